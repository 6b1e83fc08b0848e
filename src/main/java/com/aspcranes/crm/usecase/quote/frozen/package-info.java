/** What a quotation keeps of the settings it was made with. */
@NullMarked
package com.aspcranes.crm.usecase.quote.frozen;

import org.jspecify.annotations.NullMarked;
