/** The acts on deals. */
@NullMarked
package com.aspcranes.crm.usecase.deal;

import org.jspecify.annotations.NullMarked;
