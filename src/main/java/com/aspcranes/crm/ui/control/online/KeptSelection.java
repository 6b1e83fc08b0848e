package com.aspcranes.crm.ui.control.online;

import com.aspcranes.crm.ui.fx.FxThread;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a row of a table chosen while fresh rows come: a table forgets its selection as soon as the
 * chosen row is replaced by its newer self. For the FX thread.
 */
public final class KeptSelection<R> {
  private final TableView<R> table;
  private final Function<? super R, ?> key;
  private final Consumer<? super @Nullable R> chosen;
  private @Nullable Object last;

  /**
   * @param key of a row, unique within the table
   * @param chosen gets the row whenever it changed; null when there is none left
   */
  public KeptSelection(
      TableView<R> table, Function<? super R, ?> key, Consumer<? super @Nullable R> chosen) {
    this.table = table;
    this.key = key;
    this.chosen = chosen;
    table.getSelectionModel().selectedItemProperty().subscribe(this::selected);
  }

  private void selected(@Nullable R row) {
    if (row == null) {
      FxThread.later(this::restore);
    } else {
      last = key.apply(row);
      chosen.accept(row);
    }
  }

  /** Chooses the row again that was chosen before; the first one if it is gone. */
  public void restore() {
    if (!table.getSelectionModel().isEmpty()) {
      return;
    }
    for (R row : table.getItems()) {
      if (key.apply(row).equals(last)) {
        table.getSelectionModel().select(row);
        return;
      }
    }
    if (table.getItems().isEmpty()) {
      chosen.accept(null);
    } else {
      table.getSelectionModel().selectFirst();
    }
  }
}
