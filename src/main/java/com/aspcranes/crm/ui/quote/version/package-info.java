/** The versions of a quotation beside each other, their differences in words. */
@NullMarked
package com.aspcranes.crm.ui.quote.version;

import org.jspecify.annotations.NullMarked;
