/** Where the user is, how to get elsewhere, and how to ask something on the way. */
@NullMarked
package com.aspcranes.crm.ui.nav;

import org.jspecify.annotations.NullMarked;
