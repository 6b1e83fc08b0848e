package com.aspcranes.crm.ui.job;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.job.Job;
import com.aspcranes.crm.ui.control.form.Typed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A job as it stands in the form: text as typed. */
record JobDraft(
    String title,
    String customerId,
    String location,
    @Nullable LocalDate neededFrom,
    String neededDays,
    String shift,
    String category,
    String capacityTons,
    String bufferBefore,
    String bufferAfter,
    String notes) {
  private static final BigDecimal NONE = BigDecimal.valueOf(-1);

  static JobDraft of(Job row) {
    return new JobDraft(
        row.title,
        row.customerId,
        text(row.location),
        row.neededFrom,
        row.neededDays == null ? "" : row.neededDays.toString(),
        row.shift,
        text(row.requiredCategory),
        row.requiredCapacityTons == null
            ? ""
            : row.requiredCapacityTons.stripTrailingZeros().toPlainString(),
        String.valueOf(row.bufferBefore),
        String.valueOf(row.bufferAfter),
        text(row.notes));
  }

  /** Writes what was typed into a copy of the record; refused where a number is none. */
  Outcome<Job> into(Job row) {
    return Typed.whole("needed_days", neededDays, -1)
        .then(
            days ->
                Typed.decimal("required_capacity_tons", capacityTons, NONE)
                    .then(
                        tons ->
                            Typed.whole("buffer_before", bufferBefore, 0)
                                .then(
                                    before ->
                                        Typed.whole("buffer_after", bufferAfter, 0)
                                            .map(
                                                after -> filled(row, days, tons, before, after)))));
  }

  private Job filled(Job row, int days, BigDecimal tons, int before, int after) {
    row.title = title.strip();
    row.customerId = customerId;
    row.location = Typed.text(location);
    row.neededFrom = neededFrom;
    row.neededDays = neededDays.isBlank() ? null : Integer.valueOf(days);
    row.shift = shift;
    row.requiredCategory = Typed.text(category);
    row.requiredCapacityTons = capacityTons.isBlank() ? null : tons;
    row.bufferBefore = before;
    row.bufferAfter = after;
    row.notes = Typed.text(notes);
    return row;
  }

  private static String text(@Nullable String value) {
    return Objects.requireNonNullElse(value, "");
  }
}
