package com.aspcranes.crm.ui.control.list;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;

/** How columns read their rows. */
public final class Columns {
  private Columns() {}

  /** Text; null shows nothing. */
  public static <R> void text(TableColumn<R, String> column, Function<R, @Nullable String> value) {
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
  }

  /** Figures: set right, in digits of one width. */
  public static <R> void figure(
      TableColumn<R, String> column, Function<R, @Nullable String> value) {
    text(column, value);
    column.getStyleClass().add("figure");
  }

  /**
   * A word in a coloured pill; the word says what the colour says.
   *
   * @param style style class of a value
   */
  public static <R> void chip(
      TableColumn<R, String> column, Function<R, String> value, Function<R, String> style) {
    text(column, value::apply);
    column.setCellFactory(
        ignored ->
            new TableCell<>() {
              private final Label chip = new Label();

              @Override
              protected void updateItem(@Nullable String word, boolean empty) {
                super.updateItem(word, empty);
                R row = empty || getTableRow() == null ? null : getTableRow().getItem();
                if (row == null) {
                  setGraphic(null);
                  return;
                }
                chip.setText(word);
                chip.getStyleClass().setAll("label", "chip", style.apply(row));
                setGraphic(chip);
              }
            });
  }
}
