package com.aspcranes.crm.ui.control.timeline.gesture;

import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.ui.control.timeline.geometry.Hit;
import com.aspcranes.crm.ui.control.timeline.geometry.TimelineGeometry;
import com.aspcranes.crm.ui.control.timeline.plan.Placement;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineBar;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineModel;
import com.aspcranes.crm.ui.control.timeline.stage.TimelineStage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.MouseEvent;

/** What a click selects and opens. */
public final class TimelineClicks {
  private final TimelineStage stage;

  public TimelineClicks(TimelineStage stage) {
    this.stage = stage;
  }

  void click(Hit hit, MouseEvent event) {
    boolean twice = event.getClickCount() == 2;
    if (hit instanceof Hit.OnBar on) {
      if (event.isControlDown()) {
        stage.selection().toggle(on.bar().id());
        stage.selection().moveCursor(on.bar().rowId(), on.bar().id());
      } else if (event.isShiftDown()) {
        extend(on.bar());
      } else {
        select(on.bar());
      }
      if (twice) {
        stage.intents().open(on.bar().id());
      }
    } else if (hit instanceof Hit.OnCell on) {
      stage.selection().only(List.of());
      stage.selection().moveCursor(on.row().id(), null);
      if (twice && !stage.intents().openCell(on.row().id(), on.time())) {
        create(on.row().id(), on.time());
      }
    } else if (hit instanceof Hit.OnName on) {
      if (on.toggle()) {
        stage.viewport().toggle(on.row().id());
      }
      stage.selection().moveCursor(on.row().id(), null);
    }
  }

  /** Selects one bar alone and puts the cursor on it. */
  void select(TimelineBar bar) {
    stage.selection().only(List.of(bar.id()));
    stage.selection().moveCursor(bar.rowId(), bar.id());
  }

  /** Asks for a new bar of the usual length. */
  void create(String rowId, Instant at) {
    Instant start = stage.snap().snap(at, stage.zone());
    Placement place = new Placement("", rowId, new TimeRange(start, start.plus(stage.newLength())));
    stage.intents().create(place);
  }

  /** What the keyboard's cursor is on. */
  Hit cursorHit() {
    TimelineModel model = stage.geometry().model();
    String bar = stage.selection().bar();
    if (bar != null) {
      return model
          .bar(bar)
          .<Hit>map(found -> new Hit.OnBar(found, Hit.Part.BODY))
          .orElseGet(Hit.Nowhere::new);
    }
    String row = stage.selection().row();
    Instant middle = stage.middle();
    return row == null
        ? new Hit.Nowhere()
        : model
            .row(row)
            .<Hit>map(found -> new Hit.OnCell(found, middle))
            .orElseGet(Hit.Nowhere::new);
  }

  /** Selects also what lies between the cursor and this bar, in rows and in time. */
  private void extend(TimelineBar to) {
    TimelineGeometry geometry = stage.geometry();
    String cursor = stage.selection().bar();
    TimelineBar from = cursor == null ? to : geometry.model().bar(cursor).orElse(to);
    int first =
        Math.min(geometry.layout().indexOf(from.rowId()), geometry.layout().indexOf(to.rowId()));
    int last =
        Math.max(geometry.layout().indexOf(from.rowId()), geometry.layout().indexOf(to.rowId()));
    long start = Math.min(from.range().start().toEpochMilli(), to.range().start().toEpochMilli());
    long end = Math.max(from.range().end().toEpochMilli(), to.range().end().toEpochMilli());
    List<String> between = new ArrayList<>();
    for (int row = Math.max(0, first); row <= last; row++) {
      geometry
          .model()
          .bars(geometry.layout().row(row).id())
          .index()
          .visit(start, end, bar -> between.add(bar.id()));
    }
    stage.selection().add(between);
  }
}
