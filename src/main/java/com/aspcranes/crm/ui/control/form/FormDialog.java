package com.aspcranes.crm.ui.control.form;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.usecase.Acted;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/**
 * A few fields and one act on them. Stays open until the act was done or the user gives up; a
 * refusal is told beside its field.
 */
public final class FormDialog {
  private final Desk desk;
  private final VBox form = new VBox();
  private final Dialog<ButtonType> dialog = new Dialog<>();
  private final ButtonType ok;

  /**
   * @param title message key
   * @param act message key of the button that does it
   */
  public FormDialog(Desk desk, String title, String act) {
    this(desk, title, act, "prompt.cancel");
  }

  /**
   * @param later message key of the button that does nothing
   */
  public FormDialog(Desk desk, String title, String act, String later) {
    this.desk = desk;
    form.getStyleClass().add("form-body");
    form.setPrefWidth(440);
    ok = new ButtonType(desk.messages().text(act), ButtonData.OK_DONE);
    ButtonType no = new ButtonType(desk.messages().text(later), ButtonData.CANCEL_CLOSE);
    dialog.setTitle(desk.messages().text(title));
    dialog.setResizable(true);
    dialog.getDialogPane().setContent(form);
    dialog.getDialogPane().getButtonTypes().setAll(no, ok);
    Button button = (Button) dialog.getDialogPane().lookupButton(ok);
    button.setId("dialog-ok");
    Window.getWindows().stream().filter(Window::isFocused).findFirst().ifPresent(dialog::initOwner);
  }

  /**
   * @param column by which a refusal names the field
   * @param key of its label
   */
  public FormDialog field(String column, String key, Node input) {
    return node(labelled(column, key, input));
  }

  /** A labelled input that is not yet in the form, for {@link #pair}. */
  public FormField labelled(String column, String key, Node input) {
    FormField field = new FormField();
    field.setField(column);
    field.setLabel(desk.messages().text(key));
    field.setInput(input);
    return field;
  }

  /** Two fields side by side. */
  public FormDialog pair(FormField one, FormField other) {
    HBox row = new HBox(one, other);
    row.getStyleClass().add("form-pair");
    HBox.setHgrow(one, Priority.ALWAYS);
    HBox.setHgrow(other, Priority.ALWAYS);
    return node(row);
  }

  /** The title in full, where it names a record. */
  public FormDialog titled(String text) {
    dialog.setTitle(text);
    return this;
  }

  /** The button is offered while this holds. */
  public FormDialog acceptWhile(ObservableValue<Boolean> offered) {
    dialog.getDialogPane().lookupButton(ok).disableProperty().bind(offered.map(on -> !on));
    return this;
  }

  /** A further way out on the left; the dialog closes before it runs. */
  public FormDialog otherwise(String key, Runnable act) {
    ButtonType other = new ButtonType(desk.messages().text(key), ButtonData.LEFT);
    dialog.getDialogPane().getButtonTypes().add(0, other);
    Node button = dialog.getDialogPane().lookupButton(other);
    button.setId("dialog-other");
    button.addEventFilter(
        ActionEvent.ACTION,
        press -> {
          press.consume();
          dialog.setResult(ok);
          dialog.close();
          act.run();
        });
    return this;
  }

  /** Something to read or look at between the fields. */
  public FormDialog node(Node node) {
    form.getChildren().add(node);
    return this;
  }

  /**
   * @param typed what stands in the fields, read when the button is pressed
   * @param act runs in the background
   */
  public <W, T> FormDialog onAccept(
      Supplier<Outcome<W>> typed,
      Function<? super W, Outcome<Acted<T>>> act,
      Consumer<? super T> done) {
    dialog
        .getDialogPane()
        .lookupButton(ok)
        .addEventFilter(
            ActionEvent.ACTION,
            press -> {
              press.consume();
              Outcome<W> wanted = typed.get();
              desk.undos()
                  .run(
                      () -> wanted.then(act::apply),
                      value -> {
                        dialog.setResult(ok);
                        dialog.close();
                        done.accept(value);
                      },
                      this::refused);
            });
    return this;
  }

  private void refused(Refusal refusal) {
    new FieldProblems(form, desk.messages()).tell(refusal, desk.prompts());
  }

  public void show() {
    dialog.setOnShown(
        shown ->
            form.lookupAll(".text-field, .combo-box, .text-area").stream()
                .findFirst()
                .ifPresent(Node::requestFocus));
    dialog.show();
  }
}
