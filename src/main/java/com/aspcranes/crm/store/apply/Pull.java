package com.aspcranes.crm.store.apply;

import com.aspcranes.crm.store.file.FreshFile;
import com.aspcranes.crm.store.file.Touched;
import com.aspcranes.crm.store.outbox.Overlay;
import com.aspcranes.crm.store.outbox.SyncState;
import com.aspcranes.crm.store.row.Table;
import com.aspcranes.crm.store.row.Tables;
import com.aspcranes.crm.store.type.InstantText;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything one snapshot of the server brings, gathered first and applied in one commit: a pull
 * that breaks off leaves no trace, and nobody waits for the network to save. Large ones are
 * gathered on disk; a large first one becomes a file that takes the replica's place.
 */
public final class Pull implements AutoCloseable {
  private static final int IN_MEMORY = 5_000;

  private final ApplyDoor door;
  private final boolean first;
  private final Map<Table, Map<String, String>> rows = new LinkedHashMap<>();
  private final Map<Table, Set<String>> gone = new LinkedHashMap<>();
  private final Map<Table, Set<String>> whole = new LinkedHashMap<>();
  private @Nullable UUID restoredFor;
  private int held;
  private @Nullable Loading loading;
  private @Nullable Spill spill;

  Pull(ApplyDoor door, boolean first) {
    this.door = door;
    this.first = first;
  }

  /** Rows as they stand in the snapshot; a table of a newer server is passed over. */
  public void rows(String table, List<WireRow> page) {
    Table known = Tables.named(table).orElse(null);
    if (known == null) {
      return;
    }
    Set<String> brought = whole.get(known);
    if (brought != null) {
      page.forEach(row -> brought.add(row.id()));
    }
    if (loading != null) {
      loading.rows(known, page);
      return;
    }
    Map<String, String> all = rows.computeIfAbsent(known, t -> new LinkedHashMap<>());
    page.forEach(row -> all.put(row.id(), row.json()));
    held += page.size();
    if (held > IN_MEMORY) {
      pourOut();
    }
  }

  private void pourOut() {
    for (Map.Entry<Table, Map<String, String>> each : rows.entrySet()) {
      List<WireRow> page =
          each.getValue().entrySet().stream()
              .map(row -> new WireRow(row.getKey(), row.getValue()))
              .toList();
      if (first) {
        loading = loading == null ? new Loading(door.file()) : loading;
        loading.rows(each.getKey(), page);
      } else {
        Spill to = spill == null ? new Spill(door.file().path()) : spill;
        spill = to;
        page.forEach(row -> to.add(each.getKey(), row));
      }
    }
    rows.clear();
    held = 0;
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

  /** This pull brings the table whole: local rows it does not bring go. Say so before its rows. */
  public void whole(String table) {
    Tables.named(table)
        .ifPresent(
            known ->
                whole.computeIfAbsent(
                    known, t -> new HashSet<>(rows.getOrDefault(known, Map.of()).keySet())));
  }

  /**
   * The server was restored from a backup: the replica is kept aside as it was, and in the commit
   * of this pull the desk becomes another device and queues, before what waits, everything the
   * server had acknowledged in the last 35 days.
   */
  public void offerAgain(UUID device) {
    restoredFor = device;
  }

  /**
   * Applies all of it.
   *
   * @param lastSeq the highest of this device's numbers in the same snapshot
   * @param facts kept with the rows: cursor, server, scope and what else the sync remembers
   */
  public void commit(long lastSeq, Map<String, String> facts) {
    if (restoredFor != null) {
      Reoffering.keepCopy(door.file(), door.now());
    }
    if (loading == null) {
      door.commit(
          (writer, touched) -> apply(writer, touched, lastSeq, facts, new LinkedHashMap<>()));
    } else {
      FreshFile fresh = loading.complete();
      door.file()
          .exchange(
              fresh,
              (loaded, touched) -> {
                Map<String, Set<String>> again = new LinkedHashMap<>();
                Loading.adopt(loaded, touched, again);
                return apply(loaded, touched, lastSeq, facts, again);
              });
    }
    close();
  }

  private boolean apply(
      Connection writer,
      Touched touched,
      long lastSeq,
      Map<String, String> facts,
      Map<String, Set<String>> again)
      throws SQLException {
    for (Map.Entry<Table, Set<String>> table : whole.entrySet()) {
      Set<String> others = new HashSet<>(door.versions(writer, table.getKey()).keySet());
      others.removeAll(table.getValue());
      gone.computeIfAbsent(table.getKey(), t -> new HashSet<>()).addAll(others);
    }
    if (restoredFor == null) {
      new Settling(writer, touched, again, door.now()).upTo(lastSeq);
    } else {
      // the new device has no number on the server yet
      Reoffering.offer(writer, touched, restoredFor, again);
    }
    try (Overlay overlay = new Overlay(writer, touched)) {
      Arrived arrived = new Arrived(overlay, touched, again);
      for (Map.Entry<Table, Set<String>> each : gone.entrySet()) {
        arrived.without(each.getKey(), each.getValue());
      }
      if (spill != null) {
        spill.forEach(arrived::take);
      }
      for (Map.Entry<Table, Map<String, String>> each : rows.entrySet()) {
        for (Map.Entry<String, String> row : each.getValue().entrySet()) {
          arrived.take(each.getKey(), new WireRow(row.getKey(), row.getValue()));
        }
      }
      arrived.finish();
    }
    SyncState state = new SyncState(writer);
    for (Map.Entry<String, String> fact : facts.entrySet()) {
      state.put(fact.getKey(), fact.getValue());
    }
    state.put(SyncState.PULLED, InstantText.write(door.now()));
    touched.table("sync_state");
    return true;
  }

  @Override
  public void close() {
    if (loading != null) {
      loading.close();
      loading = null;
    }
    if (spill != null) {
      spill.close();
      spill = null;
    }
    rows.clear();
  }
}
