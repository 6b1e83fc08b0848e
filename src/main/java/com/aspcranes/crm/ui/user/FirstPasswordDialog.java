package com.aspcranes.crm.ui.user;

import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.usecase.account.FirstPassword;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shows a first password, this once. */
final class FirstPasswordDialog {
  private FirstPasswordDialog() {}

  static void show(FirstPassword first, Desk desk) {
    Messages messages = desk.messages();
    TextField password = new TextField(first.password());
    password.setId("first-password");
    password.setEditable(false);
    password.getStyleClass().add("secret");
    password.setAccessibleText(messages.text("account.first.password"));
    HBox.setHgrow(password, Priority.ALWAYS);
    Button copy = new Button(messages.text("account.first.copy"));
    copy.setId("copy-password");
    copy.setGraphic(new FontIcon("mdoal-content_copy"));
    copy.setOnAction(press -> copy(first.password(), copy, messages));
    Label words =
        new Label(messages.text("account.first.words", first.displayName(), first.email()));
    words.setWrapText(true);
    words.setPrefWidth(420);
    words.setMinHeight(64);
    VBox content = new VBox(12, words, new HBox(8, password, copy));
    content.getStyleClass().add("form-body");
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.setTitle(messages.text("account.first.title"));
    dialog.getDialogPane().setContent(content);
    dialog
        .getDialogPane()
        .getButtonTypes()
        .setAll(new ButtonType(messages.text("account.first.close"), ButtonData.OK_DONE));
    dialog.setOnShown(shown -> copy.requestFocus());
    dialog.show();
  }

  private static void copy(String password, Button copy, Messages messages) {
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, password));
    copy.setText(messages.text("account.first.copied"));
  }
}
