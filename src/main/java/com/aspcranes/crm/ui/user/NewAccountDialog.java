package com.aspcranes.crm.ui.user;

import com.aspcranes.crm.ui.control.form.Choices;
import com.aspcranes.crm.ui.control.form.FieldProblems;
import com.aspcranes.crm.ui.control.form.FormField;
import com.aspcranes.crm.ui.control.form.Typed;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.usecase.account.AccountDetails;
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

/** Asks who shall have an account; stays open until there is one, or the user gives up. */
final class NewAccountDialog {
  private final AccountActs acts;
  private final Desk desk;
  private final TextField name = new TextField();
  private final TextField email = new TextField();
  private final TextField phone = new TextField();
  private final ComboBox<@Nullable String> role = new ComboBox<>();

  NewAccountDialog(AccountActs acts, Desk desk) {
    this.acts = acts;
    this.desk = desk;
    name.setId("new-name");
    email.setId("new-email");
    role.setId("new-role");
    Choices.fill(role, AccountWords.ROLES, code -> AccountWords.role(desk.messages(), code));
    role.setValue("sales_agent");
  }

  void ask() {
    VBox form =
        new VBox(
            field("display_name", "account.name", name),
            field("email", "account.email", email),
            field("phone", "account.phone", phone),
            field("role", "account.role", role));
    form.getStyleClass().add("form-body");
    form.setPrefWidth(440);
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.setTitle(desk.messages().text("account.new"));
    ButtonType ok = new ButtonType(desk.messages().text("account.create"), ButtonData.OK_DONE);
    ButtonType no = new ButtonType(desk.messages().text("prompt.cancel"), ButtonData.CANCEL_CLOSE);
    dialog.getDialogPane().setContent(form);
    dialog.getDialogPane().getButtonTypes().setAll(no, ok);
    Button button = (Button) dialog.getDialogPane().lookupButton(ok);
    button.setId("create-account");
    button.addEventFilter(
        ActionEvent.ACTION,
        press -> {
          press.consume();
          FieldProblems problems = new FieldProblems(form, desk.messages());
          problems.clear();
          button.setDisable(true);
          acts.create(
              new AccountDetails(
                  email.getText().strip(), name.getText().strip(), Typed.text(phone.getText())),
              String.valueOf(role.getValue()),
              first -> {
                dialog.setResult(ok);
                dialog.close();
                FirstPasswordDialog.show(first, desk);
              },
              refusal -> {
                button.setDisable(false);
                problems.tell(refusal, desk.prompts());
              });
        });
    dialog.setOnShown(shown -> name.requestFocus());
    dialog.show();
  }

  private FormField field(String column, String key, Node input) {
    FormField field = new FormField();
    field.setField(column);
    field.setLabel(desk.messages().text(key));
    field.setInput(input);
    return field;
  }
}
