package com.aspcranes.crm.ui.control.list;

import com.aspcranes.crm.ui.control.habit.ListHabit;
import com.aspcranes.crm.ui.nav.Desk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Lays a table out as the person left it, and remembers what is changed since. */
final class ColumnHabit<R> {
  private static final Duration PAUSE = Duration.millis(400);

  private final TableView<R> table;
  private final Desk desk;
  private final String list;
  private final List<String> shipped;
  private final Set<String> shippedHidden = new HashSet<>();
  private final Map<String, Double> shippedWidths = new HashMap<>();
  private final PauseTransition pause = new PauseTransition(PAUSE);

  /**
   * @param list the name under which the layout is remembered
   */
  ColumnHabit(TableView<R> table, Desk desk, String list) {
    this.table = table;
    this.desk = desk;
    this.list = list;
    this.shipped = ids();
    for (TableColumn<R, ?> column : table.getColumns()) {
      shippedWidths.put(column.getId(), column.getPrefWidth());
      if (!column.isVisible()) {
        shippedHidden.add(column.getId());
      }
    }
    ListHabit own = desk.lists().of(list);
    apply(own.equals(ListHabit.NONE) ? shipped() : own);
    pause.setOnFinished(event -> remember());
    table.getColumns().addListener((ListChangeListener<Object>) change -> pause.playFromStart());
    table.getSortOrder().addListener((ListChangeListener<Object>) change -> pause.playFromStart());
    for (TableColumn<R, ?> column : table.getColumns()) {
      column.visibleProperty().subscribe(on -> pause.playFromStart());
      column.widthProperty().subscribe(width -> pause.playFromStart());
      column.sortTypeProperty().subscribe(type -> pause.playFromStart());
    }
  }

  /** As the list was shipped. */
  void reset() {
    for (TableColumn<R, ?> column : table.getColumns()) {
      column.setPrefWidth(shippedWidths.getOrDefault(column.getId(), column.getPrefWidth()));
    }
    apply(shipped());
  }

  private ListHabit shipped() {
    return new ListHabit(shipped, shippedHidden, Map.of(), null, false);
  }

  /** Writes down at once what is waiting to be. */
  void remember() {
    pause.stop();
    if (table.getColumns().stream().allMatch(column -> column.getWidth() > 0)) {
      ListHabit now = now();
      if (!now.equals(desk.lists().of(list))) {
        desk.lists().put(list, now);
        desk.background()
            .run(
                () -> {
                  desk.lists().save();
                  return true;
                });
      }
    }
  }

  private void apply(ListHabit habit) {
    List<String> order = habit.order();
    List<TableColumn<R, ?>> columns = new ArrayList<>(table.getColumns());
    columns.sort(Comparator.comparingInt(column -> place(order, column.getId())));
    table.getColumns().setAll(columns);
    for (TableColumn<R, ?> column : columns) {
      Integer width = habit.widths().get(column.getId());
      if (width != null) {
        column.setPrefWidth(width);
      }
      column.setVisible(!habit.hidden().contains(column.getId()));
      if (column.getId().equals(habit.sort())) {
        column.setSortType(habit.descending() ? SortType.DESCENDING : SortType.ASCENDING);
        table.getSortOrder().add(column);
      }
    }
    if (habit.sort() == null) {
      table.getSortOrder().clear();
    }
  }

  /** Columns of a newer program come last. */
  private static int place(List<String> order, String id) {
    int at = order.indexOf(id);
    return at < 0 ? Integer.MAX_VALUE : at;
  }

  private ListHabit now() {
    @Nullable TableColumn<R, ?> sorted =
        table.getSortOrder().isEmpty() ? null : table.getSortOrder().get(0);
    return new ListHabit(
        ids(),
        table.getColumns().stream()
            .filter(column -> !column.isVisible())
            .map(TableColumn::getId)
            .collect(Collectors.toSet()),
        table.getColumns().stream()
            .collect(
                Collectors.toMap(
                    TableColumn::getId, column -> (int) Math.round(column.getWidth()))),
        sorted == null ? null : sorted.getId(),
        sorted != null && sorted.getSortType() == SortType.DESCENDING);
  }

  private List<String> ids() {
    return table.getColumns().stream().map(TableColumn::getId).toList();
  }
}
