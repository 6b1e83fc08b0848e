package com.aspcranes.crm.ui.control.list;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.jspecify.annotations.Nullable;

/** A filter with one of several values, e.g. "Type: Builder"; the first choice leaves all. */
public final class ChoiceChip<T> extends MenuButton implements Chip {
  private static final PseudoClass SET = PseudoClass.getPseudoClass("set");

  private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>();
  private final ToggleGroup group = new ToggleGroup();
  private @Nullable T none;
  private String label = "";

  public ChoiceChip() {
    getStyleClass().add("filter-chip");
  }

  public void setLabel(String text) {
    label = text;
    setAccessibleText(text);
  }

  public String getLabel() {
    return label;
  }

  /**
   * @param choices the first is what is chosen at the beginning
   */
  public void fill(List<T> choices, Function<? super T, String> word) {
    getItems().clear();
    none = choices.get(0);
    for (T choice : choices) {
      RadioMenuItem item = new RadioMenuItem(word.apply(choice));
      item.setToggleGroup(group);
      item.setUserData(choice);
      item.setOnAction(chosen -> value.set(choice));
      getItems().add(item);
    }
    value.subscribe(now -> show(now, word));
    value.set(none);
  }

  public ObjectProperty<@Nullable T> valueProperty() {
    return value;
  }

  /** The value that was chosen; null before {@link #fill}. */
  public @Nullable T value() {
    return value.get();
  }

  @Override
  public boolean isSet() {
    return !Objects.equals(value.get(), none);
  }

  @Override
  public void clear() {
    value.set(none);
  }

  private void show(@Nullable T now, Function<? super T, String> word) {
    if (now == null) {
      return;
    }
    group.getToggles().stream()
        .filter(item -> now.equals(item.getUserData()))
        .forEach(group::selectToggle);
    setText(label.isEmpty() ? word.apply(now) : label + ": " + word.apply(now));
    pseudoClassStateChanged(SET, isSet());
  }
}
