package com.aspcranes.crm.ui.control.timeline.geometry;

import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.ui.control.timeline.plan.BarMark;
import com.aspcranes.crm.ui.control.timeline.plan.RowBars;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineBar;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineModel;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Where everything lies at one moment.
 *
 * @param scrollY how far the rows are scrolled up, pixels
 * @param width of the control without its scroll bars, pixels
 * @param height likewise
 */
public record TimelineGeometry(
    TimelineModel model,
    RowLayout layout,
    Metrics metrics,
    TimeScale scale,
    double scrollY,
    double width,
    double height) {

  /** No bar is thinner than this, however short it is. */
  public static final double THINNEST = 3;

  /** How near an end one must be to take hold of it, and how wide a bar must be to have ends. */
  private static final double GRIP = 6;

  private static final double GRIPPABLE = 20;

  /** Width of one step of indentation in the column of names. */
  public static final double INDENT = 14;

  /** The time area: right of the names, below the head. */
  public Box body() {
    return new Box(
        metrics.names(),
        metrics.header(),
        Math.max(0, width - metrics.names()),
        Math.max(0, height - metrics.header()));
  }

  public TimeRange visible() {
    return new TimeRange(
        scale.time(metrics.names()), scale.time(Math.max(width, metrics.names() + 1)));
  }

  /** Top of a visible row, by its place in the layout. */
  public double rowTop(int row) {
    return metrics.header() + layout.top(row) - scrollY;
  }

  /** The place of the row at a height of the control, or -1. */
  public int rowAt(double y) {
    return y < metrics.header() ? -1 : layout.indexAt(y - metrics.header() + scrollY);
  }

  /** First row that is at least partly seen; count() when none is. */
  public int firstRow() {
    int first = layout.indexAt(scrollY);
    return first < 0 ? layout.count() : first;
  }

  /** One past the last row that is at least partly seen. */
  public int endRow() {
    int last = layout.indexAt(scrollY + body().height());
    return last < 0 ? layout.count() : last + 1;
  }

  /** The whole bar without buffers, seen or not; empty when its row is hidden. */
  public Optional<Box> bounds(TimelineBar bar) {
    int row = layout.indexOf(bar.rowId());
    return row < 0 ? Optional.empty() : Optional.of(box(bar, row, bar.range()));
  }

  /** Where a range of a row lies, in the top lane. */
  public Optional<Box> bounds(String rowId, TimeRange range) {
    int row = layout.indexOf(rowId);
    return row < 0 ? Optional.empty() : Optional.of(box(row, 0, range));
  }

  /** A bar's range, or another such as that with its buffers, in the lane of the bar. */
  public Box box(TimelineBar bar, int row, TimeRange range) {
    return box(row, model.bars(bar.rowId()).lane(bar), range);
  }

  /** Visits the bars of a row that are seen, buffers included, from left to right. */
  public void visitBars(int row, BiConsumer<TimelineBar, Box> visitor) {
    RowBars bars = model.bars(layout.row(row).id());
    long thin = (long) (THINNEST * scale.millisPerPixel());
    bars.index()
        .visit(
            scale.millis(metrics.names()) - thin,
            scale.millis(width),
            bar -> visitor.accept(bar, box(row, bars.lane(bar), bar.range())));
  }

  /** The bars that a rectangle touches, also where it reaches beyond what is seen. */
  public List<TimelineBar> within(Box area) {
    double top = area.y() - metrics.header() + scrollY;
    int first = Math.max(0, layout.indexAt(Math.max(0, top)));
    List<TimelineBar> touched = new ArrayList<>();
    for (int row = first; row < layout.count() && layout.top(row) < top + area.height(); row++) {
      int its = row;
      RowBars bars = model.bars(layout.row(row).id());
      bars.index()
          .visit(
              scale.millis(area.x()),
              scale.millis(area.right()) + 1,
              bar -> {
                if (box(its, bars.lane(bar), bar.range()).meets(area)) {
                  touched.add(bar);
                }
              });
    }
    return touched;
  }

  /** What lies under a point of the control. */
  public Hit hit(double x, double y) {
    if (x < 0 || y < 0 || x >= width || y >= height) {
      return new Hit.Nowhere();
    }
    if (y < metrics.header()) {
      return x < metrics.names() ? new Hit.Nowhere() : new Hit.OnHeader(scale.time(x));
    }
    int index = rowAt(y);
    if (index < 0) {
      return new Hit.Nowhere();
    }
    TimelineRow row = layout.row(index);
    if (x < metrics.names() || row.group()) {
      double toggleEnd = 8 + INDENT * (row.depth() + 1);
      boolean toggle = layout.isParent(index) && (row.group() || x < toggleEnd);
      return new Hit.OnName(row, toggle);
    }
    TimelineBar bar = barAt(index, x, y);
    return bar == null
        ? new Hit.OnCell(row, scale.time(x))
        : new Hit.OnBar(bar, part(bar, index, x));
  }

  private @Nullable TimelineBar barAt(int row, double x, double y) {
    RowBars bars = model.bars(layout.row(row).id());
    long near = (long) (THINNEST * scale.millisPerPixel()) + 1;
    TimelineBar[] found = new TimelineBar[2];
    bars.index()
        .visit(
            scale.millis(x) - near,
            scale.millis(x) + near,
            bar -> {
              int lane = bars.lane(bar);
              if (box(row, lane, bar.range()).contains(x, y)) {
                found[0] = bar;
              } else if (box(row, lane, bar.occupied()).contains(x, y)) {
                found[1] = bar;
              }
            });
    return found[0] == null ? found[1] : found[0];
  }

  private Hit.Part part(TimelineBar bar, int row, double x) {
    Box box = box(bar, row, bar.range());
    if (box.width() < GRIPPABLE || bar.has(BarMark.FIXED)) {
      return Hit.Part.BODY;
    }
    if (x < box.x() + GRIP) {
      return Hit.Part.START;
    }
    return x >= box.right() - GRIP ? Hit.Part.END : Hit.Part.BODY;
  }

  private Box box(int row, int lane, TimeRange range) {
    double left = scale.x(range.start());
    double wide = Math.max(THINNEST, scale.x(range.end()) - left);
    double top = rowTop(row) + metrics.padding() + lane * metrics.lane();
    return new Box(left, top, wide, metrics.lane() - 1);
  }
}
