package com.aspcranes.crm.ui.control.timeline.stage;

import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.ui.control.timeline.geometry.Box;
import com.aspcranes.crm.ui.control.timeline.geometry.Metrics;
import com.aspcranes.crm.ui.control.timeline.geometry.RowLayout;
import com.aspcranes.crm.ui.control.timeline.geometry.TimeScale;
import com.aspcranes.crm.ui.control.timeline.geometry.TimelineGeometry;
import com.aspcranes.crm.ui.control.timeline.geometry.Zoom;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineModel;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** Which part of the model is seen. Every change is told once it stands. */
public final class Viewport {
  private static final long SHORTEST = Duration.ofHours(6).toMillis();
  private static final long LONGEST = Zoom.QUARTER.span().toMillis() * 2;

  private static final double NARROWEST = 90;

  private final Runnable changed;
  private final Set<String> collapsed = new HashSet<>();
  private TimelineModel model;
  private Metrics metrics;
  private RowLayout layout;
  private long left;
  private long span = Zoom.WEEK.span().toMillis();
  private double scrollY;
  private double width = 1;
  private double height = 1;
  private TimelineGeometry geometry;

  public Viewport(TimelineModel model, Metrics metrics, Runnable changed) {
    this.model = model;
    this.metrics = metrics;
    this.changed = changed;
    left = model.extent().start().toEpochMilli();
    layout = new RowLayout(model, collapsed, metrics);
    geometry = build();
  }

  public TimelineGeometry geometry() {
    return geometry;
  }

  public Set<String> collapsed() {
    return Set.copyOf(collapsed);
  }

  public Duration span() {
    return Duration.ofMillis(span);
  }

  /** Takes another model; the row at the top stays there as long as it exists. */
  public void setModel(TimelineModel fresh) {
    model = fresh;
    relayout();
  }

  public void setMetrics(Metrics fresh) {
    metrics = fresh;
    relayout();
  }

  /** Sets the width of the column of names, within reason. */
  public void setNames(double wanted) {
    double names = Math.max(NARROWEST, Math.min(wanted, width / 2));
    setMetrics(
        new Metrics(metrics.font(), metrics.row(), metrics.group(), metrics.header(), names));
  }

  public void setCollapsed(Set<String> rows) {
    collapsed.clear();
    collapsed.addAll(rows);
    relayout();
  }

  public void toggle(String row) {
    if (!collapsed.remove(row)) {
      collapsed.add(row);
    }
    relayout();
  }

  public void resize(double newWidth, double newHeight) {
    width = newWidth;
    height = newHeight;
    settle();
  }

  public void scroll(double dx, double dy) {
    left += Math.round(dx * geometry.scale().millisPerPixel());
    scrollY += dy;
    settle();
  }

  public void setLeft(long millis) {
    left = millis;
    settle();
  }

  public void setScrollY(double y) {
    scrollY = y;
    settle();
  }

  /** Shows a span, keeping the moment at x where it is. */
  public void zoom(Duration wanted, double x) {
    long fixed = geometry.scale().millis(x);
    double share = (double) (fixed - left) / span;
    span = Math.max(SHORTEST, Math.min(LONGEST, wanted.toMillis()));
    left = fixed - Math.round(share * span);
    settle();
  }

  /** Scrolls as little as shows a range of a row; a range longer than the view from its start. */
  public void reveal(String rowId, TimeRange range) {
    int row = layout.indexOf(rowId);
    if (row >= 0) {
      Box body = geometry.body();
      scrollY = Math.min(scrollY, layout.top(row));
      scrollY = Math.max(scrollY, layout.top(row) + layout.height(row) - body.height());
    }
    long margin = span / 20;
    long start = range.start().toEpochMilli();
    long end = Math.min(range.end().toEpochMilli(), start + span - 2 * margin);
    if (start < left) {
      left = start - margin;
    } else if (end > left + span) {
      left = end + margin - span;
    }
    settle();
  }

  public void scrollTo(Instant start) {
    setLeft(start.toEpochMilli());
  }

  private void relayout() {
    int top = geometry.firstRow();
    String anchor = top < layout.count() ? layout.row(top).id() : "";
    double within = top < layout.count() ? scrollY - layout.top(top) : 0;
    layout = new RowLayout(model, collapsed, metrics);
    int now = layout.indexOf(anchor);
    if (now >= 0) {
      scrollY = layout.top(now) + within;
    }
    settle();
  }

  /** Keeps within the extent and the rows, and tells. */
  private void settle() {
    long first = model.extent().start().toEpochMilli();
    long last = model.extent().end().toEpochMilli();
    left = Math.max(first, Math.min(left, last - span));
    double most = Math.max(0, layout.totalHeight() - (height - metrics.header()));
    scrollY = Math.max(0, Math.min(scrollY, most));
    geometry = build();
    changed.run();
  }

  private TimelineGeometry build() {
    double names = metrics.names();
    TimeScale scale =
        TimeScale.fitting(
            Instant.ofEpochMilli(left), Duration.ofMillis(span), names, Math.max(1, width - names));
    return new TimelineGeometry(model, layout, metrics, scale, Math.round(scrollY), width, height);
  }
}
