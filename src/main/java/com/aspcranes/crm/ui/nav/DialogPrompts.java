package com.aspcranes.crm.ui.nav;

import com.aspcranes.crm.ui.fx.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextInputDialog;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks in dialogs over the window in use. */
public final class DialogPrompts implements Prompts {
  private final Messages messages;
  private final Supplier<@Nullable Window> owner;
  private final ToastLayer toasts;

  /**
   * @param owner the window in use; null before the first one
   */
  public DialogPrompts(Messages messages, Supplier<@Nullable Window> owner, ToastLayer toasts) {
    this.messages = messages;
    this.owner = owner;
    this.toasts = toasts;
  }

  @Override
  public boolean confirm(String title, String text, String act) {
    ButtonType doIt = new ButtonType(act, ButtonData.OK_DONE);
    Alert alert = new Alert(Alert.AlertType.CONFIRMATION, text, cancel(), doIt);
    alert.setHeaderText(title);
    prepare(alert, title);
    return alert.showAndWait().filter(doIt::equals).isPresent();
  }

  @Override
  public Leave askLeave(String what) {
    ButtonType stay = button("leave.stay", ButtonData.CANCEL_CLOSE);
    ButtonType discard = button("leave.discard", ButtonData.LEFT);
    ButtonType keep = button("leave.keep", ButtonData.NO);
    ButtonType save = button("leave.save", ButtonData.OK_DONE);
    Alert alert =
        new Alert(
            Alert.AlertType.CONFIRMATION, messages.text("leave.text"), discard, stay, keep, save);
    alert.setHeaderText(messages.text("leave.title", what));
    prepare(alert, messages.text("leave.window"));
    ButtonType pressed = alert.showAndWait().orElse(stay);
    return pressed == save
        ? Leave.SAVE
        : pressed == keep ? Leave.KEEP : pressed == discard ? Leave.DISCARD : Leave.STAY;
  }

  @Override
  public Optional<String> askText(String title, String label, String proposed) {
    TextInputDialog dialog = new TextInputDialog(proposed);
    dialog.setHeaderText(null);
    dialog.setGraphic(null);
    dialog.setContentText(label);
    dialog.getDialogPane().getButtonTypes().setAll(cancel(), accept());
    dialog.setResultConverter(
        pressed ->
            pressed != null && pressed.getButtonData() == ButtonData.OK_DONE
                ? dialog.getEditor().getText().strip()
                : null);
    dialog
        .getDialogPane()
        .lookupButton(dialog.getDialogPane().getButtonTypes().get(1))
        .disableProperty()
        .bind(dialog.getEditor().textProperty().map(String::isBlank));
    prepare(dialog, title);
    return dialog.showAndWait();
  }

  @Override
  public Optional<Path> chooseFile(String title, FileKind kind) {
    return path(chooser(title, kind).showOpenDialog(owner.get()));
  }

  @Override
  public List<Path> chooseFiles(String title, FileKind kind) {
    List<File> chosen = chooser(title, kind).showOpenMultipleDialog(owner.get());
    return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
  }

  @Override
  public Optional<Path> chooseTarget(String title, String proposedName, FileKind kind) {
    FileChooser chooser = chooser(title, kind);
    chooser.setInitialFileName(proposedName);
    return path(chooser.showSaveDialog(owner.get()));
  }

  @Override
  public void toast(String text) {
    toasts.show(text);
  }

  @Override
  public void toast(String text, String act, Runnable onAct) {
    toasts.show(text, act, onAct);
  }

  private void prepare(Dialog<?> dialog, String title) {
    dialog.setTitle(title);
    dialog.setResizable(true);
    Window window = owner.get();
    if (window != null) {
      dialog.initOwner(window);
    }
  }

  private ButtonType cancel() {
    return button("prompt.cancel", ButtonData.CANCEL_CLOSE);
  }

  private ButtonType accept() {
    return button("prompt.ok", ButtonData.OK_DONE);
  }

  private ButtonType button(String key, ButtonData kind) {
    return new ButtonType(messages.text(key), kind);
  }

  private static FileChooser chooser(String title, FileKind kind) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(kind.name(), kind.patterns()));
    return chooser;
  }

  private static Optional<Path> path(@Nullable File chosen) {
    return Optional.ofNullable(chosen).map(File::toPath);
  }
}
