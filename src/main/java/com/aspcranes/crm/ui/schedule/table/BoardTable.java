package com.aspcranes.crm.ui.schedule.table;

import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.store.job.BlockRow;
import com.aspcranes.crm.store.job.JobRow;
import com.aspcranes.crm.ui.control.timeline.plan.Placement;
import com.aspcranes.crm.ui.fx.LiveList;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.schedule.plan.BoardModel;
import com.aspcranes.crm.ui.schedule.plan.ConflictWords;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * The twin of the timeline for hands on keys and for screen readers: Enter opens, Delete cancels,
 * Alt with the arrows moves by a day, with Shift too it makes longer or shorter, Insert makes new.
 */
public final class BoardTable {
  private static final Duration DAY = Duration.ofDays(1);

  private final TableView<TableLine> table = new TableView<>();
  private final LiveList<TableLine> lines = new LiveList<>(line -> line.id() + line.row().id());
  private final Desk desk;
  private final TableHands hands;
  private final TableLines maker;
  private final ConflictWords words;
  private final DateTimeFormatter moment;

  public BoardTable(Desk desk, TableHands hands) {
    this.desk = desk;
    this.hands = hands;
    this.maker = new TableLines(desk.messages());
    this.words = new ConflictWords(desk.messages(), desk.zone());
    this.moment =
        DateTimeFormatter.ofPattern("EEE d MMM HH:mm", desk.messages().locale())
            .withZone(desk.zone());
    table.setId("board-table");
    table.setAccessibleText(desk.messages().text("schedule.look.table"));
    table.setItems(lines.items());
    table.setPlaceholder(new Label(desk.messages().text("schedule.calendar.nothing")));
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    add("schedule.table.row", 110, line -> line.row().label());
    add("schedule.table.job", 100, line -> job(line, JobRow::jobNumber));
    add("schedule.table.customer", 170, line -> job(line, JobRow::customerName));
    add("schedule.table.from", 140, line -> moment.format(line.range().start()));
    add("schedule.table.to", 140, line -> moment.format(line.range().end()));
    add("schedule.table.state", 125, TableLine::state);
    add("schedule.table.crew", 130, TableLine::crew);
    add("schedule.table.conflict", 420, this::conflicts);
    table.setRowFactory(rows -> new SpokenRow());
    table
        .getSelectionModel()
        .getSelectedItems()
        .addListener(
            (ListChangeListener<TableLine>)
                change -> hands.choose().accept(chosen().stream().map(TableLine::id).toList()));
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  public Node node() {
    return table;
  }

  public void show(BoardModel board, TimeRange seen) {
    lines.update(maker.of(board, seen));
  }

  private List<TableLine> chosen() {
    return table.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).toList();
  }

  private void pressed(KeyEvent key) {
    TableLine line = table.getSelectionModel().getSelectedItem();
    if (line == null) {
      return;
    }
    boolean done = true;
    switch (key.getCode()) {
      case ENTER -> open(line);
      case DELETE ->
          hands
              .cancel()
              .accept(chosen().stream().map(TableLine::job).filter(Objects::nonNull).toList());
      case INSERT -> hands.create().accept(new Placement("", line.row().id(), line.range()));
      case LEFT -> done = shift(key, DAY.negated());
      case RIGHT -> done = shift(key, DAY);
      default -> done = false;
    }
    if (done) {
      key.consume();
    }
  }

  private boolean shift(KeyEvent key, Duration by) {
    List<Placement> places =
        chosen().stream()
            .filter(line -> line.job() != null)
            .filter(line -> !key.isShiftDown() || longEnough(line, by))
            .map(line -> line.place(shifted(line.range(), by, key.isShiftDown())))
            .toList();
    if (!key.isAltDown() || places.isEmpty()) {
      return key.isAltDown();
    }
    hands.move().accept(places);
    return true;
  }

  private static boolean longEnough(TableLine line, Duration by) {
    return line.range().start().isBefore(line.range().end().plus(by));
  }

  private static TimeRange shifted(TimeRange range, Duration by, boolean endAlone) {
    return endAlone ? new TimeRange(range.start(), range.end().plus(by)) : range.plus(by);
  }

  private void open(TableLine line) {
    BlockRow block = line.block();
    if (block != null) {
      hands.openBlock().accept(block, line.row().id());
    } else {
      hands.open().accept(line.id());
    }
  }

  private void add(String key, double width, Function<TableLine, String> text) {
    TableColumn<TableLine, String> column = new TableColumn<>(desk.messages().text(key));
    column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
    column.setPrefWidth(width);
    table.getColumns().add(column);
  }

  private static String job(TableLine line, Function<JobRow, @Nullable String> text) {
    JobRow job = line.job();
    return job == null ? "" : Objects.requireNonNullElse(text.apply(job), "");
  }

  private String conflicts(TableLine line) {
    return String.join(" · ", line.conflicts().stream().map(words::text).toList());
  }

  /** A row that says the whole of it to a screen reader. */
  private final class SpokenRow extends TableRow<TableLine> {
    SpokenRow() {
      setOnMouseClicked(
          click -> {
            TableLine line = getItem();
            if (click.getClickCount() == 2 && line != null) {
              open(line);
            }
          });
    }

    @Override
    protected void updateItem(@Nullable TableLine line, boolean empty) {
      super.updateItem(line, empty);
      setAccessibleText(line == null || empty ? null : line.spoken());
    }
  }
}
