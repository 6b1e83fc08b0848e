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
public final class Board {
  public static final ZoneId INDIA = ZoneId.of("Asia/Kolkata");
  public static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  public final List<Crane> cranes = new ArrayList<>();
  public final List<Operator> operators = new ArrayList<>();
  public final List<Booking> bookings = new ArrayList<>();
  public final List<Block> blocks = new ArrayList<>();
  public final List<Paper> papers = new ArrayList<>();
  public RuleSettings settings = RuleSettings.defaults();

  public static Instant at(int day, int hour) {
    return LocalDateTime.of(MONDAY.plusDays(day), java.time.LocalTime.MIDNIGHT)
        .plusHours(hour)
        .atZone(INDIA)
        .toInstant();
  }

  public static TimeRange range(int fromDay, int fromHour, int toDay, int toHour) {
    return new TimeRange(at(fromDay, fromHour), at(toDay, toHour));
  }

  public Board crane(String id, String category, int tons) {
    cranes.add(
        new Crane(
            id, id.toUpperCase(java.util.Locale.ROOT), category, BigDecimal.valueOf(tons), null));
    return this;
  }

  public Board operator(String id, String... categories) {
    operators.add(new Operator(id, id, Set.of(categories)));
    return this;
  }

  public Board booking(String resource, String job, TimeRange during, int bufferHours) {
    Duration buffer = Duration.ofHours(bufferHours);
    bookings.add(new Booking(resource, job, job, "Acme Steel", during, buffer, buffer));
    return this;
  }

  public Board block(
      String resource, BlockKind kind, TimeRange during, @Nullable String quotation) {
    blocks.add(new Block(resource, kind, during, quotation));
    return this;
  }

  public Board paper(String resource, String kind, @Nullable LocalDate expires, boolean blocks) {
    papers.add(new Paper(resource, kind, "N1", expires, blocks));
    return this;
  }

  public Facts facts() {
    return new Facts(cranes, operators, bookings, blocks, papers);
  }

  public ConflictEngine engine() {
    return new ConflictEngine(facts(), settings);
  }

  /** The rules a crane alone breaks, with their severities. */
  public List<String> crane(String id, TimeRange during) {
    return check(placement(during, List.of(id), List.of()));
  }

  public List<String> operator(String id, TimeRange during) {
    return check(placement(during, List.of(), List.of(id)));
  }

  public List<String> check(Placement placement) {
    return engine().check(placement).stream()
        .map(c -> c.severity().code() + " " + c.rule().code())
        .toList();
  }

  public static Placement placement(TimeRange during, List<String> cranes, List<String> operators) {
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
