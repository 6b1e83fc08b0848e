package com.aspcranes.crm.ui.followup;

import com.aspcranes.crm.store.deal.FollowUp;
import com.aspcranes.crm.ui.control.activity.ActivityWords;
import com.aspcranes.crm.ui.control.list.ChoiceChip;
import com.aspcranes.crm.ui.control.list.Columns;
import com.aspcranes.crm.ui.control.list.ListModel;
import com.aspcranes.crm.ui.control.list.ListPane;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Places;
import com.aspcranes.crm.usecase.activity.CompleteActivity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The list of what to follow up. */
final class FollowUpsController {
  private final ListModel<FollowUp, FollowUpFilter> model;
  private final CompleteActivity complete;
  private final Desk desk;
  private final Messages messages;
  private final LocalDate today;

  @FXML private ListPane<FollowUp> pane;
  @FXML private ChoiceChip<FollowUpLook> look;
  @FXML private Button done;
  @FXML private TableColumn<FollowUp, String> when;
  @FXML private TableColumn<FollowUp, LocalDate> day;
  @FXML private TableColumn<FollowUp, String> kind;
  @FXML private TableColumn<FollowUp, String> what;
  @FXML private TableColumn<FollowUp, String> about;
  @FXML private TableColumn<FollowUp, String> phone;

  FollowUpsController(
      ListModel<FollowUp, FollowUpFilter> model, CompleteActivity complete, Desk desk) {
    this.model = model;
    this.complete = complete;
    this.desk = desk;
    this.messages = desk.messages();
    this.today = LocalDate.ofInstant(desk.clock().instant(), desk.zone());
  }

  @FXML
  private void initialize() {
    look.fill(
        List.of(FollowUpLook.values()),
        way -> messages.text("followup.look." + way.name().toLowerCase(Locale.ROOT)));
    Columns.chip(
        when,
        row -> ActivityWords.due(messages, row.dueOn(), today),
        row -> ActivityWords.dueStyle(row.dueOn(), today));
    Columns.day(day, desk, FollowUp::dueOn);
    Columns.text(
        kind,
        row ->
            row.isActivity()
                ? ActivityWords.kind(messages, row.kind())
                : messages.text("followup.lead"));
    Columns.text(what, FollowUp::what);
    Columns.text(about, FollowUp::about);
    Columns.text(phone, FollowUp::phone);
    pane.onCreate(false, () -> {});
    pane.show(model, desk, "followups", this::open);
    pane.filterBy(model, this::filter, look.valueProperty());
    done.disableProperty()
        .bind(
            pane.table()
                .getSelectionModel()
                .selectedItemProperty()
                .map(row -> !row.isActivity())
                .orElse(true));
    pane.table()
        .addEventHandler(
            KeyEvent.KEY_PRESSED,
            key -> {
              if (key.getCode() == KeyCode.SPACE && !done.isDisabled()) {
                tick();
                key.consume();
              }
            });
  }

  private FollowUpFilter filter() {
    return new FollowUpFilter(
        pane.searched(), Objects.requireNonNullElse(look.value(), FollowUpLook.DUE));
  }

  /** Ticks the selected one off; a lead's own day is changed on its page. */
  @FXML
  private void tick() {
    FollowUp row = pane.table().getSelectionModel().getSelectedItem();
    if (row != null && row.isActivity()) {
      desk.undos().run(() -> complete.run(row.id(), true));
    }
  }

  private void open(FollowUp row) {
    Places.ofRecord(row.table(), row.record())
        .filter(place -> desk.navigator().knows(place.getClass()))
        .ifPresent(desk.navigator()::go);
  }
}
