package com.aspcranes.crm.ui.fleet.time;

import com.aspcranes.crm.store.ListPage;
import com.aspcranes.crm.store.fleet.EngagementQueries.Whose;
import com.aspcranes.crm.store.job.JobFilter;
import com.aspcranes.crm.store.job.JobRow;
import com.aspcranes.crm.store.job.JobSort;
import com.aspcranes.crm.ui.fleet.words.When;
import com.aspcranes.crm.ui.fx.Requery;
import com.aspcranes.crm.ui.nav.Desk;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The last jobs that a crane or a crew member did. */
public final class PastJobs extends VBox {
  private static final ListPage LAST = new ListPage(0, 8);

  private final Desk desk;
  private final When when;
  private final VBox lines = new VBox();

  public PastJobs(Desk desk, TimeActs acts, Whose whose, String resourceId) {
    this.desk = desk;
    this.when = new When(desk);
    getStyleClass().add("side-pane");
    Label title = new Label(desk.messages().text("fleet.past_jobs"));
    title.getStyleClass().add("form-section");
    getChildren().addAll(title, lines);
    boolean crane = whose == Whose.CRANES;
    JobFilter done =
        new JobFilter(
            "", List.of("completed"), null, crane ? null : resourceId, crane ? resourceId : null);
    new Requery<>(
            desk.background(),
            () -> acts.jobs().list(done, JobSort.START, true, LAST),
            this::show,
            again -> acts.changes().subscribe(Set.of("jobs"), again))
        .whileShown(this);
  }

  private void show(List<JobRow> jobs) {
    lines.getChildren().setAll(jobs.stream().map(this::line).toList());
    if (jobs.isEmpty()) {
      Label none = new Label(desk.messages().text("fleet.no_past_jobs"));
      none.getStyleClass().add("form-label");
      lines.getChildren().add(none);
    }
  }

  private Node line(JobRow job) {
    String name = Objects.requireNonNullElse(job.jobNumber(), job.title());
    Label what = new Label(name + " " + job.customerName());
    Instant start = job.actualStart() == null ? job.start() : job.actualStart();
    Instant end = job.actualEnd() == null ? job.end() : job.actualEnd();
    Label time = new Label(start == null || end == null ? "" : when.span(start, end));
    time.getStyleClass().add("form-label");
    HBox line = new HBox(new VBox(what, time));
    line.getStyleClass().add("side-line");
    return line;
  }
}
