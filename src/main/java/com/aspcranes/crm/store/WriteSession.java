package com.aspcranes.crm.store;

import com.aspcranes.crm.store.file.StoreFault;
import com.aspcranes.crm.store.file.Touched;
import com.aspcranes.crm.store.outbox.Change;
import com.aspcranes.crm.store.outbox.Mutation;
import com.aspcranes.crm.store.outbox.Outbox;
import com.aspcranes.crm.store.outbox.Overlay;
import com.aspcranes.crm.store.row.Table;
import com.aspcranes.crm.store.row.Tables;
import com.aspcranes.crm.store.type.InstantText;
import com.aspcranes.crm.store.type.WireJson;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One act of the user: what is read here includes what it has written so far. All of it becomes one
 * outbox mutation, committed with the rows, or nothing.
 */
public final class WriteSession extends ReadSession {
  private final Overlay overlay;
  private final Touched touched;
  private final String uid;
  private final Instant now;
  private final Map<String, WrittenRow> written = new LinkedHashMap<>();
  private @Nullable String command;
  private @Nullable JsonNode args;

  WriteSession(Connection writer, Touched touched, String uid, Instant now) throws SQLException {
    super(writer);
    this.overlay = new Overlay(writer, touched);
    this.touched = touched;
    this.uid = uid;
    this.now = now;
  }

  /** The user whose act it is. */
  public String uid() {
    return uid;
  }

  /** When the act began; every row of it carries this time. */
  public Instant now() {
    return now;
  }

  /**
   * A new record; its id is made by the caller. Who and when are filled in.
   *
   * @throws IllegalStateException if the id is taken
   */
  public void create(Object entity) {
    Table table = Tables.of(entity.getClass());
    @Nullable Object[] values = table.codec().ofEntity(entity);
    String id = id(table, values);
    WrittenRow row = row(table, id);
    if (row.now() != null) {
      throw new IllegalStateException(table + " " + id + " is there already");
    }
    keepServers(table, Overlay.created(table, id, uid, InstantText.write(now)), values);
    row.create(values);
    entities().insert(table.codec().toEntity(values));
  }

  /**
   * Writes what differs from the stored record, which the act has read in this session.
   *
   * @throws IllegalStateException if the record is gone
   */
  public void update(Object entity) {
    Table table = Tables.of(entity.getClass());
    @Nullable Object[] wanted = table.codec().ofEntity(entity);
    WrittenRow row = row(table, id(table, wanted));
    @Nullable Object[] stored = row.now();
    if (stored == null) {
      throw new IllegalStateException(table + " " + row.id + " is gone");
    }
    store(row, row.update(stored, wanted));
  }

  /**
   * Writes what the user changed of what he saw, however long ago that was read: a column he left
   * alone keeps what has come from other desks since.
   *
   * @throws IllegalStateException if the record is gone
   */
  public void update(Object seen, Object wanted) {
    Table table = Tables.of(wanted.getClass());
    @Nullable Object[] values = table.codec().ofEntity(wanted);
    WrittenRow row = row(table, id(table, values));
    store(row, row.update(table.codec().ofEntity(seen), values));
  }

  private void store(WrittenRow row, @Nullable Object[] values) {
    entities().update(row.table.codec().toEntity(values));
  }

  public void delete(Class<?> entity, String id) {
    Table table = Tables.of(entity);
    WrittenRow row = row(table, id);
    if (row.now() != null) {
      row.delete();
      entities().delete(get(entity, id));
    }
  }

  /**
   * Makes the act a command: the server does it by its own rules, and the rows written here are
   * only what this desk shows until then. At most once in an act.
   */
  public void command(String name, Map<String, ?> values) {
    if (command != null) {
      throw new IllegalStateException("an act has one command: " + command + ", " + name);
    }
    command = name;
    args = WireJson.mapper().valueToTree(values);
  }

  /** What the server will fill in, as this desk supposes it: nobody sends it. */
  private static void keepServers(Table table, @Nullable Object[] from, @Nullable Object[] values) {
    for (String column : Table.SERVER_KEPT) {
      int place = table.place(column);
      if (place >= 0) {
        values[place] = from[place];
      }
    }
  }

  private static String id(Table table, @Nullable Object[] values) {
    return Objects.requireNonNull((String) values[table.place(table.key())], "no id");
  }

  private WrittenRow row(Table table, String id) {
    return written.computeIfAbsent(
        table.name() + ' ' + id,
        key -> {
          try {
            return new WrittenRow(table, id, overlay.rows(table).find(id));
          } catch (SQLException e) {
            throw StoreFault.of("reading " + key, e);
          }
        });
  }

  /**
   * Marks an issue and those that follow from it as settled; false if it is not open. This stays on
   * the desk.
   *
   * @param undo what settling it has written, to take it back; null for nothing
   */
  public boolean resolveIssue(String id, String resolution, @Nullable String undo) {
    try {
      return new LocalRows(connection(), touched, now).resolveIssue(id, resolution, undo);
    } catch (SQLException e) {
      throw StoreFault.of("settling an issue", e);
    }
  }

  /** Marks a settled issue and those that follow from it as open; false if it is open. */
  public boolean reopenIssue(String id) {
    try {
      return new LocalRows(connection(), touched, now).reopenIssue(id);
    } catch (SQLException e) {
      throw StoreFault.of("opening an issue again", e);
    }
  }

  /** Adds the mutation of all that was written; true if there was anything. */
  boolean finish(String act, UUID mid) throws SQLException {
    List<Change> changes = new ArrayList<>();
    for (WrittenRow row : written.values()) {
      var change = row.change();
      if (change.isPresent()) {
        changes.add(change.get());
        overlay.keepImage(row.table, row.id, row.before);
        touched.row(row.table.name(), row.id);
      }
    }
    if (changes.isEmpty() && command == null) {
      return false;
    }
    new Outbox(connection()).append(new Mutation(mid, act, now, command, args, changes));
    touched.table(Outbox.TABLE);
    return true;
  }

  @Override
  void end() {
    super.end();
    try {
      overlay.close();
    } catch (SQLException e) {
      throw StoreFault.of("ending an act", e);
    }
  }
}
