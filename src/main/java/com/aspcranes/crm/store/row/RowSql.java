package com.aspcranes.crm.store.row;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads and writes whole rows of one table over one connection; statements are kept prepared. */
public final class RowSql implements AutoCloseable {
  private static final int BATCH = 500;

  private final Table table;
  private final int keyPlace;
  private final PreparedStatement select;
  private final PreparedStatement upsert;
  private final PreparedStatement delete;
  private int waiting;

  public RowSql(Connection connection, Table table) throws SQLException {
    this.table = table;
    this.keyPlace = table.place(table.key());
    List<String> names = table.columnNames();
    String columns = names.stream().map(RowSql::quoted).collect(Collectors.joining(", "));
    String set =
        names.stream()
            .filter(name -> !name.equals(table.key()))
            .map(name -> quoted(name) + " = excluded." + quoted(name))
            .collect(Collectors.joining(", "));
    String where = " FROM " + table.name() + " WHERE " + table.key() + " = ?";
    select = connection.prepareStatement("SELECT " + columns + where);
    delete = connection.prepareStatement("DELETE" + where);
    upsert =
        connection.prepareStatement(
            "INSERT INTO %s (%s) VALUES (%s) ON CONFLICT (%s) DO UPDATE SET %s"
                .formatted(
                    table.name(), columns, "?, ".repeat(names.size() - 1) + "?", table.key(), set));
  }

  private static String quoted(String name) {
    return '"' + name + '"';
  }

  /** The stored row; null if there is none. */
  public @Nullable Object @Nullable [] find(String id) throws SQLException {
    flush();
    select.setString(1, id);
    try (ResultSet row = select.executeQuery()) {
      return row.next() ? values(row) : null;
    }
  }

  private @Nullable Object[] values(ResultSet row) throws SQLException {
    @Nullable Object[] values = new @Nullable Object[table.size()];
    for (int i = 0; i < values.length; i++) {
      Object value = row.getObject(i + 1);
      values[i] = value instanceof Integer whole ? Long.valueOf(whole) : value;
    }
    return values;
  }

  /** Inserts or replaces; written at the latest by {@link #flush} or {@link #close}. */
  public void put(@Nullable Object[] values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      if (value instanceof Long whole) {
        upsert.setLong(i + 1, whole);
      } else {
        upsert.setString(i + 1, (String) value);
      }
    }
    upsert.addBatch();
    if (++waiting == BATCH) {
      flush();
    }
  }

  /** True if there was such a row. */
  public boolean remove(String id) throws SQLException {
    flush();
    delete.setString(1, id);
    return delete.executeUpdate() > 0;
  }

  public void flush() throws SQLException {
    if (waiting > 0) {
      upsert.executeBatch();
      waiting = 0;
    }
  }

  public String id(@Nullable Object[] values) {
    return String.valueOf(values[keyPlace]);
  }

  @Override
  public void close() throws SQLException {
    try (select;
        upsert;
        delete) {
      flush();
    }
  }
}
