package com.aspcranes.crm.ui.job;

import com.aspcranes.crm.model.job.Job;
import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.store.job.JobPart;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Places;
import com.aspcranes.crm.usecase.job.PerformJob;
import com.aspcranes.crm.usecase.schedule.CancelJob;
import com.aspcranes.crm.usecase.schedule.PublishJob;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** The buttons that take a job on from where it stands, for the person who looks at it. */
record JobButtons(PerformJob perform, CancelJob cancel, PublishJob publish, Desk desk) {

  List<Node> of(Job job, List<JobPart> parts) {
    boolean dispatcher = desk.may(Act.SCHEDULE_JOBS);
    JobPart mine =
        parts.stream()
            .filter(part -> desk.session().uid().equals(part.userId()))
            .findFirst()
            .orElse(null);
    boolean may = desk.may(Act.PERFORM_JOB, mine != null);
    List<Node> buttons = new ArrayList<>();
    if (desk.navigator().knows(Places.BoardPlace.class) && !job.status.equals("cancelled")) {
      buttons.add(
          button("show-on-board", () -> desk.navigator().go(new Places.BoardPlace(job.id))));
    }
    if (mine != null && mine.acknowledgedAt() == null && job.status.equals("scheduled")) {
      buttons.add(
          button("accept", () -> desk.undos().run(() -> perform.acknowledge(mine.linkId()))));
    }
    if (dispatcher && job.status.equals("scheduled") && job.publishedAt == null) {
      buttons.add(button("publish", () -> desk.undos().run(() -> publish.run(job.id))));
    }
    if (may && job.status.equals("scheduled")) {
      buttons.add(button("start", () -> new TimesDialog(perform, desk).start(job)));
    }
    if (may && job.status.equals("in_progress")) {
      buttons.add(button("complete", () -> new TimesDialog(perform, desk).complete(job)));
    }
    if (dispatcher && List.of("pending", "scheduled", "in_progress").contains(job.status)) {
      buttons.add(button("cancel", () -> cancel(job)));
    }
    return buttons;
  }

  private void cancel(Job job) {
    desk.prompts()
        .askText(
            desk.messages().text("schedule.cancel_title", job.customerName),
            desk.messages().text("schedule.cancel_why"),
            "")
        .ifPresent(reason -> desk.undos().run(() -> cancel.run(job.id, reason)));
  }

  private Button button(String id, Runnable act) {
    Button button = new Button(desk.messages().text("job.act." + id));
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(press -> act.run());
    return button;
  }
}
