package com.aspcranes.crm.report.document;

import com.aspcranes.crm.model.Money;
import org.jspecify.annotations.Nullable;

/**
 * One line of the machine table.
 *
 * @param detail second line under the name: capacity, with or without operator
 * @param sac services accounting code
 * @param jobType order type in words, for example {@code Monthly}
 * @param shift for example {@code Double shift, night}
 * @param rateUnit what the rate is for, for example {@code per month}
 */
public record MachineRow(
    String name,
    @Nullable String detail,
    @Nullable String sac,
    String jobType,
    @Nullable String shift,
    int quantity,
    int days,
    Money rate,
    @Nullable String rateUnit,
    Money amount) {}
