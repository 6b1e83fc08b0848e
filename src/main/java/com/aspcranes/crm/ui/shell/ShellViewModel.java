package com.aspcranes.crm.ui.shell;

import com.aspcranes.crm.ui.fx.Theme;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Screen;
import java.util.Arrays;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** What the frame of the window shows: who, where, and how it is liked. */
final class ShellViewModel {
  private final Desk desk;
  private final ReadOnlyObjectWrapper<Habits> habits;
  private final BooleanProperty railFolded;

  ShellViewModel(Desk desk, Habits habits) {
    this.desk = desk;
    this.habits = new ReadOnlyObjectWrapper<>(habits);
    this.railFolded = new SimpleBooleanProperty(habits.railFolded());
    railFolded.addListener((at, was, folded) -> change(this.habits.get().withRailFolded(folded)));
  }

  ReadOnlyObjectProperty<Habits> habitsProperty() {
    return habits.getReadOnlyProperty();
  }

  void change(Habits wanted) {
    habits.set(wanted);
  }

  BooleanProperty railFoldedProperty() {
    return railFolded;
  }

  ObservableValue<String> titleProperty() {
    return desk.navigator().screenProperty().flatMap(ShellViewModel::title).orElse("");
  }

  private static @Nullable ObservableValue<String> title(@Nullable Screen screen) {
    return screen == null ? null : screen.title();
  }

  String name() {
    return desk.session().displayName();
  }

  String role() {
    return desk.messages().text("shell.role." + desk.session().role());
  }

  /** At most two letters for the round badge, e.g. "RK". */
  String initials() {
    return Arrays.stream(name().strip().split("\\s+"))
        .filter(word -> !word.isEmpty())
        .limit(2)
        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
        .collect(Collectors.joining())
        .toUpperCase(desk.messages().locale());
  }

  void toggleRail() {
    railFolded.set(!railFolded.get());
  }

  void toggleMode() {
    boolean dark = habits.get().mode() == Theme.Mode.DARK;
    change(habits.get().withMode(dark ? Theme.Mode.LIGHT : Theme.Mode.DARK));
  }
}
