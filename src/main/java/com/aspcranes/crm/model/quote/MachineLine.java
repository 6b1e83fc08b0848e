package com.aspcranes.crm.model.quote;

import com.aspcranes.crm.model.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One frozen machine line of a quotation.
 *
 * @param equipmentId key of the crane quoted; null for a machine of that class still to be chosen
 * @param capacityTons maximum lifting capacity, metric tons
 * @param sac services accounting code printed on the line
 * @param quantity machines, 1-999
 * @param days rental days of this line, 1-3650
 * @param orderType micro, small, monthly or yearly
 * @param rate rupees per unit of the order type
 * @param amount rupees before usage, risk and tax
 */
public record MachineLine(
    @Nullable String equipmentId,
    String name,
    @Nullable BigDecimal capacityTons,
    @Nullable String category,
    boolean withOperator,
    @Nullable String sac,
    int quantity,
    int days,
    String orderType,
    Money rate,
    Money runningCostPerKm,
    Money amount) {}
