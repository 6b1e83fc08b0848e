package com.aspcranes.crm.ui.job;

import com.aspcranes.crm.model.job.Job;
import com.aspcranes.crm.model.job.Overrule;
import com.aspcranes.crm.store.deal.ActivityQueries;
import com.aspcranes.crm.store.job.JobPart;
import com.aspcranes.crm.store.job.JobQueries;
import com.aspcranes.crm.ui.control.activity.ActivityPanes;
import com.aspcranes.crm.ui.control.editor.EditorModel;
import com.aspcranes.crm.ui.control.editor.EditorPane;
import com.aspcranes.crm.ui.control.form.Choices;
import com.aspcranes.crm.ui.control.form.Days;
import com.aspcranes.crm.ui.control.pick.CustomerChoice;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Screen;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The page of one job: what is asked for, who does it when, and what was said about it. */
final class JobEditorController {
  private static final List<String> SHIFTS = List.of("single", "double");
  private static final List<String> CATEGORIES =
      List.of("", "mobile_crane", "tower_crane", "crawler_crane", "pick_and_carry_crane");

  /** What the page is put together from. */
  record Parts(
      JobQueries jobs, CustomerChoice customers, ActivityPanes activities, JobButtons buttons) {}

  private record Facts(List<JobPart> parts, List<Overrule> overrules) {}

  private final EditorModel<Job, JobDraft> model;
  private final Parts parts;
  private final Desk desk;
  private final StringProperty customerId = new SimpleStringProperty("");

  @FXML private EditorPane pane;
  @FXML private Label status;
  @FXML private Button customer;
  @FXML private DatePicker neededFrom;
  @FXML private ComboBox<String> shift;
  @FXML private ComboBox<String> category;
  @FXML private VBox plan;
  @FXML private StackPane aside;

  JobEditorController(EditorModel<Job, JobDraft> model, Parts parts, Desk desk) {
    this.model = model;
    this.parts = parts;
    this.desk = desk;
  }

  @FXML
  private void initialize() {
    Choices.fill(shift, SHIFTS, code -> code == null ? "" : JobWords.shift(desk.messages(), code));
    Choices.fill(category, CATEGORIES, code -> JobWords.category(desk.messages(), code));
    Days.write(neededFrom, desk.messages().locale());
    customer.setMaxWidth(Double.MAX_VALUE);
    pane.tie("customerId", customerId);
    customerId.subscribe(this::nameCustomer);
    pane.show(model, desk);
    model.barredProperty().subscribe(why -> customer.setDisable(why != null));
    model.seenProperty().subscribe(this::show);
    if (model.isNew()) {
      aside.setManaged(false);
    } else {
      aside.getChildren().add(parts.activities().of(ActivityQueries.Of.JOB, model.id()));
    }
  }

  Screen screen() {
    return pane.screen(model);
  }

  @FXML
  private void pickCustomer() {
    parts.customers().pick(customer, customerId::set);
  }

  private void nameCustomer(@Nullable String id) {
    if (id == null || id.isEmpty()) {
      customer.setText(desk.messages().text("job.pick_customer"));
    } else {
      parts.customers().name(id, customer::setText);
    }
  }

  private void show(@Nullable Job job) {
    status.setVisible(job != null);
    plan.getChildren().clear();
    if (job == null) {
      return;
    }
    status.setText(JobWords.status(desk.messages(), job.status));
    status.getStyleClass().setAll("label", "chip", JobWords.style(job.status));
    desk.background()
        .run(() -> new Facts(parts.jobs().parts(job.id), parts.jobs().overrules(job.id)))
        .onDone(facts -> tell(job, facts));
  }

  private void tell(Job job, Facts facts) {
    pane.getActs().setAll(parts.buttons().of(job, facts.parts()));
    List<String> lines = new ArrayList<>();
    lines.add(
        job.scheduledStartDate == null || job.scheduledEndDate == null
            ? desk.messages().text("job.unplanned")
            : desk.messages()
                .text("job.planned", moment(job.scheduledStartDate), moment(job.scheduledEndDate)));
    for (JobPart part : facts.parts()) {
      lines.add(line(part));
    }
    if (job.actualStartDate != null) {
      lines.add(desk.messages().text("job.began", moment(job.actualStartDate)));
    }
    if (job.actualEndDate != null) {
      lines.add(desk.messages().text("job.ended", moment(job.actualEndDate)));
    }
    if (job.cancelReason != null) {
      lines.add(desk.messages().text("job.cancelled_because", job.cancelReason));
    }
    for (Overrule overrule : facts.overrules()) {
      lines.add(desk.messages().text("job.overruled", ruleWords(overrule.rule), overrule.reason));
    }
    plan.getChildren().setAll(lines.stream().map(JobEditorController::label).toList());
  }

  private String line(JobPart part) {
    String role = part.role();
    if (role == null) {
      return desk.messages().text("job.crane", part.name());
    }
    String words = JobWords.role(desk.messages(), role);
    return part.acknowledgedAt() == null
        ? desk.messages().text("job.member", words, part.name())
        : desk.messages().text("job.member_accepted", words, part.name());
  }

  private String ruleWords(String rule) {
    String key = "rule." + rule;
    return desk.messages().has(key) ? desk.messages().text(key) : rule.replace('_', ' ');
  }

  private String moment(Instant at) {
    return JobWords.moment(desk.messages(), desk.zone(), at);
  }

  private static Label label(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    return label;
  }
}
