/** Quotations and their versions. */
@NullMarked
package com.aspcranes.crm.store.quote;

import org.jspecify.annotations.NullMarked;
