package com.aspcranes.crm.ui.quote.version;

import com.aspcranes.crm.rules.flow.QuotationFlow;
import com.aspcranes.crm.store.Changes;
import com.aspcranes.crm.store.quote.QuotationRow;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.fx.Requery;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Places;
import com.aspcranes.crm.ui.quote.words.QuoteWords;
import com.aspcranes.crm.usecase.quote.QuoteReading;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Two versions of a quotation side by side: what was, what is, in words. */
public final class VersionsPane extends VBox {
  private final Desk desk;
  private final Messages messages;
  private final QuoteReading reading;
  private final ComboBox<QuotationRow> older = new ComboBox<>();
  private final ComboBox<QuotationRow> newer = new ComboBox<>();
  private final TableView<Difference> table = new TableView<>();
  private final Label none = new Label();

  /** The two that are compared. */
  private record Pair(QuoteReading.Opened older, QuoteReading.Opened newer) {}

  /**
   * @param id of any version
   */
  public VersionsPane(Desk desk, QuoteReading reading, Changes changes, String id) {
    this.desk = desk;
    this.messages = desk.messages();
    this.reading = reading;
    setSpacing(10);
    getStyleClass().add("form-body");
    older.setId("older-version");
    newer.setId("newer-version");
    for (ComboBox<QuotationRow> box : List.of(older, newer)) {
      box.setConverter(new Words());
      box.valueProperty().subscribe(row -> compare());
    }
    older.setAccessibleText(messages.text("quote.diff.older"));
    newer.setAccessibleText(messages.text("quote.diff.newer"));
    Hyperlink open = new Hyperlink(messages.text("quote.diff.open"));
    open.disableProperty().bind(older.valueProperty().isNull());
    open.setOnAction(
        press -> desk.navigator().go(new Places.QuotationPlace(older.getValue().id())));
    HBox bar = new HBox(8, older, new Label("→"), newer, open);
    bar.setAlignment(Pos.CENTER_LEFT);
    table.setId("differences");
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.setPlaceholder(none);
    none.setWrapText(true);
    none.getStyleClass().add("form-label");
    table.getColumns().add(column("quote.diff.what", 180, Difference::what));
    table.getColumns().add(column("quote.diff.before", 300, Difference::before));
    table.getColumns().add(column("quote.diff.after", 300, Difference::after));
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(bar, table);
    new Requery<>(
            desk.background(),
            () -> reading.versions(id),
            rows -> show(rows, id),
            again -> changes.subscribe(Set.of("quotations"), again))
        .whileShown(this);
  }

  private void show(List<QuotationRow> rows, String id) {
    if (rows.equals(List.copyOf(newer.getItems()))) {
      return;
    }
    older.getItems().setAll(rows);
    newer.getItems().setAll(rows);
    int at = 0;
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).id().equals(id)) {
        at = i;
      }
    }
    boolean alone = rows.size() < 2;
    none.setText(messages.text(alone ? "quote.diff.alone" : "quote.diff.same"));
    if (!alone) {
      int later = Math.max(1, at);
      older.setValue(rows.get(later - 1));
      newer.setValue(rows.get(later));
    }
  }

  private void compare() {
    QuotationRow from = older.getValue();
    QuotationRow to = newer.getValue();
    if (from == null || to == null) {
      return;
    }
    desk.background()
        .run(
            () ->
                reading
                    .open(from.id())
                    .flatMap(one -> reading.open(to.id()).map(two -> new Pair(one, two))))
        .onDone(
            pair ->
                table
                    .getItems()
                    .setAll(
                        pair.map(two -> VersionDiff.of(two.older(), two.newer(), messages))
                            .orElse(List.of())));
  }

  private TableColumn<Difference, String> column(
      String key, double width, Function<Difference, String> part) {
    TableColumn<Difference, String> column = new TableColumn<>(messages.text(key));
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(part.apply(row.getValue())));
    column.setCellFactory(ignored -> new WrappedCell());
    return column;
  }

  /** A letter or terms take several lines. */
  private static final class WrappedCell extends TableCell<Difference, String> {
    private final Text text = new Text();

    WrappedCell() {
      text.getStyleClass().add("diff-text");
      text.wrappingWidthProperty().bind(widthProperty().subtract(14));
    }

    @Override
    protected void updateItem(@Nullable String words, boolean empty) {
      super.updateItem(words, empty);
      text.setText(words == null ? "" : words);
      setGraphic(empty ? null : text);
    }
  }

  private final class Words extends StringConverter<QuotationRow> {
    @Override
    public String toString(@Nullable QuotationRow row) {
      if (row == null) {
        return "";
      }
      LocalDate today = LocalDate.ofInstant(desk.clock().instant(), desk.zone());
      String status = QuotationFlow.shown(row.status(), row.validUntil(), today);
      String word = QuoteWords.text("quote.status." + status, status, messages);
      String old = row.superseded() ? ", " + messages.text("quote.superseded_mark") : "";
      return messages.text("quote.diff.version", row.version(), word + old);
    }

    @Override
    public @Nullable QuotationRow fromString(String text) {
      return null;
    }
  }
}
