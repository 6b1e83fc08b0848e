/** Quotations in words: codes, amounts, and why a price is what it is. */
@NullMarked
package com.aspcranes.crm.ui.quote.words;

import org.jspecify.annotations.NullMarked;
