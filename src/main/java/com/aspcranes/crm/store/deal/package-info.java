/** Deals and what was said and planned about them. */
@NullMarked
package com.aspcranes.crm.store.deal;

import org.jspecify.annotations.NullMarked;
