package com.aspcranes.crm.ui.customer;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.customer.Contact;
import com.aspcranes.crm.ui.control.form.FieldProblems;
import com.aspcranes.crm.ui.control.form.FormField;
import com.aspcranes.crm.ui.control.form.Typed;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.usecase.customer.SaveContact;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks for a further contact of a customer. */
final class ContactDialog {
  private final SaveContact save;
  private final Desk desk;

  ContactDialog(SaveContact save, Desk desk) {
    this.save = save;
    this.desk = desk;
  }

  /** The dialog stays open until what was typed could be saved, or the user gives up. */
  void ask(String customerId, Runnable saved) {
    TextField name = new TextField();
    TextField role = new TextField();
    TextField phone = new TextField();
    TextField email = new TextField();
    VBox form =
        new VBox(
            field("name", "contact.name", name),
            field("role", "contact.role", role),
            field("phone", "contact.phone", phone),
            field("email", "contact.email", email));
    form.getStyleClass().add("form-body");
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.setTitle(desk.messages().text("contact.new"));
    ButtonType ok = new ButtonType(desk.messages().text("form.save"), ButtonData.OK_DONE);
    ButtonType no = new ButtonType(desk.messages().text("prompt.cancel"), ButtonData.CANCEL_CLOSE);
    dialog.getDialogPane().setContent(form);
    dialog.getDialogPane().getButtonTypes().setAll(no, ok);
    Button button = (Button) dialog.getDialogPane().lookupButton(ok);
    button.addEventFilter(
        ActionEvent.ACTION,
        press -> {
          press.consume();
          Contact contact = new Contact();
          contact.id = Ids.next("cont");
          contact.customerId = customerId;
          contact.name = name.getText().strip();
          contact.role = Typed.text(role.getText());
          contact.phone = Typed.text(phone.getText());
          contact.email = Typed.text(email.getText());
          desk.undos()
              .run(
                  () -> save.run(null, contact),
                  id -> {
                    dialog.setResult(ok);
                    dialog.close();
                    saved.run();
                  },
                  refusal -> new FieldProblems(form, desk.messages()).show(refusal));
        });
    dialog.setOnShown(shown -> name.requestFocus());
    dialog.show();
  }

  private FormField field(String column, String key, TextField input) {
    FormField field = new FormField();
    field.setField(column);
    field.setLabel(desk.messages().text(key));
    field.setInput(input);
    return field;
  }
}
