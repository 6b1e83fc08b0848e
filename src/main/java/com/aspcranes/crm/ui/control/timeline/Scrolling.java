package com.aspcranes.crm.ui.control.timeline;

import com.aspcranes.crm.ui.control.timeline.geometry.Metrics;
import com.aspcranes.crm.ui.control.timeline.geometry.TimelineGeometry;
import com.aspcranes.crm.ui.control.timeline.stage.Viewport;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;

/** The two scroll bars: along the extent in minutes, down the rows in pixels. */
final class Scrolling {
  private static final double MINUTE = 60_000;

  private final Viewport viewport;
  private final ScrollBar across = new ScrollBar();
  private final ScrollBar down = new ScrollBar();
  private boolean updating = true;

  Scrolling(Viewport viewport) {
    this.viewport = viewport;
    down.setOrientation(Orientation.VERTICAL);
    across.setManaged(false);
    down.setManaged(false);
    across.valueProperty().subscribe(minutes -> slideAcross(minutes.doubleValue()));
    down.valueProperty().subscribe(pixels -> slideDown(pixels.doubleValue()));
    updating = false;
  }

  ScrollBar across() {
    return across;
  }

  ScrollBar down() {
    return down;
  }

  double thickness() {
    return Math.ceil(Math.max(10, down.prefWidth(-1)));
  }

  void layout(double width, double height, Metrics metrics) {
    double thick = thickness();
    across.resizeRelocate(
        metrics.names(), height - thick, Math.max(0, width - metrics.names() - thick), thick);
    down.resizeRelocate(
        width - thick, metrics.header(), thick, Math.max(0, height - metrics.header() - thick));
  }

  /** The viewport stands elsewhere. */
  void update() {
    updating = true;
    TimelineGeometry geometry = viewport.geometry();
    long first = geometry.model().extent().start().toEpochMilli();
    double length = geometry.model().extent().duration().toMillis() / MINUTE;
    double span = viewport.span().toMillis() / MINUTE;
    range(across, Math.max(0, length - span), span, (geometry.scale().left() - first) / MINUTE);
    double page = geometry.body().height();
    double most = Math.max(0, geometry.layout().totalHeight() - page);
    range(down, most, page, geometry.scrollY());
    updating = false;
  }

  /** The thumb is as long a part of the bar as the view is of the whole. */
  private static void range(ScrollBar bar, double most, double page, double value) {
    bar.setMax(most);
    bar.setVisibleAmount(most + page == 0 ? 0 : most * page / (most + page));
    bar.setBlockIncrement(page * 0.9);
    bar.setUnitIncrement(page / 12);
    bar.setValue(value);
    bar.setDisable(most == 0);
  }

  private void slideAcross(double minutes) {
    if (!updating) {
      long first = viewport.geometry().model().extent().start().toEpochMilli();
      viewport.setLeft(first + Math.round(minutes * MINUTE));
    }
  }

  private void slideDown(double pixels) {
    if (!updating) {
      viewport.setScrollY(pixels);
    }
  }
}
