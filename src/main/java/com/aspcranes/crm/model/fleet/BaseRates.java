package com.aspcranes.crm.model.fleet;

import com.aspcranes.crm.model.Money;

/**
 * Rates of a crane by order type.
 *
 * @param micro rupees per shift-day of 8 hours, hires up to 10 days
 * @param small rupees per shift-day of 8 hours, hires up to 25 days
 * @param monthly rupees per month of 26 working days
 * @param yearly rupees per year of 312 working days
 */
public record BaseRates(Money micro, Money small, Money monthly, Money yearly) {}
