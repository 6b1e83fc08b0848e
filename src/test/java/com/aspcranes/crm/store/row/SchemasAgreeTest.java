package com.aspcranes.crm.store.row;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.Sql;
import com.aspcranes.crm.store.type.WireJson;
import com.aspcranes.crm.testing.TestDatabase;
import com.aspcranes.crm.testing.TestPostgres;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Entities, replica and server have the same tables, columns and defaults. */
@Tag("postgres")
class SchemasAgreeTest {
  private static final Set<String> NEVER_LEAVES_THE_SERVER = Set.of("password_hash", "during");

  private static TestDatabase database;

  @BeforeAll
  static void start() {
    database = TestPostgres.newDatabase();
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @Test
  void everyEntityHasItsReplicaColumnsOfItsTypes() {
    try (LocalStore store = LocalStore.inMemory()) {
      for (Table table : Tables.all()) {
        TreeMap<String, String> expected = new TreeMap<>();
        for (String name : table.columnNames()) {
          expected.put(name, storedAs(table, name));
        }
        TreeMap<String, String> found = new TreeMap<>();
        store.read(
            session ->
                session.list(
                    Sql.of("SELECT name, type FROM pragma_table_info('" + table + "')"),
                    row -> found.put(row.text("name"), row.text("type"))));
        found.remove("rid");
        assertEquals(expected, found, table.name());
      }
    }
  }

  private static String storedAs(Table table, String column) {
    return switch (table.column(table.place(column)).form()) {
      case WHOLE, FLAG, MONEY -> "INTEGER";
      default -> "TEXT";
    };
  }

  @Test
  void everyEntityHasTheColumnsOfItsWireView() throws SQLException {
    List<String> replicated = new ArrayList<>();
    for (Table table : Tables.all()) {
      Set<String> server = columns("sync", "w_" + table);
      Set<String> stored = columns("crm", table.name());
      stored.removeAll(NEVER_LEAVES_THE_SERVER);
      assertEquals(new TreeSet<>(table.columnNames()), server, table.name());
      assertEquals(stored, server, table.name());
      replicated.add(table.name());
    }
    assertEquals(new TreeSet<>(replicated), names("SELECT name FROM sync.tbl"));
  }

  private Set<String> columns(String schema, String table) throws SQLException {
    return names(
        "SELECT column_name FROM information_schema.columns WHERE table_schema = '%s' AND"
                .formatted(schema)
            + " table_name = '%s'".formatted(table));
  }

  private Set<String> names(String sql) throws SQLException {
    Set<String> names = new TreeSet<>();
    try (Connection connection = database.admin().getConnection();
        Statement select = connection.createStatement();
        ResultSet row = select.executeQuery(sql)) {
      while (row.next()) {
        names.add(row.getString(1));
      }
    }
    return names;
  }

  /** A new record is sent without its defaults: the server must put in the very same. */
  @Test
  void whatANewEntityHoldsIsWhatTheServerWouldPutIn() throws SQLException {
    List<String> differing = new ArrayList<>();
    for (Table table : Tables.all()) {
      Object[] defaults = table.defaults();
      for (String column : table.columnNames()) {
        if (Table.SERVER_KEPT.contains(column) || column.equals(table.key())) {
          continue;
        }
        Object[] server = table.codec().ofWire(serverDefault(table, column));
        int place = table.place(column);
        Object[] mine = server.clone();
        mine[place] = defaults[place];
        if (defaults[place] != null && table.codec().differences(server, mine).get(place)) {
          differing.add(table + "." + column + ": " + defaults[place] + " / " + server[place]);
        }
      }
    }
    assertEquals(List.of(), differing);
  }

  private String serverDefault(Table table, String column) throws SQLException {
    String expression = "null";
    try (Connection connection = database.admin().getConnection();
        Statement select = connection.createStatement()) {
      try (ResultSet row =
          select.executeQuery(
              "SELECT column_default, udt_name FROM information_schema.columns WHERE"
                  + " table_schema = 'crm' AND table_name = '%s' AND column_name = '%s'"
                      .formatted(table, column))) {
        row.next();
        expression = row.getString(1) == null ? "null::" + row.getString(2) : row.getString(1);
      }
      try (ResultSet row =
          select.executeQuery(
              "SELECT jsonb_build_object('%s', %s)".formatted(column, expression))) {
        row.next();
        JsonNode node = WireJson.tree(row.getString(1));
        return WireJson.write(node);
      }
    }
  }
}
