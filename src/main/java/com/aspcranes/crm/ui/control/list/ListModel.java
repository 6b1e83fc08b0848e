package com.aspcranes.crm.ui.control.list;

import com.aspcranes.crm.ui.fx.Background;
import com.aspcranes.crm.ui.fx.LiveList;
import com.aspcranes.crm.ui.fx.Requery;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.scene.Node;

/**
 * The rows of a list, kept fresh while the list is shown: asked for in the background, again when
 * the data below or the filter changes.
 */
public final class ListModel<R> {

  /**
   * @param rows the first rows of the answer
   * @param total how many the filter leaves
   * @param filtered whether a filter was set: an empty answer then is no empty table
   */
  public record Answer<R>(List<R> rows, long total, boolean filtered) {}

  private final LiveList<R> rows;
  private final ReadOnlyLongWrapper total = new ReadOnlyLongWrapper();
  private final ReadOnlyObjectWrapper<ListState> state =
      new ReadOnlyObjectWrapper<>(ListState.LOADING);
  private final Requery<Answer<R>> requery;

  /**
   * @param key of a row, unique within the list
   * @param query runs in the background; reads the filter as it stands then
   * @param subscribe as for {@link Requery}
   */
  public ListModel(
      Background background,
      Function<? super R, ?> key,
      Callable<Answer<R>> query,
      Function<Runnable, ? extends AutoCloseable> subscribe) {
    rows = new LiveList<>(key);
    requery =
        new Requery<>(background, query, this::show, subscribe)
            .onFault(fault -> state.set(ListState.FAILED));
  }

  /** Keeps the rows fresh while the node is on a showing window. */
  public void whileShown(Node node) {
    requery.whileShown(node);
  }

  /** The filter changed. */
  public void refresh() {
    requery.again();
  }

  /** As {@link #whileShown} without a window, for tests. */
  public void open() {
    requery.open();
  }

  public void close() {
    requery.close();
  }

  public ObservableList<R> rows() {
    return rows.items();
  }

  public ReadOnlyLongProperty totalProperty() {
    return total.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<ListState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  private void show(Answer<R> answer) {
    rows.update(answer.rows());
    total.set(answer.total());
    if (!answer.rows().isEmpty()) {
      state.set(ListState.READY);
    } else {
      state.set(answer.filtered() ? ListState.NO_MATCH : ListState.EMPTY);
    }
  }
}
