package com.aspcranes.crm.ui.palette;

import com.aspcranes.crm.store.search.Found;
import com.aspcranes.crm.ui.fx.BackgroundTask;
import com.aspcranes.crm.ui.nav.Command;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Place;
import com.aspcranes.crm.ui.nav.Places;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BiFunction;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** What was typed and what it finds: places and commands at once, records a moment later. */
final class PaletteViewModel {
  private static final Duration PAUSE = Duration.millis(60);
  private static final int OF_EACH_KIND = 6;
  private static final int RECENT = 7;

  private final Desk desk;
  private final BiFunction<String, Integer, List<Found>> search;
  private final StringProperty typed = new SimpleStringProperty("");
  private final ObservableList<PaletteItem> items = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper();
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final Deque<PaletteItem> recent = new ArrayDeque<>();
  private @Nullable BackgroundTask<List<Found>> asking;
  private List<Found> found = List.of();

  /** Lives as long as this: both belong to the window. */
  private final Subscription following;

  /**
   * @param search finds records by what was typed, so many of each kind; runs in the background
   */
  PaletteViewModel(Desk desk, BiFunction<String, Integer, List<Found>> search) {
    this.desk = desk;
    this.search = search;
    pause.setOnFinished(event -> ask());
    following = typed.subscribe(text -> changed());
  }

  StringProperty typedProperty() {
    return typed;
  }

  ObservableList<PaletteItem> items() {
    return items;
  }

  /** Records are being looked for. */
  ReadOnlyBooleanProperty searchingProperty() {
    return searching.getReadOnlyProperty();
  }

  /** Begins anew. */
  void open() {
    typed.set("");
    found = List.of();
    show();
  }

  /** Remembers what was chosen and does it. */
  void choose(PaletteItem item) {
    if (item.act() == null) {
      return;
    }
    recent.removeIf(
        known -> known.title().equals(item.title()) && known.subtitle().equals(item.subtitle()));
    recent.addFirst(
        new PaletteItem(
            text("palette.recent"),
            item.icon(),
            item.title(),
            item.subtitle(),
            item.keys(),
            item.act()));
    if (recent.size() > RECENT) {
      recent.removeLast();
    }
    item.act().run();
  }

  void close() {
    pause.stop();
    following.unsubscribe();
  }

  private void changed() {
    if (typed.get().isBlank()) {
      pause.stop();
      found = List.of();
      searching.set(false);
    } else {
      searching.set(true);
      pause.playFromStart();
    }
    show();
  }

  private void ask() {
    if (asking != null) {
      asking.cancel();
    }
    String wanted = typed.get();
    BackgroundTask<List<Found>> task =
        desk.background().run(() -> search.apply(wanted, OF_EACH_KIND));
    asking = task;
    task.onDone(
            fresh -> {
              if (asking == task) {
                found = fresh;
                show();
              }
            })
        .onEnd(
            () -> {
              if (asking == task) {
                asking = null;
                searching.set(false);
              }
            });
  }

  private void show() {
    String wanted = typed.get();
    List<PaletteItem> lines = new ArrayList<>();
    if (wanted.isBlank()) {
      lines.addAll(recent);
    }
    for (Found record : found) {
      Places.ofRecord(record.table(), record.id())
          .filter(place -> desk.navigator().knows(place.getClass()))
          .ifPresent(place -> lines.add(item(record, place)));
    }
    addCommands(lines, text("palette.places"), desk.commands().places(), wanted);
    addCommands(lines, text("palette.commands"), desk.commands().all(), wanted);
    items.setAll(withHeadings(lines));
  }

  private void addCommands(
      List<PaletteItem> lines, String group, List<Command> commands, String wanted) {
    for (Command command : commands) {
      String title = text(command.key());
      if (Match.fits(title, wanted)) {
        String keys = command.keys() == null ? "" : command.keys().getDisplayText();
        lines.add(new PaletteItem(group, command.icon(), title, "", keys, command.act()));
      }
    }
  }

  private PaletteItem item(Found record, Place place) {
    return new PaletteItem(
        text("palette.of." + record.table()),
        PaletteIcons.of(record.table()),
        record.title(),
        record.subtitle(),
        "",
        () -> desk.navigator().go(place));
  }

  private static List<PaletteItem> withHeadings(List<PaletteItem> lines) {
    List<PaletteItem> all = new ArrayList<>();
    String group = "";
    for (PaletteItem line : lines) {
      if (!line.group().equals(group)) {
        group = line.group();
        all.add(PaletteItem.heading(group));
      }
      all.add(line);
    }
    return all;
  }

  private String text(String key) {
    return desk.messages().text(key);
  }
}
