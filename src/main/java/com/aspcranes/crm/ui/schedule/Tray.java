package com.aspcranes.crm.ui.schedule;

import com.aspcranes.crm.store.job.JobRow;
import com.aspcranes.crm.ui.control.timeline.drag.TrayItem;
import com.aspcranes.crm.ui.fx.LiveList;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.schedule.act.Ways;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;

/** Jobs that wait for a place. */
final class Tray {
  private final LiveList<JobRow> waiting = new LiveList<>(JobRow::id);
  private final ListView<JobRow> list;
  private final Label title;
  private final Desk desk;

  Tray(ListView<JobRow> list, Label title, Desk desk) {
    this.list = list;
    this.title = title;
    this.desk = desk;
    list.setItems(waiting.items());
    list.setCellFactory(cells -> new TrayCell(desk.messages()));
    list.setPlaceholder(new Label(desk.messages().text("schedule.tray_empty")));
  }

  ReadOnlyObjectProperty<JobRow> chosen() {
    return list.getSelectionModel().selectedItemProperty();
  }

  void show(List<JobRow> jobs) {
    waiting.update(jobs);
    title.setText(desk.messages().text("schedule.tray_count", jobs.size()));
  }

  void choose(String jobId) {
    for (JobRow job : list.getItems()) {
      if (job.id().equals(jobId)) {
        list.getSelectionModel().select(job);
        list.scrollTo(job);
        list.requestFocus();
      }
    }
  }

  /** What is under the mouse when a drag begins, with the morning on which it is needed. */
  Optional<TrayItem> held() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem())
        .map(
            job ->
                new TrayItem(
                    job.id(),
                    job.customerName() + " · " + job.title(),
                    Ways.length(job),
                    wanted(job).orElse(null)));
  }

  private Optional<Instant> wanted(JobRow job) {
    return Optional.ofNullable(job.neededFrom())
        .map(day -> day.atTime(Ways.MORNING).atZone(desk.zone()).toInstant());
  }
}
