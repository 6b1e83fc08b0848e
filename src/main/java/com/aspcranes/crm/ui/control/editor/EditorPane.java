package com.aspcranes.crm.ui.control.editor;

import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.ui.control.form.FieldProblems;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.fx.Moments;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Screen;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.DefaultProperty;
import javafx.beans.property.Property;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The frame around a form: what the record is called, what can be done, Save, and quiet lines about
 * input that is back, changes of other desks and missing rights. Ctrl+S saves, Esc goes back.
 */
@DefaultProperty("content")
public final class EditorPane extends BorderPane {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final Label heading = new Label();
  private final HBox marks = new HBox();
  private final Label unsaved = new Label();
  private final HBox acts = new HBox();
  private final Button save = new Button();
  private final NoticeBar gone = new NoticeBar();
  private final NoticeBar barred = new NoticeBar();
  private final NoticeBar restored = new NoticeBar();
  private final NoticeBar meanwhile = new NoticeBar();
  private final Map<String, Property<?>> tied = new HashMap<>();

  public EditorPane() {
    getStyleClass().add("editor-pane");
    heading.setId("heading");
    heading.getStyleClass().add("title-4");
    heading.setMinWidth(60);
    unsaved.setId("unsaved");
    unsaved.getStyleClass().add("form-unsaved");
    save.setId("save");
    save.getStyleClass().add("accent");
    save.setDefaultButton(true);
    save.setMinWidth(Region.USE_PREF_SIZE);
    marks.getStyleClass().add("list-filters");
    marks.setAlignment(Pos.CENTER_LEFT);
    acts.getStyleClass().add("list-filters");
    acts.setAlignment(Pos.CENTER_RIGHT);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox bar = new HBox(heading, marks, unsaved, gap, acts, save);
    bar.getStyleClass().add("form-bar");
    bar.setAlignment(Pos.CENTER_LEFT);
    gone.setId("gone");
    barred.setId("barred");
    restored.setId("restored");
    meanwhile.setId("meanwhile");
    setTop(new VBox(bar, gone, barred, restored, meanwhile));
  }

  /** The form; scrolls when the window is low. To do without, set the centre instead. */
  public void setContent(Node content) {
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    setCenter(scroll);
  }

  public @Nullable Node getContent() {
    return getCenter() instanceof ScrollPane scroll ? scroll.getContent() : getCenter();
  }

  /** Chips beside the heading. */
  public ObservableList<Node> getMarks() {
    return marks.getChildren();
  }

  /** Buttons before Save. */
  public ObservableList<Node> getActs() {
    return acts.getChildren();
  }

  /** Lets the screen show a part of the draft in its own way. Before {@link #show}. */
  public void tie(String part, Property<?> value) {
    tied.put(part, value);
  }

  /**
   * Ties the form to the model: an input's fx:id is the name of the draft's part.
   *
   * @throws IllegalArgumentException if a part is neither an input nor tied
   */
  public <D extends Record> void show(EditorModel<?, D> model, Desk desk) {
    Messages messages = desk.messages();
    RecordForm<D> form = new RecordForm<>(model, model.shape(), this, tied);
    FieldProblems problems = new FieldProblems(this, messages);
    save.setText(messages.text("form.save"));
    save.disableProperty().bind(model.savableBinding().not());
    save.setOnAction(press -> save(model, form, problems));
    heading.textProperty().bind(model.nameBinding());
    unsaved.visibleProperty().bind(model.dirtyBinding());
    unsaved.managedProperty().bind(unsaved.visibleProperty());
    model.stateProperty().subscribe(state -> showLost(state, messages));
    restored
        .act(messages.text("form.restored.discard"), model::discard)
        .act(messages.text("form.notice.close"), model::understood);
    meanwhile
        .act(messages.text("form.meanwhile.theirs"), model::discard)
        .act(messages.text("form.meanwhile.mine"), model::understood);
    Moments moments = new Moments(desk.clock(), desk.zone(), messages.locale());
    model.restoredProperty().subscribe(at -> showRestored(at, messages, moments));
    model.meanwhileProperty().subscribe(names -> showMeanwhile(names, messages, form));
    model.onChecked(() -> mark(model, form, problems, messages));
    model.onRefused(why -> problems.tell(why, desk.prompts()));
    model.barredProperty().subscribe(why -> showBarred(why, messages));
    model.stateProperty().subscribe(state -> lock(model, form));
    model.barredProperty().subscribe(why -> lock(model, form));
    addEventFilter(KeyEvent.KEY_PRESSED, key -> pressed(key, model, form, problems));
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            desk.navigator().back();
          }
        });
    setFocusTraversable(true);
    sceneProperty().subscribe(scene -> focus(scene, model, form));
  }

  /** The screen of a model that {@link #show} was given; opens the model. */
  public Screen screen(EditorModel<?, ?> model) {
    model.open();
    return new Screen(model.titleBinding(), this, model::close, model);
  }

  /** A stored record is looked at first: the next key must not write over a field. */
  private void focus(@Nullable Scene scene, EditorModel<?, ?> model, RecordForm<?> form) {
    if (scene != null && model.isNew()) {
      form.focusFirst();
    } else if (scene != null) {
      requestFocus();
    }
  }

  private static <D extends Record> void save(
      EditorModel<?, D> model, RecordForm<D> form, FieldProblems problems) {
    form.commit();
    Refusal why = model.refusalProperty().get();
    if (why == null || !problems.show(why)) {
      model.save();
    }
  }

  private <D extends Record> void pressed(
      KeyEvent key, EditorModel<?, D> model, RecordForm<D> form, FieldProblems problems) {
    if (key.isShortcutDown() && key.getCode() == KeyCode.S) {
      key.consume();
      save(model, form, problems);
    }
  }

  /** Beside the field once it was typed into; why Save is off is said beside Save at once. */
  private <D extends Record> void mark(
      EditorModel<?, D> model, RecordForm<D> form, FieldProblems problems, Messages messages) {
    Refusal why = model.refusalProperty().get();
    String column = why == null ? null : why.field();
    boolean touched =
        column != null && model.changedParts().stream().map(form::column).anyMatch(column::equals);
    problems.mark(touched ? why : null);
    unsaved.pseudoClassStateChanged(WRONG, why != null);
    unsaved.setText(why == null ? messages.text("form.unsaved") : problems.sentence(why));
  }

  private void showLost(EditorState state, Messages messages) {
    switch (state) {
      case GONE -> gone.say(messages.text("form.gone"));
      case FAILED -> gone.say(messages.text("list.failed"));
      case LOADING, READY -> gone.hush();
    }
  }

  private void showRestored(@Nullable Instant at, Messages messages, Moments moments) {
    if (at == null) {
      restored.hush();
    } else {
      restored.say(messages.text("form.restored", moments.brief(at)));
    }
  }

  private void showMeanwhile(Set<String> names, Messages messages, RecordForm<?> form) {
    if (names.isEmpty()) {
      meanwhile.hush();
    } else {
      String labels = names.stream().map(form::label).collect(Collectors.joining(", "));
      meanwhile.say(messages.text("form.meanwhile", labels));
    }
  }

  private void showBarred(@Nullable String why, Messages messages) {
    save.setVisible(why == null);
    save.setManaged(why == null);
    if (why == null) {
      barred.hush();
    } else {
      barred.say(messages.text(why));
    }
  }

  private static void lock(EditorModel<?, ?> model, RecordForm<?> form) {
    form.setLocked(
        model.stateProperty().get() != EditorState.READY || model.barredProperty().get() != null);
  }
}
