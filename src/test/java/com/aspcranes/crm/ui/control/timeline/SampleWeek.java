package com.aspcranes.crm.ui.control.timeline;

import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.ui.control.timeline.plan.BarMark;
import com.aspcranes.crm.ui.control.timeline.plan.BarState;
import com.aspcranes.crm.ui.control.timeline.plan.ShadeKind;
import com.aspcranes.crm.ui.control.timeline.plan.Shading;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineBar;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineModel;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineRow;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A believable fortnight of thirty cranes, the same each time. */
final class SampleWeek {
  static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");
  static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);
  static final Instant NOW = at(MONDAY.plusDays(1), 11, 20);

  private static final String[][] FLEET = {
    {"Hydra & pick-and-carry", "4", "ACE 14XW", "14 t", "Escorts Hydra 15", "15 t"},
    {"Rough terrain", "6", "Kobelco RK250", "25 t", "Terex RT 555", "55 t"},
    {"Truck mounted", "9", "Sany STC500", "50 t", "Tadano GT-800", "80 t"},
    {"All terrain", "6", "Liebherr LTM 1100", "100 t", "Grove GMK5220", "220 t"},
    {"Crawler", "5", "Sany SCC1500", "150 t", "Kobelco CKE2500", "250 t"},
  };
  private static final String[] CUSTOMERS = {
    "Acme Steel", "Reliance Jamnagar", "L&T Hazira", "Suzlon Bhuj", "Adani Mundra", "Tata Power",
    "JSW Dolvi", "Essar Ports", "Nayara Energy", "ONGC Dahej", "UltraTech Kutch", "Torrent Surat"
  };
  private static final String[] PLACES = {
    "Jamnagar, tank farm",
    "Hazira, bay 3",
    "Mundra, west port",
    "Dahej SEZ",
    "Kutch, WTG 14",
    "Surat, boiler house",
    "Vadodara, plant 2",
    "Sikka jetty"
  };
  private static final String[] YARDS = {"Jamnagar", "Surat", "Mundra"};

  private final Random random = new Random(42);
  private final List<TimelineRow> rows = new ArrayList<>();
  private final List<TimelineBar> bars = new ArrayList<>();
  private final List<Shading> shadings = new ArrayList<>();
  private int crane = 1;
  private int job = 38;

  static TimelineModel model() {
    return new SampleWeek().build();
  }

  static Instant at(LocalDate day, int hour, int minute) {
    return LocalDateTime.of(day.getYear(), day.getMonth(), day.getDayOfMonth(), hour, minute)
        .atZone(ZONE)
        .toInstant();
  }

  private TimelineModel build() {
    for (String[] group : FLEET) {
      int count = Integer.parseInt(group[1]);
      String id = "group-" + group[0];
      rows.add(TimelineRow.group(id, group[0], count + " cranes"));
      for (int i = 0; i < count; i++) {
        boolean bigger = i % 2 == 1;
        row(group[bigger ? 4 : 2], group[bigger ? 5 : 3]);
      }
    }
    calendar();
    TimeRange extent = new TimeRange(at(MONDAY.minusDays(28), 0, 0), at(MONDAY.plusDays(56), 0, 0));
    return new TimelineModel(ZONE, extent, rows, bars, shadings);
  }

  private void row(String type, String capacity) {
    String id = "crane-" + crane;
    String name = String.format("MC-%02d  %s", crane, type);
    rows.add(TimelineRow.row(id, name, capacity + " · " + YARDS[crane % 3], 1));
    if (crane == 7 || crane == 19) {
      shade(id, ShadeKind.MAINTENANCE, "Maintenance: 500 h service", 1, 8, 34);
    } else if (crane == 12) {
      shade(id, ShadeKind.BREAKDOWN, "Breakdown: slew ring", 2, 6, 60);
    } else if (crane == 24) {
      shade(id, ShadeKind.HOLD, "Hold: quotation Q-118", 3, 0, 48);
    } else if (crane == 15) {
      shade(id, ShadeKind.LEAVE, "Operator on leave: R. Patil", 0, 0, 24);
    }
    fill(id);
    crane++;
  }

  private void fill(String row) {
    int day = -1 - random.nextInt(4);
    while (day < 12) {
      day += random.nextInt(3);
      boolean longJob = random.nextInt(3) == 0;
      int days = longJob ? 2 + random.nextInt(4) : 1;
      int start = 6 + random.nextInt(4);
      int hours = longJob ? days * 24 - 14 : 8 + random.nextInt(3);
      bar(row, at(MONDAY.plusDays(day), start, random.nextInt(2) * 30), Duration.ofHours(hours));
      day += days;
    }
  }

  private void bar(String row, Instant start, Duration length) {
    TimeRange range = new TimeRange(start, start.plus(length));
    for (Shading shading : shadings) {
      if (row.equals(shading.rowId()) && shading.range().overlaps(range)) {
        return;
      }
    }
    BarState state = state(range);
    Set<BarMark> marks = Set.of();
    int dice = random.nextInt(24);
    if (dice == 0) {
      marks = Set.of(BarMark.PENDING);
    } else if (dice == 1) {
      marks = Set.of(BarMark.CONFLICT);
    } else if (dice == 2) {
      marks = Set.of(BarMark.VENDOR);
    } else if (dice < 6 && state == BarState.IN_PROGRESS) {
      marks = Set.of(BarMark.LATE);
    }
    String id = String.valueOf(job);
    String customer = CUSTOMERS[random.nextInt(CUSTOMERS.length)];
    String code = String.format("JOB-%06d", job);
    String place = PLACES[random.nextInt(PLACES.length)];
    job++;
    Duration rigging = Duration.ofMinutes(60 + 30L * random.nextInt(3));
    bars.add(
        new TimelineBar(
            id,
            row,
            range,
            rigging,
            rigging,
            code,
            String.valueOf(job - 1),
            customer,
            place,
            state,
            marks,
            code + ", " + customer + ", " + place + ", " + state));
  }

  private BarState state(TimeRange range) {
    if (range.end().isBefore(NOW)) {
      return BarState.DONE;
    }
    if (range.contains(NOW)) {
      return BarState.IN_PROGRESS;
    }
    boolean soon = range.start().isBefore(NOW.plus(Duration.ofDays(2)));
    return switch (random.nextInt(8)) {
      case 0 -> BarState.TENTATIVE;
      case 1 -> soon ? BarState.ACKNOWLEDGED : BarState.DRAFT;
      case 2 -> random.nextInt(4) == 0 ? BarState.CANCELLED : BarState.PUBLISHED;
      default -> soon ? BarState.ACKNOWLEDGED : BarState.PUBLISHED;
    };
  }

  private void shade(String row, ShadeKind kind, String label, int day, int hour, int hours) {
    Instant start = at(MONDAY.plusDays(day), hour, 0);
    shadings.add(
        new Shading(row, new TimeRange(start, start.plus(Duration.ofHours(hours))), kind, label));
  }

  private void calendar() {
    for (int i = -28; i < 56; i++) {
      LocalDate day = MONDAY.plusDays(i);
      Instant midnight = at(day, 0, 0);
      if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
        everyRow(midnight, at(day.plusDays(1), 0, 0), ShadeKind.SUNDAY, "");
      } else {
        everyRow(midnight, at(day, 7, 0), ShadeKind.NON_WORKING, "");
        everyRow(at(day, 19, 0), at(day.plusDays(1), 0, 0), ShadeKind.NON_WORKING, "");
      }
    }
    everyRow(at(MONDAY.plusDays(4), 0, 0), at(MONDAY.plusDays(5), 0, 0), ShadeKind.HOLIDAY, "Holi");
  }

  private void everyRow(Instant start, Instant end, ShadeKind kind, String label) {
    shadings.add(new Shading(null, new TimeRange(start, end), kind, label));
  }
}
