/** What a rep has typed of a quotation, right or wrong, and how it becomes one. */
@NullMarked
package com.aspcranes.crm.usecase.quote.draft;

import org.jspecify.annotations.NullMarked;
