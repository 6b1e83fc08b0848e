package com.aspcranes.crm.store;

import com.aspcranes.crm.store.outbox.Change;
import com.aspcranes.crm.store.row.Table;
import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one act does to one row, over all its steps. */
final class WrittenRow {
  /** Longer texts that the act leaves alone are not sent along as base. */
  private static final int LONGEST_UNTOUCHED = 1000;

  final Table table;
  final String id;

  /** As stored before the act; null if there was none. */
  final @Nullable Object @Nullable [] before;

  private final @Nullable Object[] base;
  private @Nullable Object @Nullable [] now;
  private final BitSet written = new BitSet();

  WrittenRow(Table table, String id, @Nullable Object @Nullable [] before) {
    this.table = table;
    this.id = id;
    this.before = before;
    this.base = before == null ? table.defaults() : before.clone();
    this.now = before;
  }

  @Nullable Object @Nullable [] now() {
    return now;
  }

  void create(@Nullable Object[] values) {
    now = values;
    written.or(business(table.codec().differences(table.defaults(), values)));
  }

  /**
   * @param seen what the user started from
   * @param wanted what he made of it; where both agree, the stored row stays as it is
   * @return the row to store
   */
  @Nullable Object[] update(@Nullable Object[] seen, @Nullable Object[] wanted) {
    if (now == null) {
      throw new IllegalStateException(table + " " + id + " is gone");
    }
    BitSet changed = business(table.codec().differences(seen, wanted));
    @Nullable Object[] row = now.clone();
    if (before != null) {
      saw(seen);
    }
    for (int i = changed.nextSetBit(0); i >= 0; i = changed.nextSetBit(i + 1)) {
      row[i] = wanted[i];
    }
    written.or(changed);
    now = row;
    return row;
  }

  /**
   * What this act has not written yet was seen so; stored values keep the spelling they came in.
   */
  private void saw(@Nullable Object[] seen) {
    BitSet moved = table.codec().differences(base, seen);
    moved.andNot(written);
    for (int i = moved.nextSetBit(0); i >= 0; i = moved.nextSetBit(i + 1)) {
      base[i] = seen[i];
    }
  }

  void delete() {
    now = null;
  }

  /** Empty if the row ends as it began. */
  Optional<Change> change() {
    if (before == null) {
      return now == null
          ? Optional.empty()
          : Optional.of(
              new Change(
                  table.name(),
                  id,
                  Change.CREATE,
                  null,
                  table.codec().toNode(now, business(table.codec().differences(base, now)))));
    }
    if (now == null) {
      return Optional.of(
          new Change(table.name(), id, Change.DELETE, table.codec().toNode(base, seen()), null));
    }
    BitSet changed = table.codec().differences(base, now);
    changed.and(written);
    if (changed.isEmpty()) {
      return Optional.empty();
    }
    BitSet sent = seen();
    sent.or(changed);
    return Optional.of(
        new Change(
            table.name(),
            id,
            Change.UPDATE,
            table.codec().toNode(base, sent),
            table.codec().toNode(now, changed)));
  }

  /** Every business column of the base: the server judges whole groups, this desk knows none. */
  private BitSet seen() {
    BitSet places = new BitSet();
    places.set(0, table.size());
    for (int i = 0; i < table.size(); i++) {
      if (base[i] instanceof String text && text.length() > LONGEST_UNTOUCHED) {
        places.clear(i);
      }
    }
    return business(places);
  }

  private BitSet business(BitSet places) {
    places.clear(table.place(table.key()));
    for (String column : Table.SERVER_KEPT) {
      if (table.place(column) >= 0) {
        places.clear(table.place(column));
      }
    }
    return places;
  }
}
