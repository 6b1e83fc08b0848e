package com.aspcranes.crm.ui.lead;

import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.lead.Lead;
import com.aspcranes.crm.store.customer.CustomerQueries;
import com.aspcranes.crm.store.customer.CustomerRow;
import com.aspcranes.crm.ui.control.form.Choices;
import com.aspcranes.crm.ui.control.form.FieldProblems;
import com.aspcranes.crm.ui.control.form.FormField;
import com.aspcranes.crm.ui.control.form.Typed;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Places;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.lead.ConvertLead;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks whose deal a lead becomes: a customer who looks like the caller, or a new one. */
final class ConvertDialog {
  private final ConvertLead convert;
  private final CustomerQueries customers;
  private final Desk desk;

  ConvertDialog(ConvertLead convert, CustomerQueries customers, Desk desk) {
    this.convert = convert;
    this.customers = customers;
    this.desk = desk;
  }

  void ask(Lead lead) {
    desk.background()
        .run(() -> customers.alike("", null, lead.email, lead.phone))
        .onDone(alike -> show(lead, alike));
  }

  private void show(Lead lead, List<CustomerRow> alike) {
    ComboBox<@Nullable CustomerRow> customer = new ComboBox<>();
    customer.setId("customer");
    List<@Nullable CustomerRow> choices = new ArrayList<>(alike);
    choices.add(null);
    Choices.fill(customer, choices, this::word);
    customer.setValue(choices.get(0));
    TextField title = new TextField(proposedTitle(lead));
    title.setId("title");
    TextField value = new TextField();
    value.setId("value");
    VBox form =
        new VBox(
            field("customer_id", "lead.convert.customer", customer),
            field("title", "lead.convert.title", title),
            field("value", "lead.convert.value", value));
    form.getStyleClass().add("form-body");
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.setTitle(desk.messages().text("lead.convert"));
    dialog.getDialogPane().setContent(form);
    ButtonType ok = new ButtonType(desk.messages().text("lead.convert"), ButtonData.OK_DONE);
    ButtonType no = new ButtonType(desk.messages().text("prompt.cancel"), ButtonData.CANCEL_CLOSE);
    dialog.getDialogPane().getButtonTypes().setAll(no, ok);
    Button button = (Button) dialog.getDialogPane().lookupButton(ok);
    button.setId("convert-now");
    button.addEventFilter(
        ActionEvent.ACTION,
        press -> {
          press.consume();
          CustomerRow picked = customer.getValue();
          String customerId = picked == null ? null : picked.id();
          desk.undos()
              .run(
                  () -> act(lead, customerId, title.getText(), value.getText()),
                  deal -> {
                    dialog.setResult(ok);
                    dialog.close();
                    afterwards(deal);
                  },
                  refusal -> tell(form, refusal));
        });
    dialog.show();
  }

  private void afterwards(String deal) {
    if (desk.navigator().knows(Places.DealPlace.class)) {
      desk.prompts()
          .toast(
              desk.messages().text("lead.converted"),
              desk.messages().text("lead.convert.open"),
              () -> desk.navigator().go(new Places.DealPlace(deal)));
    } else {
      desk.prompts().toast(desk.messages().text("lead.converted"));
    }
  }

  private Outcome<Acted<String>> act(
      Lead lead, @Nullable String customerId, String title, String value) {
    return Typed.decimal("value", value, BigDecimal.ZERO)
        .then(
            rupees ->
                Money.fits(rupees) && rupees.signum() >= 0
                    ? convert.run(
                        lead.id,
                        new ConvertLead.Decision(customerId, title.strip(), Money.rounded(rupees)))
                    : Outcome.refused(Refusal.of("refusal.number", "value")));
  }

  private void tell(VBox form, Refusal refusal) {
    new FieldProblems(form, desk.messages()).tell(refusal, desk.prompts());
  }

  private String word(@Nullable CustomerRow row) {
    return row == null ? desk.messages().text("lead.convert.new_customer") : row.name();
  }

  private static String proposedTitle(Lead lead) {
    String what = Objects.requireNonNullElse(lead.serviceNeeded, "");
    String where = lead.siteLocation == null ? "" : ", " + lead.siteLocation;
    return what + where;
  }

  private FormField field(String column, String key, Node input) {
    FormField field = new FormField();
    field.setField(column);
    field.setLabel(desk.messages().text(key));
    field.setInput(input);
    return field;
  }
}
