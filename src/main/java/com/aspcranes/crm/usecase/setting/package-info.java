/** Setting what the company prices, prints and schedules with, from a day on. */
@NullMarked
package com.aspcranes.crm.usecase.setting;

import org.jspecify.annotations.NullMarked;
