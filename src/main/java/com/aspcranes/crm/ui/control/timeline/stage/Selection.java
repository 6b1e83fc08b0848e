package com.aspcranes.crm.ui.control.timeline.stage;

import com.aspcranes.crm.ui.control.timeline.plan.TimelineModel;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The selected bars, and the cursor of the keyboard: a row, and a bar in it or none. */
public final class Selection {
  private final Set<String> bars = new LinkedHashSet<>();
  private final BiConsumer<Set<String>, Set<String>> changed;
  private final Runnable cursorMoved;
  private @Nullable String row;
  private @Nullable String bar;

  Selection(BiConsumer<Set<String>, Set<String>> changed, Runnable cursorMoved) {
    this.changed = changed;
    this.cursorMoved = cursorMoved;
  }

  public Set<String> bars() {
    return Set.copyOf(bars);
  }

  public boolean contains(String id) {
    return bars.contains(id);
  }

  public @Nullable String row() {
    return row;
  }

  public @Nullable String bar() {
    return bar;
  }

  public void only(Collection<String> ids) {
    change(
        () -> {
          bars.clear();
          bars.addAll(ids);
        });
  }

  public void add(Collection<String> ids) {
    change(() -> bars.addAll(ids));
  }

  public void toggle(String id) {
    change(
        () -> {
          if (!bars.remove(id)) {
            bars.add(id);
          }
        });
  }

  public void moveCursor(@Nullable String toRow, @Nullable String toBar) {
    row = toRow;
    bar = toBar;
    cursorMoved.run();
  }

  /** Forgets what the model no longer has; the cursor follows its bar to another row. */
  public void keepTo(TimelineModel model) {
    change(() -> bars.removeIf(id -> model.bar(id).isEmpty()));
    String at = bar;
    if (at != null) {
      bar = model.bar(at).isPresent() ? at : null;
      row = model.bar(at).map(found -> found.rowId()).orElse(row);
    }
    String under = row;
    if (under != null && model.row(under).isEmpty()) {
      row = null;
    }
  }

  private void change(Runnable act) {
    Set<String> before = bars();
    act.run();
    if (!before.equals(bars)) {
      changed.accept(before, bars());
    }
  }
}
