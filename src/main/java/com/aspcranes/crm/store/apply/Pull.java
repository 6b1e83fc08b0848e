package com.aspcranes.crm.store.apply;

import com.aspcranes.crm.store.file.Touched;
import com.aspcranes.crm.store.outbox.Outbox;
import com.aspcranes.crm.store.outbox.OutboxEntry;
import com.aspcranes.crm.store.outbox.Overlay;
import com.aspcranes.crm.store.outbox.SyncState;
import com.aspcranes.crm.store.row.RowSql;
import com.aspcranes.crm.store.row.Table;
import com.aspcranes.crm.store.row.Tables;
import com.aspcranes.crm.store.type.InstantText;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything one snapshot of the server brings, gathered first and applied in one commit: a pull
 * that breaks off leaves no trace, and nobody waits for the network to save.
 */
public final class Pull {
  /** As old as the oldest backup that a server may be restored from. */
  private static final Duration JOURNAL = Duration.ofDays(35);

  private final ApplyDoor door;
  private final Map<Table, Map<String, String>> rows = new LinkedHashMap<>();
  private final Map<Table, Set<String>> gone = new LinkedHashMap<>();
  private final Set<Table> whole = new HashSet<>();

  Pull(ApplyDoor door) {
    this.door = door;
  }

  /** Rows as they stand in the snapshot; a table of a newer server is passed over. */
  public void rows(String table, List<WireRow> page) {
    Tables.named(table)
        .ifPresent(
            known -> {
              Map<String, String> all = rows.computeIfAbsent(known, t -> new LinkedHashMap<>());
              page.forEach(row -> all.put(row.id(), row.json()));
            });
  }

  /** Keys that changed and did not come back: deleted, or no longer mine to see. */
  public void gone(String table, List<String> ids) {
    Tables.named(table)
        .ifPresent(known -> gone.computeIfAbsent(known, t -> new HashSet<>()).addAll(ids));
  }

  /**
   * All keys of a table that I may see, with their versions. Local rows beside them go.
   *
   * @return the ids whose rows must be fetched
   */
  public List<String> keys(String table, Map<String, Long> versions) {
    Table known = Tables.named(table).orElse(null);
    if (known == null) {
      return List.of();
    }
    Map<String, Long> mine = door.versions(known);
    gone(table, mine.keySet().stream().filter(id -> !versions.containsKey(id)).toList());
    return versions.entrySet().stream()
        .filter(key -> !key.getValue().equals(mine.get(key.getKey())))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** This pull brings the table whole: local rows it does not bring go. */
  public void whole(String table) {
    Tables.named(table).ifPresent(whole::add);
  }

  /**
   * Applies all of it.
   *
   * @param lastSeq the highest of this device's numbers in the same snapshot
   * @param facts kept with the rows: cursor, server, scope and what else the sync remembers
   */
  public void commit(long lastSeq, Map<String, String> facts) {
    door.commit((writer, touched) -> apply(writer, touched, lastSeq, facts));
  }

  private boolean apply(Connection writer, Touched touched, long lastSeq, Map<String, String> facts)
      throws SQLException {
    for (Table table : whole) {
      Set<String> brought = rows.getOrDefault(table, Map.of()).keySet();
      Set<String> others = new HashSet<>(door.versions(writer, table).keySet());
      others.removeAll(brought);
      gone.computeIfAbsent(table, t -> new HashSet<>()).addAll(others);
    }
    Map<String, Set<String>> again = new LinkedHashMap<>();
    settle(writer, touched, lastSeq, again);
    try (Overlay overlay = new Overlay(writer, touched)) {
      for (Map.Entry<Table, Set<String>> each : gone.entrySet()) {
        remove(overlay, touched, each.getKey(), each.getValue(), again);
      }
      for (Map.Entry<Table, Map<String, String>> each : rows.entrySet()) {
        put(overlay, touched, each.getKey(), each.getValue(), again);
      }
      for (Map.Entry<String, Set<String>> each : again.entrySet()) {
        for (String id : each.getValue()) {
          overlay.show(each.getKey(), id);
        }
      }
    }
    SyncState state = new SyncState(writer);
    for (Map.Entry<String, String> fact : facts.entrySet()) {
      state.put(fact.getKey(), fact.getValue());
    }
    touched.table("sync_state");
    return true;
  }

  /** At or below the number: out of the overlay at once, acknowledged or not. */
  private void settle(
      Connection writer, Touched touched, long lastSeq, Map<String, Set<String>> again)
      throws SQLException {
    new SyncState(writer).put(SyncState.LAST_SEQ, lastSeq);
    Outbox outbox = new Outbox(writer);
    String now = InstantText.write(door.now());
    outbox.pruneJournal(InstantText.write(door.now().minus(JOURNAL)));
    for (OutboxEntry entry : outbox.upTo(lastSeq)) {
      entry.changes().forEach(change -> note(again, change.tbl(), change.id()));
      if (entry.state().equals("acknowledged")) {
        outbox.toJournal(entry, now);
        touched.table(Outbox.TABLE);
      }
    }
  }

  private static void note(Map<String, Set<String>> again, String table, String id) {
    again.computeIfAbsent(table, t -> new HashSet<>()).add(id);
  }

  private static void remove(
      Overlay overlay,
      Touched touched,
      Table table,
      Set<String> ids,
      Map<String, Set<String>> again)
      throws SQLException {
    Set<String> covered = overlay.covered(table);
    RowSql sql = overlay.rows(table);
    for (String id : ids) {
      if (covered.contains(id)) {
        overlay.newImage(table, id, null);
        note(again, table.name(), id);
      } else if (sql.remove(id)) {
        touched.row(table.name(), id);
      }
    }
  }

  private static void put(
      Overlay overlay,
      Touched touched,
      Table table,
      Map<String, String> page,
      Map<String, Set<String>> again)
      throws SQLException {
    Set<String> covered = overlay.covered(table);
    RowSql sql = overlay.rows(table);
    for (Map.Entry<String, String> row : page.entrySet()) {
      if (covered.contains(row.getKey())) {
        overlay.newImage(table, row.getKey(), row.getValue());
        note(again, table.name(), row.getKey());
      } else {
        sql.put(table.codec().ofWire(row.getValue()));
        touched.row(table.name(), row.getKey());
      }
    }
    sql.flush();
  }
}
