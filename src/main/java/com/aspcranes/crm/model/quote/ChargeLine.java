package com.aspcranes.crm.model.quote;

import com.aspcranes.crm.model.Money;
import org.jspecify.annotations.Nullable;

/**
 * An incidental charge or other factor chosen on a quotation.
 *
 * @param code a code of the price list, for example {@code incident1} or {@code rigger}
 * @param amount the typed amount in rupees; null for the price list's own
 */
public record ChargeLine(String code, @Nullable Money amount) {}
