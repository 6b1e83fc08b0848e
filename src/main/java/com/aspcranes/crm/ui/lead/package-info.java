/** The screens of leads. */
@NullMarked
package com.aspcranes.crm.ui.lead;

import org.jspecify.annotations.NullMarked;
