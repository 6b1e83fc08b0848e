/** Acts on what is one's own: notifications. */
@NullMarked
package com.aspcranes.crm.usecase.office;

import org.jspecify.annotations.NullMarked;
