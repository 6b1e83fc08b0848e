package com.aspcranes.crm.server;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets parameters, and calls functions that answer with one value. */
public final class Bind {
  private Bind() {}

  public static void all(PreparedStatement statement, @Nullable Object... arguments)
      throws SQLException {
    for (int i = 0; i < arguments.length; i++) {
      Object argument = arguments[i];
      if (argument == null) {
        statement.setNull(i + 1, Types.VARCHAR);
      } else if (argument instanceof String[] texts) {
        statement.setArray(i + 1, statement.getConnection().createArrayOf("text", texts));
      } else {
        statement.setObject(i + 1, argument);
      }
    }
  }

  /** Reads one row of an answer. */
  public interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** All rows of one call. */
  public static <T> List<T> list(
      ServerPool pool, String sql, Reader<T> reader, @Nullable Object... arguments) {
    return pool.call(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            all(statement, arguments);
            List<T> rows = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
              while (row.next()) {
                rows.add(reader.read(row));
              }
            }
            return rows;
          }
        });
  }

  /** The one value of {@code select f(...)} as text; null for SQL null. */
  public static @Nullable String ask(ServerPool pool, String sql, @Nullable Object... arguments) {
    return pool.<String[]>call(
            connection -> {
              try (PreparedStatement statement = connection.prepareStatement(sql)) {
                all(statement, arguments);
                try (ResultSet row = statement.executeQuery()) {
                  return new String[] {row.next() ? row.getString(1) : null};
                }
              }
            })[0];
  }
}
