package com.aspcranes.crm.store.apply;

import com.aspcranes.crm.store.file.FreshFile;
import com.aspcranes.crm.store.file.ReplicaFile;
import com.aspcranes.crm.store.file.StoreFault;
import com.aspcranes.crm.store.file.Touched;
import com.aspcranes.crm.store.outbox.Overlay;
import com.aspcranes.crm.store.row.RowSql;
import com.aspcranes.crm.store.row.Table;
import com.aspcranes.crm.store.row.Tables;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The first pull of a desk: into a new file, while the old one goes on taking what the user does.
 */
final class Loading implements AutoCloseable {
  private final FreshFile fresh;
  private final Map<Table, RowSql> sql = new HashMap<>();

  Loading(ReplicaFile replica) {
    fresh = FreshFile.beside(replica);
  }

  void rows(Table table, List<WireRow> page) {
    Connection connection = fresh.connection();
    try {
      RowSql rows = sql.get(table);
      if (rows == null) {
        rows = new RowSql(connection, table);
        sql.put(table, rows);
      }
      execute(connection, "BEGIN");
      for (WireRow row : page) {
        rows.put(table.codec().ofWire(row.json()));
      }
      rows.flush();
      execute(connection, "COMMIT");
    } catch (SQLException e) {
      throw StoreFault.of("loading " + table, e);
    }
  }

  /** After the last row. */
  FreshFile complete() {
    try {
      for (RowSql rows : sql.values()) {
        rows.close();
      }
      fresh.complete();
      return fresh;
    } catch (SQLException e) {
      throw StoreFault.of("completing the replica", e);
    }
  }

  /**
   * Brings what belongs to this desk alone over from the old file, and takes the new file's rows
   * for the server's images.
   */
  static void adopt(Connection loaded, Touched touched, Map<String, Set<String>> again)
      throws SQLException {
    for (String table : localTables(loaded)) {
      execute(loaded, "DELETE FROM main." + table);
      execute(loaded, "INSERT INTO main." + table + " SELECT * FROM old." + table);
    }
    // else numbers that the journal still holds would be given again
    execute(loaded, "DELETE FROM main.sqlite_sequence");
    execute(loaded, "INSERT INTO main.sqlite_sequence SELECT * FROM old.sqlite_sequence");
    try (Overlay overlay = new Overlay(loaded, touched)) {
      for (Table table : Tables.all()) {
        for (String id : overlay.covered(table)) {
          Object[] row = overlay.rows(table).find(id);
          overlay.newImage(table, id, row == null ? null : table.codec().toWire(row));
          Settling.note(again, table.name(), id);
        }
        touched.table(table.name());
      }
    }
  }

  private static List<String> localTables(Connection loaded) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (Statement select = loaded.createStatement();
        ResultSet each =
            select.executeQuery(
                "SELECT name FROM old.sqlite_master WHERE type = 'table'"
                    + " AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search%'"
                    + " AND name <> 'flyway_schema_history'")) {
      while (each.next()) {
        if (Tables.named(each.getString(1)).isEmpty()) {
          tables.add(each.getString(1));
        }
      }
    }
    return tables;
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() {
    fresh.close();
  }
}
