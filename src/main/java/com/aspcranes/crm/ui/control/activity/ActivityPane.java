package com.aspcranes.crm.ui.control.activity;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.deal.Activity;
import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.store.deal.ActivityQueries;
import com.aspcranes.crm.store.deal.ActivityRow;
import com.aspcranes.crm.ui.control.form.Choices;
import com.aspcranes.crm.ui.control.form.Days;
import com.aspcranes.crm.ui.fx.LiveList;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.fx.Requery;
import com.aspcranes.crm.ui.nav.Desk;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What was said and planned about one record, the newest first, and one line to add to it. */
public final class ActivityPane extends VBox {
  private static final int MOST = 200;

  private final ActivityPanes from;
  private final Desk desk;
  private final ActivityQueries.Of of;
  private final String id;
  private final LiveList<ActivityRow> rows = new LiveList<>(ActivityRow::id);
  private final ComboBox<String> kind = new ComboBox<>();
  private final TextField subject = new TextField();
  private final DatePicker due = new DatePicker();

  ActivityPane(ActivityPanes from, ActivityQueries.Of of, String id) {
    this.from = from;
    this.desk = from.desk();
    this.of = of;
    this.id = id;
    getStyleClass().add("activity-pane");
    getStylesheets()
        .add(
            Objects.requireNonNull(ActivityPane.class.getResource("activity.css"))
                .toExternalForm());
    Label title = new Label(desk.messages().text("activity.title"));
    title.getStyleClass().add("form-section");
    ListView<ActivityRow> list = list();
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(title, quick(), list);
    new Requery<>(
            desk.background(),
            this::read,
            rows::update,
            again -> from.changes().subscribe(Set.of("activities", "users"), again))
        .whileShown(this);
  }

  private List<ActivityRow> read() {
    return of == ActivityQueries.Of.CUSTOMER
        ? from.activities().ofCustomer(id, MOST)
        : from.activities().of(of, id);
  }

  private VBox quick() {
    Messages messages = desk.messages();
    Choices.fill(kind, ActivityWords.KINDS, code -> ActivityWords.kind(messages, code));
    kind.setValue("note");
    kind.setId("activity-kind");
    kind.setAccessibleText(messages.text("activity.kind"));
    subject.setId("activity-subject");
    subject.setPromptText(messages.text("activity.prompt"));
    subject.setAccessibleText(messages.text("activity.prompt"));
    subject.setOnAction(enter -> add());
    Days.write(due, messages.locale());
    due.setId("activity-due");
    due.setPromptText(messages.text("activity.due"));
    due.setAccessibleText(messages.text("activity.due"));
    due.setPrefWidth(150);
    kind.valueProperty().subscribe(this::kindPicked);
    Button add = new Button(messages.text("activity.add"));
    add.setId("activity-add");
    add.setMinWidth(USE_PREF_SIZE);
    add.setOnAction(press -> add());
    HBox second = new HBox(kind, due, add);
    second.getStyleClass().add("activity-quick");
    HBox.setHgrow(due, Priority.ALWAYS);
    due.setMaxWidth(Double.MAX_VALUE);
    VBox quick = new VBox(subject, second);
    quick.getStyleClass().add("activity-add");
    boolean may = desk.may(Act.KEEP_ACTIVITIES);
    quick.setVisible(may);
    quick.setManaged(may);
    return quick;
  }

  /** A task without a day would never come back. */
  private void kindPicked(String code) {
    if (code.equals("task") && due.getValue() == null) {
      due.setValue(today().plusDays(1));
    }
  }

  private ListView<ActivityRow> list() {
    ListView<ActivityRow> list = new ListView<>(rows.items());
    list.setId("activities");
    list.getStyleClass().add("activity-list");
    list.setAccessibleText(desk.messages().text("activity.title"));
    Label nothing = new Label(desk.messages().text("activity.none"));
    nothing.setWrapText(true);
    nothing.getStyleClass().add("form-label");
    list.setPlaceholder(nothing);
    list.setCellFactory(ignored -> new ActivityCell(desk, id, this::complete, this::edit));
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          ActivityRow row = list.getSelectionModel().getSelectedItem();
          if (row != null && key.getCode() == KeyCode.ENTER) {
            edit(row);
          } else if (row != null && key.getCode() == KeyCode.SPACE && row.dueOn() != null) {
            complete(row);
          } else if (row != null && key.getCode() == KeyCode.DELETE && isMine(row)) {
            drop(row);
          }
        });
    return list;
  }

  private void add() {
    Activity activity = new Activity();
    activity.id = Ids.next("act");
    activity.kind = kind.getValue();
    activity.subject = subject.getText().strip();
    activity.dueOn = due.getValue();
    switch (of) {
      case CUSTOMER -> activity.customerId = id;
      case LEAD -> activity.leadId = id;
      case DEAL -> activity.dealId = id;
      case QUOTATION -> activity.quotationId = id;
      case JOB -> activity.jobId = id;
    }
    desk.undos()
        .run(
            () -> from.acts().save().run(null, activity),
            done -> {
              subject.clear();
              due.setValue(null);
              kind.setValue("note");
            },
            this::say);
  }

  private void complete(ActivityRow row) {
    desk.undos().run(() -> from.acts().complete().run(row.id(), row.doneAt() == null));
  }

  private void edit(ActivityRow row) {
    if (isMine(row)) {
      new ActivityDialog(from).ask(row.id());
    }
  }

  private void drop(ActivityRow row) {
    desk.background()
        .run(() -> from.activities().find(row.id()))
        .onDone(
            found ->
                found.ifPresent(
                    activity -> desk.undos().run(() -> from.acts().save().drop(activity))));
  }

  private boolean isMine(ActivityRow row) {
    String me = desk.session().uid();
    return desk.may(Act.KEEP_ACTIVITIES, false)
        || me.equals(row.createdBy())
        || me.equals(row.assignedTo());
  }

  private void say(Refusal refusal) {
    desk.prompts().toast(desk.messages().refusal(refusal));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(desk.clock().instant(), desk.zone());
  }
}
