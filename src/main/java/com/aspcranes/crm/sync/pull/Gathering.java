package com.aspcranes.crm.sync.pull;

import com.aspcranes.crm.server.ServerException;
import com.aspcranes.crm.server.api.ChangedKey;
import com.aspcranes.crm.server.api.Head;
import com.aspcranes.crm.server.api.RowKey;
import com.aspcranes.crm.server.api.Snapshot;
import com.aspcranes.crm.store.apply.Pull;
import com.aspcranes.crm.store.apply.WireRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * Collects from one snapshot what the replica lacks: the rows that changed, or, where a list of
 * changes is not enough, what a comparison of all keys shows, or whole tables.
 */
final class Gathering {
  private static final int CHUNK = 1000;
  private static final int PAGE = 2000;
  private static final int KEYS = 20_000;

  private final Snapshot snapshot;
  private final Pull pull;
  private final Head head;
  private final Set<String> whole = new LinkedHashSet<>();
  private final Set<String> compared = new LinkedHashSet<>();
  private final @Nullable String since;
  private final PullProgress progress;
  private int rows;

  private Gathering(
      Snapshot snapshot, Pull pull, Head head, @Nullable String since, PullProgress progress) {
    this.snapshot = snapshot;
    this.pull = pull;
    this.head = head;
    this.since = since;
    this.progress = progress;
  }

  static Gathering of(
      Snapshot snapshot,
      Pull pull,
      Known known,
      Head head,
      boolean compareAll,
      PullProgress progress) {
    boolean delta = head.mode() == Head.Mode.DELTA && !compareAll;
    Gathering gathering =
        new Gathering(snapshot, pull, head, delta ? known.cursor() : null, progress);
    // another role sees other columns of the same rows; a restored server may have given a version
    // number to other values
    boolean otherRole = !known.role().equals(head.role());
    if (otherRole || head.mode() == Head.Mode.RESTORED) {
      gathering.whole.addAll(head.tables());
      known.tables().forEach(gathering.whole::add);
    } else if (!delta || head.scopeEverywhere()) {
      gathering.compared.addAll(head.tables());
    } else {
      gathering.compared.addAll(head.scopeTables());
    }
    return gathering;
  }

  int run() {
    int done = 0;
    for (String table : whole) {
      fetchWhole(table, done++);
    }
    for (String table : compared) {
      if (head.tables().contains(table)) {
        compare(table);
      }
    }
    if (since != null) {
      changes(since);
    }
    return rows;
  }

  // A table that the role no longer sees brings nothing, and so empties.
  private void fetchWhole(String table, int before) {
    pull.whole(table);
    if (!head.tables().contains(table)) {
      return;
    }
    // the server makes the next page while this one is stored
    CompletableFuture<List<com.aspcranes.crm.server.api.WireRow>> next = page(table, "");
    List<com.aspcranes.crm.server.api.WireRow> page;
    do {
      page = arrived(next);
      if (page.size() == PAGE) {
        next = page(table, page.get(page.size() - 1).id());
      }
      store(table, page, before, next);
    } while (page.size() == PAGE);
  }

  private CompletableFuture<List<com.aspcranes.crm.server.api.WireRow>> page(
      String table, String after) {
    return CompletableFuture.supplyAsync(() -> snapshot.page(table, after, PAGE));
  }

  // The line belongs to one thread at a time: whatever goes wrong here, the other is done first.
  private void store(
      String table,
      List<com.aspcranes.crm.server.api.WireRow> page,
      int before,
      CompletableFuture<List<com.aspcranes.crm.server.api.WireRow>> next) {
    boolean stored = false;
    try {
      take(table, page);
      progress.at(before, whole.size(), rows);
      stored = true;
    } finally {
      if (!stored) {
        Object ignored = next.handle((rows, trouble) -> true).join();
      }
    }
  }

  private static <T> T arrived(CompletableFuture<T> call) {
    try {
      return call.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof ServerException trouble) {
        throw trouble;
      }
      throw e;
    }
  }

  private void compare(String table) {
    Map<String, Long> versions = new LinkedHashMap<>();
    String after = "";
    List<RowKey> keys;
    do {
      keys = snapshot.keys(table, after, KEYS);
      keys.forEach(key -> versions.put(key.id(), key.version()));
      after = keys.isEmpty() ? after : keys.get(keys.size() - 1).id();
    } while (keys.size() == KEYS);
    fetch(table, pull.keys(table, versions));
  }

  private void changes(String cursor) {
    Map<String, List<String>> changed = new LinkedHashMap<>();
    for (ChangedKey key : snapshot.changed(cursor)) {
      if (!whole.contains(key.table()) && !compared.contains(key.table())) {
        changed.computeIfAbsent(key.table(), table -> new ArrayList<>()).add(key.id());
      }
    }
    changed.forEach(this::fetch);
  }

  private void fetch(String table, List<String> ids) {
    for (int from = 0; from < ids.size(); from += CHUNK) {
      List<String> chunk = ids.subList(from, Math.min(ids.size(), from + CHUNK));
      List<com.aspcranes.crm.server.api.WireRow> found = snapshot.rows(table, chunk);
      take(table, found);
      Set<String> gone = new HashSet<>(chunk);
      found.forEach(row -> gone.remove(row.id()));
      pull.gone(table, List.copyOf(gone));
      rows += gone.size();
    }
  }

  private void take(String table, List<com.aspcranes.crm.server.api.WireRow> page) {
    pull.rows(table, page.stream().map(row -> new WireRow(row.id(), row.json())).toList());
    rows += page.size();
  }
}
