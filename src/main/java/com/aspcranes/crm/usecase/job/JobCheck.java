package com.aspcranes.crm.usecase.job;

import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.job.Job;
import com.aspcranes.crm.rules.validation.Checks;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What a job must be like to be saved; the database refuses the same. */
public final class JobCheck {
  /** Minutes: a week. */
  private static final int MOST_BUFFER = 10_080;

  private static final List<String> SHIFTS = List.of("single", "double");
  private static final BigDecimal LEAST_TONS = new BigDecimal("0.01");
  private static final BigDecimal MOST_TONS = new BigDecimal("999999.99");

  private JobCheck() {}

  public static Optional<Refusal> refusal(Job job) {
    Checks checks =
        new Checks()
            .text("title", job.title, 200)
            .that(
                !job.customerId.isEmpty(),
                () -> Refusal.of("schedule.customer_wanted", "customer_id"))
            .code("shift", job.shift, SHIFTS)
            .whole("buffer_before", job.bufferBefore, 0, MOST_BUFFER)
            .whole("buffer_after", job.bufferAfter, 0, MOST_BUFFER)
            .most("location", job.location, 500)
            .most("notes", job.notes, 20_000);
    if (job.neededDays != null) {
      checks.whole("needed_days", job.neededDays, 1, 3650);
    }
    if (job.requiredCapacityTons != null) {
      checks.decimal("required_capacity_tons", job.requiredCapacityTons, LEAST_TONS, MOST_TONS, 2);
    }
    return checks.first();
  }
}
