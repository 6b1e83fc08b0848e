package com.aspcranes.crm.ui.deal;

import com.aspcranes.crm.model.deal.Deal;
import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.store.deal.ActivityQueries;
import com.aspcranes.crm.store.quote.QuotationFilter;
import com.aspcranes.crm.ui.control.editor.EditorModel;
import com.aspcranes.crm.ui.control.editor.EditorPane;
import com.aspcranes.crm.ui.control.form.Days;
import com.aspcranes.crm.ui.control.form.FormField;
import com.aspcranes.crm.ui.control.related.RelatedPane;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Places;
import com.aspcranes.crm.ui.nav.Screen;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The page of one deal: its form, its quotations and jobs, and what was said about it. */
final class DealEditorController {
  private final EditorModel<Deal, DealDraft> model;
  private final DealParts parts;
  private final Desk desk;
  private final StringProperty customerId = new SimpleStringProperty("");

  @FXML private EditorPane pane;
  @FXML private Label stage;
  @FXML private Label late;
  @FXML private Label story;
  @FXML private Button customer;
  @FXML private FormField valueField;
  @FXML private DatePicker closeOn;
  @FXML private VBox related;
  @FXML private StackPane aside;

  DealEditorController(EditorModel<Deal, DealDraft> model, DealParts parts, Desk desk) {
    this.model = model;
    this.parts = parts;
    this.desk = desk;
  }

  @FXML
  private void initialize() {
    Days.write(closeOn, desk.messages().locale());
    customer.setMaxWidth(Double.MAX_VALUE);
    boolean money = desk.may(Act.SEE_DEAL_VALUE);
    valueField.setVisible(money);
    pane.tie("customerId", customerId);
    customerId.subscribe(this::nameCustomer);
    pane.show(model, desk);
    model.barredProperty().subscribe(why -> customer.setDisable(why != null));
    model.seenProperty().subscribe(this::show);
    if (!model.isNew()) {
      addRelated();
      aside.getChildren().add(parts.activities().of(ActivityQueries.Of.DEAL, model.id()));
    } else {
      aside.setManaged(false);
    }
  }

  Screen screen() {
    return pane.screen(model);
  }

  private void addRelated() {
    RelatedPane quotations = parts.related().quotations(QuotationFilter.ofDeal(model.id()));
    if (desk.may(Act.EDIT_QUOTATIONS) && knowsQuotations()) {
      quotations.onAdd(
          desk.messages().text("deal.new_quotation"),
          () -> desk.navigator().go(new Places.NewQuotationPlace(model.id(), null)));
    }
    related.getChildren().setAll(List.of(quotations, parts.related().jobsOfDeal(model.id())));
  }

  private boolean knowsQuotations() {
    return desk.navigator().knows(Places.NewQuotationPlace.class);
  }

  @FXML
  private void pickCustomer() {
    parts.customers().pick(customer, customerId::set);
  }

  private void nameCustomer(@Nullable String id) {
    if (id == null || id.isEmpty()) {
      customer.setText(desk.messages().text("deal.pick_customer"));
    } else {
      parts.customers().name(id, customer::setText);
    }
  }

  private void show(@Nullable Deal deal) {
    stage.setVisible(deal != null);
    late.setText("");
    story.setText("");
    if (deal == null) {
      return;
    }
    stage.setText(DealWords.stage(desk.messages(), deal.stage));
    stage.getStyleClass().setAll("label", "chip", DealWords.style(deal.stage));
    pane.getActs().setAll(parts.buttons().of(deal));
    parts.owner().name(deal.assignedTo, name -> story.setText(story(deal, name)));
    if (deal.lostReason != null) {
      late.setText(deal.lostReason);
    }
  }

  private String story(Deal deal, String owner) {
    DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMM yyyy", desk.messages().locale());
    String opened = day.format(LocalDate.ofInstant(deal.createdAt, desk.zone()));
    String told = desk.messages().text("deal.story", owner, opened);
    return deal.wonAt == null
        ? told
        : told
            + " · "
            + desk.messages()
                .text("deal.won_on", day.format(LocalDate.ofInstant(deal.wonAt, desk.zone())));
  }
}
