package com.aspcranes.crm.ui.control.timeline.drag;

import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.ui.control.timeline.geometry.RowLayout;
import com.aspcranes.crm.ui.control.timeline.geometry.Snap;
import com.aspcranes.crm.ui.control.timeline.plan.Placement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * One drag: from where it began to what it would do under another pointer.
 *
 * @param origins where the dragged bars are, the one that was taken hold of first; for {@link
 *     DragKind#CREATE} and {@link DragKind#DROP} one that says the row, and the length of the drop
 * @param grabbed the moment under the pointer when it began
 * @param newLabel of what is no bar yet; empty for none
 */
public record Drag(
    DragKind kind, List<Placement> origins, Instant grabbed, ZoneId zone, String newLabel) {

  /** A drag of bars, or of one without a name. */
  public Drag(DragKind kind, List<Placement> origins, Instant grabbed, ZoneId zone) {
    this(kind, origins, grabbed, zone, "");
  }

  public Drag {
    origins = List.copyOf(origins);
    if (origins.isEmpty()) {
      throw new IllegalArgumentException("nothing is dragged");
    }
  }

  /** The bar that was taken hold of. */
  public Placement held() {
    return origins.get(0);
  }

  /** The same drag for another purpose, as when the copy key is pressed in the middle of it. */
  public Drag as(DragKind other) {
    return new Drag(other, origins, grabbed, zone, newLabel);
  }

  /**
   * Where the dragged bars would go.
   *
   * @param pointer the moment under the pointer
   * @param row the place of the row under the pointer, or -1 to stay in the row
   */
  public List<Placement> at(Instant pointer, int row, RowLayout layout, Snap snap) {
    return switch (kind) {
      case MOVE, COPY -> moved(shift(pointer, snap), rows(row, layout), layout);
      case RESIZE_START -> resized(pointer, snap, true);
      case RESIZE_END -> resized(pointer, snap, false);
      case CREATE -> List.of(created(pointer, snap));
      case DROP -> dropped(pointer, row, layout, snap);
    };
  }

  /** The same bars some time later, or earlier, and some rows for bars further down, or up. */
  public List<Placement> moved(Duration shift, int rows, RowLayout layout) {
    List<Placement> placed = new ArrayList<>();
    for (Placement origin : origins) {
      int from = layout.indexOf(origin.rowId());
      int to = from < 0 ? -1 : layout.shifted(from, rows);
      String rowId = to < 0 ? origin.rowId() : layout.row(to).id();
      placed.add(new Placement(origin.barId(), rowId, origin.range().plus(shift)));
    }
    return placed;
  }

  /** The same bars with their ends some time later, or earlier. */
  public List<Placement> lengthened(Duration shift, Snap snap) {
    List<Placement> placed = new ArrayList<>();
    for (Placement origin : origins) {
      TimeRange range = stretched(origin.range(), shift, false, snap.step());
      placed.add(new Placement(origin.barId(), origin.rowId(), range));
    }
    return placed;
  }

  /** A bar that is hardly moved along the row keeps its odd minutes. */
  private Duration shift(Instant pointer, Snap snap) {
    Duration raw = Duration.between(grabbed, pointer);
    if (raw.abs().compareTo(snap.step().dividedBy(2)) < 0) {
      return Duration.ZERO;
    }
    Instant start = held().range().start();
    return Duration.between(start, snap.snap(start.plus(raw), zone));
  }

  /** How many rows all bars can go along with the held one without leaving the rows. */
  private int rows(int row, RowLayout layout) {
    int from = layout.indexOf(held().rowId());
    if (row < 0 || from < 0) {
      return 0;
    }
    int target = layout.row(row).group() ? layout.shifted(row, row > from ? -1 : 1) : row;
    return clamped(target < 0 ? 0 : layout.distance(from, target), layout);
  }

  /** As many rows of those wanted as every dragged bar can go. */
  public int clamped(int wanted, RowLayout layout) {
    int possible = wanted;
    while (possible != 0 && !allStay(possible, layout)) {
      possible -= Integer.signum(possible);
    }
    return possible;
  }

  private boolean allStay(int shift, RowLayout layout) {
    return origins.stream()
        .mapToInt(origin -> layout.indexOf(origin.rowId()))
        .allMatch(from -> from < 0 || layout.shifted(from, shift) >= 0);
  }

  private List<Placement> resized(Instant pointer, Snap snap, boolean start) {
    List<Placement> placed = new ArrayList<>();
    TimeRange held = held().range();
    Instant end = start ? held.start() : held.end();
    Duration shift =
        Duration.between(end, snap.snap(end.plus(Duration.between(grabbed, pointer)), zone));
    for (Placement origin : origins) {
      TimeRange range = stretched(origin.range(), shift, start, snap.step());
      placed.add(new Placement(origin.barId(), origin.rowId(), range));
    }
    return placed;
  }

  /** A range with one end moved, but never shorter than one step of the grid or than it was. */
  public static TimeRange stretched(TimeRange range, Duration shift, boolean start, Duration step) {
    Duration least = step.compareTo(range.duration()) < 0 ? step : range.duration();
    if (start) {
      Instant latest = range.end().minus(least);
      Instant moved = range.start().plus(shift);
      return new TimeRange(moved.isAfter(latest) ? latest : moved, range.end());
    }
    Instant earliest = range.start().plus(least);
    Instant moved = range.end().plus(shift);
    return new TimeRange(range.start(), moved.isBefore(earliest) ? earliest : moved);
  }

  private Placement created(Instant pointer, Snap snap) {
    Instant one = snap.snap(grabbed, zone);
    Instant other = snap.snap(pointer, zone);
    Instant from = one.isBefore(other) ? one : other;
    Instant to = one.isBefore(other) ? other : one;
    TimeRange range = new TimeRange(from, from.equals(to) ? from.plus(snap.step()) : to);
    return new Placement(held().barId(), held().rowId(), range);
  }

  private List<Placement> dropped(Instant pointer, int row, RowLayout layout, Snap snap) {
    if (row < 0 || layout.row(row).group()) {
      return List.of();
    }
    Instant start = snap.snap(pointer, zone);
    TimeRange range = new TimeRange(start, start.plus(held().range().duration()));
    return List.of(new Placement(held().barId(), layout.row(row).id(), range));
  }
}
