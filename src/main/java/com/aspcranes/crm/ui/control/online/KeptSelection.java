package com.aspcranes.crm.ui.control.online;

import com.aspcranes.crm.ui.fx.FxThread;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a row of a table chosen while fresh rows come, wherever they put it. A table by itself
 * forgets its selection when the chosen row is replaced by its newer self, and chooses a neighbour
 * when it moves. For the FX thread.
 */
public final class KeptSelection<R> {
  private final TableView<R> table;
  private final Function<? super R, ?> key;
  private final Consumer<? super @Nullable R> chosen;
  private @Nullable Object last;

  /** True from a change of the rows until the selection is mended. */
  private boolean changing;

  private KeptSelection(
      TableView<R> table, Function<? super R, ?> key, Consumer<? super @Nullable R> chosen) {
    this.table = table;
    this.key = key;
    this.chosen = chosen;
  }

  /**
   * Gives a table its rows.
   *
   * @param key of a row, unique within the table
   * @param chosen gets the chosen row whenever it is another or a newer one; null when there is
   *     none
   */
  public static <R> void show(
      TableView<R> table,
      ObservableList<R> rows,
      Function<? super R, ?> key,
      Consumer<? super @Nullable R> chosen) {
    KeptSelection<R> kept = new KeptSelection<>(table, key, chosen);
    // before the table's own listener, which moves the selection
    rows.addListener((ListChangeListener<R>) change -> kept.change());
    table.setItems(rows);
    table.getSelectionModel().selectedItemProperty().subscribe(kept::selected);
    kept.change();
  }

  private void change() {
    changing = true;
    FxThread.later(this::settle);
  }

  private void selected(@Nullable R row) {
    if (!changing) {
      take(row);
    }
  }

  private void take(@Nullable R row) {
    last = row == null ? last : key.apply(row);
    chosen.accept(row);
  }

  private void settle() {
    if (!changing) {
      return;
    }
    int place = 0;
    for (int i = 0; i < table.getItems().size(); i++) {
      if (key.apply(table.getItems().get(i)).equals(last)) {
        place = i;
      }
    }
    if (table.getItems().isEmpty()) {
      table.getSelectionModel().clearSelection();
    } else if (table.getSelectionModel().getSelectedIndex() != place) {
      table.getSelectionModel().clearAndSelect(place);
    }
    changing = false;
    take(table.getItems().isEmpty() ? null : table.getItems().get(place));
  }
}
