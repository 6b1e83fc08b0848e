package com.aspcranes.crm.rules.scheduling;

import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.rules.scheduling.Facts.Block;
import com.aspcranes.crm.rules.scheduling.Facts.BlockKind;
import com.aspcranes.crm.rules.scheduling.Facts.Booking;
import com.aspcranes.crm.rules.scheduling.Facts.Crane;
import com.aspcranes.crm.rules.scheduling.Facts.Operator;
import com.aspcranes.crm.rules.scheduling.Facts.Paper;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A small board to be filled in a test: times are days and hours of the week from Monday, 2 March
 * 2026, in India.
 */
final class Board {
  static final ZoneId INDIA = ZoneId.of("Asia/Kolkata");
  static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  final List<Crane> cranes = new ArrayList<>();
  final List<Operator> operators = new ArrayList<>();
  final List<Booking> bookings = new ArrayList<>();
  final List<Block> blocks = new ArrayList<>();
  final List<Paper> papers = new ArrayList<>();
  RuleSettings settings = RuleSettings.defaults();

  static Instant at(int day, int hour) {
    return LocalDateTime.of(MONDAY.plusDays(day), java.time.LocalTime.MIDNIGHT)
        .plusHours(hour)
        .atZone(INDIA)
        .toInstant();
  }

  static TimeRange range(int fromDay, int fromHour, int toDay, int toHour) {
    return new TimeRange(at(fromDay, fromHour), at(toDay, toHour));
  }

  Board crane(String id, String category, int tons) {
    cranes.add(
        new Crane(
            id, id.toUpperCase(java.util.Locale.ROOT), category, BigDecimal.valueOf(tons), null));
    return this;
  }

  Board operator(String id, String... categories) {
    operators.add(new Operator(id, id, Set.of(categories)));
    return this;
  }

  Board booking(String resource, String job, TimeRange during, int bufferHours) {
    Duration buffer = Duration.ofHours(bufferHours);
    bookings.add(new Booking(resource, job, job, "Acme Steel", during, buffer, buffer));
    return this;
  }

  Board block(String resource, BlockKind kind, TimeRange during, @Nullable String quotation) {
    blocks.add(new Block(resource, kind, during, quotation));
    return this;
  }

  Board paper(String resource, String kind, @Nullable LocalDate expires, boolean blocks) {
    papers.add(new Paper(resource, kind, "N1", expires, blocks));
    return this;
  }

  Facts facts() {
    return new Facts(cranes, operators, bookings, blocks, papers);
  }

  ConflictEngine engine() {
    return new ConflictEngine(facts(), settings);
  }

  /** The rules a crane alone breaks, with their severities. */
  List<String> crane(String id, TimeRange during) {
    return check(placement(during, List.of(id), List.of()));
  }

  List<String> operator(String id, TimeRange during) {
    return check(placement(during, List.of(), List.of(id)));
  }

  List<String> check(Placement placement) {
    return engine().check(placement).stream()
        .map(c -> c.severity().code() + " " + c.rule().code())
        .toList();
  }

  static Placement placement(TimeRange during, List<String> cranes, List<String> operators) {
    return new Placement(
        "new job",
        during,
        Duration.ZERO,
        Duration.ZERO,
        cranes,
        operators,
        List.of(),
        false,
        null,
        null,
        null,
        null);
  }
}
