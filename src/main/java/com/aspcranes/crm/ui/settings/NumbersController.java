package com.aspcranes.crm.ui.settings;

import com.aspcranes.crm.model.account.LeasedBlock;
import com.aspcranes.crm.ui.control.list.Columns;
import com.aspcranes.crm.ui.control.online.OnlineModel;
import com.aspcranes.crm.ui.control.online.OnlinePane;
import com.aspcranes.crm.ui.nav.Desk;
import java.time.Instant;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** Which business numbers are given out, to whom, and how far they are used. */
final class NumbersController {
  private final OnlineModel<List<LeasedBlock>> model;
  private final Desk desk;

  @FXML private OnlinePane online;
  @FXML private Label next;
  @FXML private TableView<LeasedBlock> table;
  @FXML private TableColumn<LeasedBlock, String> series;
  @FXML private TableColumn<LeasedBlock, String> numbers;
  @FXML private TableColumn<LeasedBlock, String> used;
  @FXML private TableColumn<LeasedBlock, String> holder;
  @FXML private TableColumn<LeasedBlock, Instant> made;

  NumbersController(OnlineModel<List<LeasedBlock>> model, Desk desk) {
    this.model = model;
    this.desk = desk;
  }

  @FXML
  private void initialize() {
    Columns.text(series, row -> series(row.series()));
    Columns.text(
        numbers,
        row -> print(row.series(), row.firstNo()) + " – " + print(row.series(), row.lastNo()));
    Columns.text(
        used,
        row ->
            row.usedTo() == 0
                ? desk.messages().text("setting.numbers.unused")
                : print(row.series(), row.usedTo()));
    Columns.text(holder, LeasedBlock::holder);
    Columns.moment(made, desk, LeasedBlock::madeAt);
    model.answerProperty().subscribe(this::show);
    online.follow(model, desk);
  }

  private void show(@Nullable List<LeasedBlock> blocks) {
    if (blocks == null) {
      return;
    }
    table.getItems().setAll(blocks.stream().filter(row -> row.firstNo() > 0).toList());
    StringBuilder words = new StringBuilder();
    blocks.stream()
        .map(row -> series(row.series()) + ": " + print(row.series(), row.nextNo()))
        .distinct()
        .forEach(line -> words.append(words.isEmpty() ? "" : "   ·   ").append(line));
    next.setText(desk.messages().text("setting.numbers.next", words));
  }

  private String series(String code) {
    return desk.messages().text("setting.series." + code);
  }

  /** As the server prints it. */
  private static String print(String series, long number) {
    return switch (series) {
      case "quotation" -> "ASP-Q-%06d".formatted(number);
      case "job" -> "JOB-%06d".formatted(number);
      default -> "EQ%04d".formatted(number);
    };
  }
}
