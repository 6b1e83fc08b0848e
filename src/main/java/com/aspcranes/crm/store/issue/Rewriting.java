package com.aspcranes.crm.store.issue;

import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.store.WriteSession;
import com.aspcranes.crm.store.outbox.Change;
import com.aspcranes.crm.store.row.Table;
import com.aspcranes.crm.store.row.Tables;
import com.aspcranes.crm.store.type.WireJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes what was refused once more, and remembers the way back. */
final class Rewriting {
  private final WriteSession session;
  private final List<Rewrite> rewrites;
  private final ArrayNode back = WireJson.mapper().createArrayNode();

  Rewriting(WriteSession session, List<Rewrite> rewrites) {
    this.session = session;
    this.rewrites = rewrites;
  }

  /** JSON for {@link #takeBack}. */
  String back() {
    return back.toString();
  }

  /**
   * @param below columns of text whose stored value stays above the one written
   * @return false if the record is no longer there
   */
  boolean write(Change change, List<String> below) {
    Table table = Tables.named(change.tbl()).orElseThrow();
    Optional<?> stored = session.find(table.entity(), change.id());
    if (change.op().equals(Change.DELETE)) {
      stored.ifPresent(
          row -> remember(change, Change.DELETE, table, table.codec().ofEntity(row), null));
      session.delete(table.entity(), change.id());
      return true;
    }
    if (stored.isEmpty() && !change.op().equals(Change.CREATE)) {
      return false;
    }
    @Nullable Object[] theirs =
        stored.isPresent() ? table.codec().ofEntity(stored.get()) : table.defaults();
    @Nullable Object[] values = mine(table, change, theirs, below);
    Object wanted = table.codec().toEntity(values);
    if (stored.isPresent()) {
      session.update(wanted);
      remember(change, Change.UPDATE, table, theirs, values);
    } else {
      session.create(wanted);
      remember(change, Change.CREATE, table, theirs, values);
    }
    return true;
  }

  private @Nullable Object[] mine(
      Table table, Change change, @Nullable Object[] theirs, List<String> below) {
    @Nullable Object[] values = theirs.clone();
    values[table.place(table.key())] = change.id();
    if (change.set() != null) {
      table.codec().overlay(values, change.set());
    }
    for (Rewrite rewrite : rewrites) {
      if (rewrite.table().equals(change.tbl()) && rewrite.id().equals(change.id())) {
        values[table.place(rewrite.column())] = rewrite.text();
      }
    }
    for (String column : below) {
      int place = table.place(column);
      if (place >= 0
          && theirs[place] instanceof String above
          && values[place] instanceof String mine
          && !above.isBlank()
          && !above.equals(mine)) {
        values[place] = above + "\n" + mine;
      }
    }
    return values;
  }

  private void remember(
      Change change,
      String op,
      Table table,
      @Nullable Object[] before,
      @Nullable Object @Nullable [] after) {
    ObjectNode node = back.addObject();
    node.put("tbl", change.tbl()).put("id", change.id()).put("op", op);
    BitSet places = new BitSet();
    places.set(0, table.size());
    if (after != null) {
      places.and(table.codec().differences(before, after));
      node.set("after", table.codec().toNode(after, places));
    }
    node.set("before", table.codec().toNode(before, places));
  }

  /**
   * Writes what was there before, the last first.
   *
   * @return why not: {@code issue.gone}, or {@code issue.moved_on} where somebody has changed the
   *     same since
   */
  static Optional<Refusal> takeBack(WriteSession session, JsonNode back) {
    for (int i = back.size() - 1; i >= 0; i--) {
      Optional<Refusal> no = takeBackOne(session, back.get(i));
      if (no.isPresent()) {
        return no;
      }
    }
    return Optional.empty();
  }

  private static Optional<Refusal> takeBackOne(WriteSession session, JsonNode step) {
    Table table = Tables.named(step.path("tbl").asText()).orElseThrow();
    String id = step.path("id").asText();
    Optional<?> stored = session.find(table.entity(), id);
    switch (step.path("op").asText()) {
      case Change.CREATE -> session.delete(table.entity(), id);
      case Change.DELETE -> {
        if (stored.isEmpty()) {
          session.create(
              table.codec().toEntity(table.codec().ofWire(step.path("before").toString())));
        }
      }
      default -> {
        if (stored.isEmpty()) {
          return Optional.of(Refusal.of("issue.gone"));
        }
        @Nullable Object[] now = table.codec().ofEntity(stored.get());
        @Nullable Object[] left = now.clone();
        table.codec().overlay(left, step.path("after"));
        if (!table.codec().differences(now, left).isEmpty()) {
          return Optional.of(Refusal.of("issue.moved_on"));
        }
        table.codec().overlay(now, step.path("before"));
        session.update(table.codec().toEntity(now));
      }
    }
    return Optional.empty();
  }
}
