/** How a person likes what is shown often. */
@NullMarked
package com.aspcranes.crm.ui.control.habit;

import org.jspecify.annotations.NullMarked;
