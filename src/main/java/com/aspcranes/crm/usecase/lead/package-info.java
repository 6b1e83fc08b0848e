/** The acts on leads, up to the deal that a good one becomes. */
@NullMarked
package com.aspcranes.crm.usecase.lead;

import org.jspecify.annotations.NullMarked;
