package com.aspcranes.crm.ui.fx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * A list for tables that takes fresh query results without losing selection or scroll: rows are
 * known by a key, and only what differs is touched.
 */
public final class LiveList<T> {
  /** Beyond this many differences one event for all is cheaper than one each. */
  private static final int MANY = 200;

  private final ObservableList<T> items = FXCollections.observableArrayList();
  private final ObservableList<T> view = FXCollections.unmodifiableObservableList(items);
  private final Function<? super T, ?> key;

  /**
   * @param key of a row, unique within the list
   */
  public LiveList(Function<? super T, ?> key) {
    this.key = key;
  }

  /** The rows; read only. */
  public ObservableList<T> items() {
    return view;
  }

  /** Takes a fresh result, on the FX thread. */
  public void update(List<? extends T> fresh) {
    FxThread.require();
    if (distance(fresh) > MANY) {
      items.setAll(fresh);
      return;
    }
    dropMissing(fresh);
    for (int i = 0; i < fresh.size(); i++) {
      place(i, fresh.get(i));
    }
  }

  private void place(int i, T wanted) {
    Object id = key.apply(wanted);
    int at = i;
    while (at < items.size() && !id.equals(key.apply(items.get(at)))) {
      at++;
    }
    if (at == items.size()) {
      items.add(i, wanted);
    } else if (at > i) {
      items.remove(at);
      items.add(i, wanted);
    } else if (!Objects.equals(items.get(i), wanted)) {
      items.set(i, wanted);
    }
  }

  private void dropMissing(List<? extends T> fresh) {
    Set<Object> kept = new HashSet<>();
    fresh.forEach(row -> kept.add(key.apply(row)));
    items.removeIf(row -> !kept.contains(key.apply(row)));
  }

  /** How many rows are new, gone, changed or elsewhere. */
  private int distance(List<? extends T> fresh) {
    Map<Object, Integer> places = new HashMap<>();
    for (int i = 0; i < items.size(); i++) {
      places.put(key.apply(items.get(i)), i);
    }
    int differences = Math.max(0, items.size() - fresh.size());
    for (int i = 0; i < fresh.size(); i++) {
      Integer was = places.get(key.apply(fresh.get(i)));
      if (was == null || !Objects.equals(items.get(was), fresh.get(i))) {
        differences++;
      }
    }
    return differences;
  }
}
