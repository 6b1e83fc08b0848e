package com.aspcranes.crm.ui.control.list;

import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.rules.pricing.IndianNumbers;
import com.aspcranes.crm.ui.nav.Desk;
import java.math.BigDecimal;
import java.text.Collator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;

/**
 * How columns read their rows. A column holds values, not words, so that it sorts and exports by
 * value: text, money, numbers, days and points in time; empty values come last.
 */
public final class Columns {
  private Columns() {}

  /** Text; null shows nothing. */
  public static <R> void text(TableColumn<R, String> column, Function<R, @Nullable String> value) {
    values(column, value);
    Collator letters = Collator.getInstance(Locale.ROOT);
    column.setComparator(Comparator.nullsLast(letters::compare));
  }

  /** Rupees, set right. */
  public static <R> void money(TableColumn<R, Money> column, Function<R, @Nullable Money> value) {
    figure(column, value, IndianNumbers::rupees);
    column.setComparator(Comparator.nullsLast(Comparator.naturalOrder()));
  }

  /** Numbers, grouped as in India, set right. */
  public static <R> void number(
      TableColumn<R, BigDecimal> column, Function<R, @Nullable BigDecimal> value) {
    figure(column, value, IndianNumbers::group);
    column.setComparator(Comparator.nullsLast(Comparator.naturalOrder()));
  }

  /** Whole numbers, set right. */
  public static <R> void whole(
      TableColumn<R, Integer> column, Function<R, @Nullable Integer> value) {
    figure(column, value, number -> IndianNumbers.group(number));
    column.setComparator(Comparator.nullsLast(Comparator.naturalOrder()));
  }

  /** Days as {@code 16 Mar 2026}. */
  public static <R> void day(
      TableColumn<R, LocalDate> column, Desk desk, Function<R, @Nullable LocalDate> value) {
    DateTimeFormatter format = DateTimeFormatter.ofPattern("d MMM yyyy", desk.messages().locale());
    values(column, value);
    column.setCellFactory(ignored -> new WordCell<>(format::format));
    column.setComparator(Comparator.nullsLast(Comparator.naturalOrder()));
  }

  /** Points in time as {@code 16 Mar 2026 14:05} in the company's zone. */
  public static <R> void moment(
      TableColumn<R, Instant> column, Desk desk, Function<R, @Nullable Instant> value) {
    DateTimeFormatter format =
        DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", desk.messages().locale())
            .withZone(desk.zone());
    values(column, value);
    column.setCellFactory(ignored -> new WordCell<>(format::format));
    column.setComparator(Comparator.nullsLast(Comparator.naturalOrder()));
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

  private static <R, T> void figure(
      TableColumn<R, T> column, Function<R, @Nullable T> value, Function<T, String> word) {
    values(column, value);
    column.setCellFactory(ignored -> new WordCell<>(word));
    column.getStyleClass().add("figure");
  }

  private static <R, T> void values(TableColumn<R, T> column, Function<R, @Nullable T> value) {
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
  }

  private static final class WordCell<R, T> extends TableCell<R, T> {
    private final Function<? super T, String> word;

    WordCell(Function<? super T, String> word) {
      this.word = word;
    }

    @Override
    protected void updateItem(@Nullable T value, boolean empty) {
      super.updateItem(value, empty);
      setText(empty || value == null ? null : word.apply(value));
    }
  }
}
