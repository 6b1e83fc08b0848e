package com.aspcranes.crm.ui.schedule;

import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.store.job.BlockRow;
import com.aspcranes.crm.store.job.JobRow;
import com.aspcranes.crm.ui.control.timeline.geometry.Hit;
import com.aspcranes.crm.ui.control.timeline.plan.Placement;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineRow;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.schedule.act.BoardActs;
import com.aspcranes.crm.ui.schedule.act.BoardViewModel;
import com.aspcranes.crm.ui.schedule.act.CalendarFile;
import com.aspcranes.crm.ui.schedule.act.Ways;
import com.aspcranes.crm.ui.schedule.plan.BoardModel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import org.jspecify.annotations.Nullable;

/** What may be done under the pointer, by the right button or the menu key. */
final class BoardMenu {
  private static final Duration SHIFT = Duration.ofHours(10);

  private final BoardViewModel model;
  private final BoardActs acts;
  private final BoardGestures gestures;
  private final Desk desk;
  private final boolean mayPlan;
  private final ContextMenu menu = new ContextMenu();

  BoardMenu(
      BoardViewModel model, BoardActs acts, BoardGestures gestures, Desk desk, boolean mayPlan) {
    this.model = model;
    this.acts = acts;
    this.gestures = gestures;
    this.desk = desk;
    this.mayPlan = mayPlan;
  }

  void show(Node owner, Hit hit, Point2D at, Set<String> selected) {
    if (hit instanceof Hit.OnBar on) {
      ofJobs(owner, on.bar().id(), model.jobs(selected));
    } else if (hit instanceof Hit.OnCell on) {
      ofCell(on.row().id(), on.time());
      ofRow(on.row());
    } else if (hit instanceof Hit.OnName on && !on.row().group()) {
      ofRow(on.row());
    }
    if (!menu.getItems().isEmpty()) {
      menu.show(owner, at.getX(), at.getY());
    }
  }

  private void ofJobs(Node owner, String bar, List<JobRow> jobs) {
    add("schedule.menu.open", KeyCode.ENTER, () -> gestures.open(bar));
    if (!mayPlan) {
      return;
    }
    add("schedule.ways", KeyCode.F8, () -> gestures.waysOut(jobs, owner));
    menu.getItems().add(new SeparatorMenuItem());
    if (jobs.stream().anyMatch(j -> j.status().equals("scheduled") && j.publishedAt() == null)) {
      add("schedule.publish", null, () -> acts.publish(jobs));
    }
    if (jobs.stream().anyMatch(job -> job.status().equals("scheduled"))) {
      add("schedule.to_tray", null, () -> acts.toTray(jobs, () -> {}));
    }
    if (jobs.stream().noneMatch(job -> job.status().equals("completed"))) {
      add("schedule.cancel", KeyCode.DELETE, () -> acts.cancel(jobs));
    }
  }

  private void ofRow(TimelineRow row) {
    BoardModel now = model.modelProperty().get();
    if (now != null) {
      add("schedule.ical", null, () -> new CalendarFile(desk).ask(now, row));
    }
  }

  private void ofCell(String row, Instant moment) {
    BoardModel now = model.modelProperty().get();
    BlockRow block = now == null ? null : now.blockAt(row, moment).orElse(null);
    if (block != null) {
      add("schedule.menu.block", KeyCode.ENTER, () -> gestures.openBlock(block, row));
    }
    if (mayPlan) {
      Instant start =
          moment
              .atZone(desk.zone())
              .toLocalDate()
              .atTime(Ways.MORNING)
              .atZone(desk.zone())
              .toInstant();
      Placement place = new Placement("", row, new TimeRange(start, start.plus(SHIFT)));
      add("schedule.menu.new", KeyCode.INSERT, () -> gestures.create(place));
    }
  }

  private void add(String key, @Nullable KeyCode code, Runnable act) {
    MenuItem item = new MenuItem(desk.messages().text(key));
    if (code != null) {
      item.setAccelerator(new KeyCodeCombination(code));
    }
    item.setOnAction(press -> act.run());
    menu.getItems().add(item);
  }
}
