/** Quotations: the list, and the way into the editor. */
@NullMarked
package com.aspcranes.crm.ui.quote;

import org.jspecify.annotations.NullMarked;
