package com.aspcranes.crm.ui.control.timeline.plan;

import com.aspcranes.crm.model.TimeRange;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that a timeline shows, with its indexes. Immutable; build it off the FX thread (about 20 ms
 * for 20,000 bars) and hand it over whole.
 */
public final class TimelineModel {
  private static final RangeIndex<Shading> UNSHADED = new RangeIndex<>(List.of(), Shading::range);

  private final ZoneId zone;
  private final TimeRange extent;
  private final List<TimelineRow> rows;
  private final Map<String, TimelineRow> rowsById = new HashMap<>();
  private final Map<String, TimelineBar> barsById = new HashMap<>();
  private final Map<String, RowBars> barsByRow = new HashMap<>();
  private final Map<String, RangeIndex<Shading>> shadesByRow = new HashMap<>();
  private final RangeIndex<Shading> calendar;

  /**
   * @param zone where days begin
   * @param extent how far one can scroll; bars may lie outside
   * @param rows from top to bottom
   * @param bars in any order; those of unknown rows are not shown
   * @throws IllegalArgumentException when two rows or two bars have the same id
   */
  public TimelineModel(
      ZoneId zone,
      TimeRange extent,
      List<TimelineRow> rows,
      List<TimelineBar> bars,
      List<Shading> shadings) {
    this.zone = zone;
    this.extent = extent;
    this.rows = List.copyOf(rows);
    for (TimelineRow row : rows) {
      unique(rowsById.put(row.id(), row) == null, row.id());
    }
    Map<String, List<TimelineBar>> sorted = new HashMap<>();
    for (TimelineBar bar : bars) {
      unique(barsById.put(bar.id(), bar) == null, bar.id());
      sorted.computeIfAbsent(bar.rowId(), id -> new ArrayList<>()).add(bar);
    }
    sorted.forEach((row, its) -> barsByRow.put(row, new RowBars(its)));
    Map<String, List<Shading>> shaded = new HashMap<>();
    List<Shading> everywhere = new ArrayList<>();
    for (Shading shading : shadings) {
      String row = shading.rowId();
      (row == null ? everywhere : shaded.computeIfAbsent(row, id -> new ArrayList<>()))
          .add(shading);
    }
    shaded.forEach((row, its) -> shadesByRow.put(row, new RangeIndex<>(its, Shading::range)));
    calendar = new RangeIndex<>(everywhere, Shading::range);
  }

  /** A timeline of nothing. */
  public static TimelineModel empty(ZoneId zone, TimeRange extent) {
    return new TimelineModel(zone, extent, List.of(), List.of(), List.of());
  }

  public ZoneId zone() {
    return zone;
  }

  public TimeRange extent() {
    return extent;
  }

  public List<TimelineRow> rows() {
    return rows;
  }

  public Optional<TimelineRow> row(String id) {
    return Optional.ofNullable(rowsById.get(id));
  }

  public Optional<TimelineBar> bar(String id) {
    return Optional.ofNullable(barsById.get(id));
  }

  public RowBars bars(String rowId) {
    return barsByRow.getOrDefault(rowId, RowBars.NONE);
  }

  /** The shadings of one row alone. */
  public RangeIndex<Shading> shadings(String rowId) {
    return shadesByRow.getOrDefault(rowId, UNSHADED);
  }

  /** The shadings of all rows. */
  public RangeIndex<Shading> calendar() {
    return calendar;
  }

  private static void unique(boolean fresh, String id) {
    if (!fresh) {
      throw new IllegalArgumentException("twice in one timeline: " + id);
    }
  }
}
