package com.aspcranes.crm.ui.control.list;

import com.aspcranes.crm.store.Changes;
import com.aspcranes.crm.store.ListPage;
import com.aspcranes.crm.ui.fx.Background;
import com.aspcranes.crm.ui.fx.LiveList;
import com.aspcranes.crm.ui.fx.Requery;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;

/**
 * The rows that a filter leaves, kept fresh while the list is shown: asked for in the background,
 * again when the data below or the filter changes. For the FX thread.
 *
 * @param <R> a row, a record
 * @param <F> the filter, a record
 */
public final class ListModel<R, F> {
  /** So many rows are held at a time; a longer list is sorted by its query. */
  private static final ListPage MOST = new ListPage(0, 2000);

  private final ListSource<R, F> source;
  private final ObjectProperty<F> filter;
  private final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.OWN);
  private final LiveList<R> rows;
  private final ReadOnlyLongWrapper total = new ReadOnlyLongWrapper();
  private final ReadOnlyObjectWrapper<ListState> state =
      new ReadOnlyObjectWrapper<>(ListState.LOADING);
  private final Requery<Answer<R>> requery;

  /** What the background reads: properties belong to the FX thread. */
  private volatile Asked<F> asked;

  private record Asked<F>(F filter, Order order) {}

  private record Answer<R>(List<R> rows, long total, boolean filtered) {}

  public ListModel(Background background, Changes changes, ListSource<R, F> source) {
    this.source = source;
    this.filter = new SimpleObjectProperty<>(source.all());
    this.asked = new Asked<>(source.all(), Order.OWN);
    rows = new LiveList<>(source.key());
    requery =
        new Requery<>(
                background,
                this::answer,
                this::show,
                again -> changes.subscribe(source.tables(), again))
            .onFault(fault -> state.set(ListState.FAILED));
    filter.subscribe(wanted -> ask());
    order.subscribe(
        wanted -> {
          if (isPart()) {
            ask();
          }
        });
  }

  /** Keeps the rows fresh while the node is on a showing window. */
  public void whileShown(Node node) {
    requery.whileShown(node);
  }

  /** Asks again, e.g. after a fault. */
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

  /** Every row of the filter, however many; not for the FX thread. */
  public List<R> everyRow(F wanted, Order wantedOrder) {
    return source.rows().read(wanted, wantedOrder, ListPage.all());
  }

  public ObservableList<R> rows() {
    return rows.items();
  }

  public ObjectProperty<F> filterProperty() {
    return filter;
  }

  public ObjectProperty<Order> orderProperty() {
    return order;
  }

  /** How many rows the filter leaves; {@link #rows()} may hold fewer. */
  public ReadOnlyLongProperty totalProperty() {
    return total.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<ListState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** There are more rows than are held. */
  public boolean isPart() {
    return total.get() > rows.items().size();
  }

  private void ask() {
    asked = new Asked<>(filter.get(), order.get());
    requery.again();
  }

  private Answer<R> answer() {
    Asked<F> now = asked;
    List<R> found = source.rows().read(now.filter(), now.order(), MOST);
    long all = found.size() < MOST.most() ? found.size() : source.count().applyAsLong(now.filter());
    return new Answer<>(found, all, !now.filter().equals(source.all()));
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
