package com.aspcranes.crm.rules.scheduling;

import com.aspcranes.crm.model.TimeRange;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A job as it would stand on the board if it were dropped here.
 *
 * @param jobId its own bookings are no conflict
 * @param operatorIds those who drive; riggers and helpers are in {@code crewIds}
 * @param during without the buffers
 * @param quotationId the quotation behind it, whose holds are no conflict; null = none
 * @param quotationValidUntil last day of that quotation; null = none
 */
public record Placement(
    String jobId,
    TimeRange during,
    Duration before,
    Duration after,
    List<String> craneIds,
    List<String> operatorIds,
    List<String> crewIds,
    boolean doubleShift,
    @Nullable String requiredCategory,
    @Nullable BigDecimal requiredCapacityTons,
    @Nullable String quotationId,
    @Nullable LocalDate quotationValidUntil) {

  public Placement {
    craneIds = List.copyOf(craneIds);
    operatorIds = List.copyOf(operatorIds);
    crewIds = List.copyOf(crewIds);
  }

  /** The same job elsewhere. */
  public Placement at(TimeRange time, List<String> cranes, List<String> operators) {
    return new Placement(
        jobId,
        time,
        before,
        after,
        cranes,
        operators,
        crewIds,
        doubleShift,
        requiredCategory,
        requiredCapacityTons,
        quotationId,
        quotationValidUntil);
  }

  /** With travel and rigging. */
  TimeRange widened() {
    return during.widened(before, after);
  }

  public List<String> crewAndOperators() {
    return Stream.concat(operatorIds.stream(), crewIds.stream()).distinct().toList();
  }
}
