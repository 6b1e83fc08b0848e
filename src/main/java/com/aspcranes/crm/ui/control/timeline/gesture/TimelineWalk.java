package com.aspcranes.crm.ui.control.timeline.gesture;

import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.ui.control.timeline.geometry.RowLayout;
import com.aspcranes.crm.ui.control.timeline.geometry.TimelineGeometry;
import com.aspcranes.crm.ui.control.timeline.plan.RowBars;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineBar;
import com.aspcranes.crm.ui.control.timeline.stage.TimelineStage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/** Where the cursor of the keyboard goes: along the bars of a row, and from row to row. */
final class TimelineWalk {
  private final TimelineStage stage;
  private Instant column = Instant.EPOCH;

  TimelineWalk(TimelineStage stage) {
    this.stage = stage;
  }

  /**
   * Where something new would go: after the bar under the cursor, else in the middle of the view.
   */
  Instant moment() {
    TimelineBar bar = current();
    return bar == null ? stage.middle() : bar.range().end();
  }

  /** One step with an arrow; with {@code keep} what was selected stays so. */
  void step(KeyCode code, boolean keep) {
    TimelineBar bar = current();
    String row = stage.selection().row();
    if (row == null || stage.geometry().layout().indexOf(row) < 0) {
      start(keep);
    } else if (code == KeyCode.UP || code == KeyCode.DOWN) {
      toRow(stage.geometry().layout().indexOf(row) + (code == KeyCode.UP ? -1 : 1), keep);
    } else if (bar == null) {
      visit(row, nearest(row, column()).orElse(null), keep);
    } else {
      RowBars bars = stage.geometry().model().bars(row);
      (code == KeyCode.LEFT ? bars.before(bar) : bars.after(bar))
          .ifPresent(next -> visit(row, next, keep));
    }
  }

  /** First and last row, and a view's height up or down. */
  void page(KeyCode code) {
    TimelineGeometry geometry = stage.geometry();
    RowLayout layout = geometry.layout();
    int at = Math.max(0, layout.indexOf(Optional.ofNullable(stage.selection().row()).orElse("")));
    int rows = Math.max(1, geometry.endRow() - geometry.firstRow() - 2);
    int to =
        switch (code) {
          case HOME -> 0;
          case END -> layout.count() - 1;
          case PAGE_UP -> at - rows;
          default -> at + rows;
        };
    toRow(Math.max(0, Math.min(layout.count() - 1, to)), false);
  }

  /** A view's width to the left or right. */
  void pan(int by) {
    stage.viewport().scroll(by * stage.geometry().body().width(), 0);
  }

  /** Selects every bar that is in the view. */
  void selectAll() {
    TimelineGeometry geometry = stage.geometry();
    List<String> seen = new ArrayList<>();
    for (int row = geometry.firstRow(); row < geometry.endRow(); row++) {
      geometry.visitBars(row, (bar, box) -> seen.add(bar.id()));
    }
    stage.selection().only(seen);
  }

  private void start(boolean keep) {
    int first = stage.geometry().firstRow();
    RowLayout layout = stage.geometry().layout();
    if (first < layout.count()) {
      toRow(layout.row(first).group() ? Math.min(first + 1, layout.count() - 1) : first, keep);
    }
  }

  private void toRow(int index, boolean keep) {
    RowLayout layout = stage.geometry().layout();
    if (index < 0 || index >= layout.count()) {
      return;
    }
    String row = layout.row(index).id();
    visit(row, nearest(row, column()).orElse(null), keep);
  }

  private void visit(String row, @Nullable TimelineBar bar, boolean keep) {
    if (bar != null) {
      if (keep) {
        stage.selection().add(List.of(bar.id()));
      } else {
        stage.selection().only(List.of(bar.id()));
      }
    } else if (!keep) {
      stage.selection().only(List.of());
    }
    TimeRange seen = stage.geometry().visible();
    stage.viewport().reveal(row, bar == null ? seen : bar.range());
    stage.selection().moveCursor(row, bar == null ? null : bar.id());
  }

  /** Going up and down keeps near the time of the last bar, as long as that is seen. */
  private Instant column() {
    TimelineBar bar = current();
    if (bar != null) {
      column = bar.range().start();
    }
    TimeRange seen = stage.geometry().visible();
    return seen.contains(column) ? column : seen.start();
  }

  private @Nullable TimelineBar current() {
    String id = stage.selection().bar();
    return id == null ? null : stage.geometry().model().bar(id).orElse(null);
  }

  /** The bar of a row, in the view, that starts nearest to a moment. */
  private Optional<TimelineBar> nearest(String row, Instant to) {
    TimeRange seen = stage.geometry().visible();
    List<TimelineBar> bars = new ArrayList<>();
    stage
        .geometry()
        .model()
        .bars(row)
        .index()
        .visit(seen.start().toEpochMilli(), seen.end().toEpochMilli(), bars::add);
    return bars.stream()
        .min(
            Comparator.comparingLong(
                bar -> Math.abs(bar.range().start().toEpochMilli() - to.toEpochMilli())));
  }
}
