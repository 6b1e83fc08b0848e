/**
 * What a quotation costs and why. Exact decimals, no clock, no I/O; every figure is an
 * effective-dated setting.
 */
@NullMarked
package com.aspcranes.crm.rules.pricing;

import org.jspecify.annotations.NullMarked;
