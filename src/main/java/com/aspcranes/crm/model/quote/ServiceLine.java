package com.aspcranes.crm.model.quote;

import com.aspcranes.crm.model.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One frozen service line of a quotation.
 *
 * @param unit hour, day, shift, trip or piece
 * @param price rupees per unit
 * @param amount rupees before tax
 */
public record ServiceLine(
    @Nullable String serviceId,
    String name,
    String unit,
    @Nullable String sac,
    BigDecimal quantity,
    Money price,
    Money amount) {}
