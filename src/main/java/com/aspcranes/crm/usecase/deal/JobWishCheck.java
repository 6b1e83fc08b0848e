package com.aspcranes.crm.usecase.deal;

import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.job.Job;
import com.aspcranes.crm.rules.validation.Checks;
import com.aspcranes.crm.rules.validation.Fields;
import java.math.BigDecimal;
import java.util.Optional;

/** What a job asked for must be like; the database refuses the same. */
final class JobWishCheck {
  private static final BigDecimal LEAST_TONS = new BigDecimal("0.01");
  private static final BigDecimal MOST_TONS = new BigDecimal("999999.99");

  private JobWishCheck() {}

  static Optional<Refusal> refusal(Job job) {
    Optional<Refusal> title = Fields.text("title", job.title, 200);
    if (title.isPresent()) {
      return title;
    }
    Checks checks = new Checks();
    if (job.neededDays != null) {
      checks.whole("needed_days", job.neededDays, 1, 3650);
    }
    if (job.requiredCapacityTons != null) {
      checks.decimal("required_capacity_tons", job.requiredCapacityTons, LEAST_TONS, MOST_TONS, 2);
    }
    return checks.first();
  }
}
