package com.aspcranes.crm.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.rights.RightsFile;
import com.aspcranes.crm.rights.TableRights;
import com.aspcranes.crm.rules.permission.Role;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each role against each table of a small company, through the functions and through the wall. */
@Tag("postgres")
class RightsMatrixTest {
  private static final RightsFile RIGHTS = RightsFile.read();
  private static final World WORLD = new World();

  /**
   * Columns that are null for these roles (A admin, S sales, M operations, O operator, U support).
   */
  private static final Map<String, String> MASKED =
      Map.ofEntries(
          Map.entry("users.email", "SMOU"),
          Map.entry("users.phone", "SMOU"),
          Map.entry("users.must_change_password", "SMOU"),
          Map.entry("deals.value", "U"),
          Map.entry("services.base_price", "U"),
          Map.entry("equipment.base_rates", "OU"),
          Map.entry("equipment.running_cost", "OU"),
          Map.entry("equipment.running_cost_per_km", "OU"),
          Map.entry("equipment.vendor_cost_per_day", "OU"),
          Map.entry("operators.email", "SU"),
          Map.entry("operators.phone", "SU"),
          Map.entry("operators.experience", "SU"),
          Map.entry("operators.certifications", "SU"));

  private static Office office;

  @BeforeAll
  static void fill() throws SQLException {
    office = new Office();
    WORLD.fill(office);
  }

  @AfterAll
  static void close() {
    office.close();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void aRoleIsSentTheRowsOfTheMatrixAndNoOther(Role role) throws SQLException {
    String token = office.token(role);
    Map<String, Set<String>> expected = new TreeMap<>();
    Map<String, Set<String>> sent = new TreeMap<>();
    for (TableRights table : RIGHTS.tables()) {
      if (!table.name().equals("users")) {
        expected.put(table.name(), WORLD.seen(table.name(), role));
        sent.put(table.name(), sent(token, table.name()).keySet());
      }
    }
    assertEquals(lines(expected), lines(sent));
    assertEquals(6, sent(token, "users").size());
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void theWallBehindTheFunctionsSaysTheSame(Role role) throws SQLException {
    Map<String, Set<String>> expected = new TreeMap<>();
    Map<String, Set<String>> seen = new TreeMap<>();
    Map<String, Set<String>> changeable = new TreeMap<>();
    Map<String, Set<String>> changed = new TreeMap<>();
    try (Connection connection = office.admin()) {
      connection.setAutoCommit(false);
      Office.one(connection, "select auth.enter(?)::text", office.token(role));
      connection.createStatement().execute("set local role crm_owner");
      for (TableRights table : RIGHTS.tables()) {
        if (!table.name().equals("users")) {
          String all = "select id from crm." + table.name();
          expected.put(table.name(), WORLD.seen(table.name(), role));
          changeable.put(table.name(), WORLD.changed(table.name(), role));
          seen.put(table.name(), ids(Office.rows(connection, all)));
          changed.put(table.name(), ids(Office.rows(connection, all + " for no key update")));
        }
      }
    }
    assertEquals(lines(expected), lines(seen));
    assertEquals(lines(changeable), lines(changed));
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void aMaskedColumnIsNullForThatRoleAndOpenForTheOthers(Role role)
      throws SQLException, IOException {
    String token = office.token(role);
    char mark = "ASMOU".charAt(role.ordinal());
    ObjectMapper json = new ObjectMapper();
    for (Map.Entry<String, String> masked : MASKED.entrySet()) {
      String table = masked.getKey().split("\\.", 2)[0];
      String column = masked.getKey().split("\\.", 2)[1];
      List<JsonNode> values = new ArrayList<>();
      for (String row : sent(token, table).values()) {
        JsonNode parsed = json.readTree(row);
        assertTrue(parsed.has(column), masked.getKey() + " keeps its place");
        if (!parsed.get(column).isNull()) {
          values.add(parsed.get(column));
        }
      }
      boolean hidden = masked.getValue().indexOf(mark) >= 0 || sent(token, table).isEmpty();
      assertEquals(hidden, values.isEmpty(), masked.getKey() + " for " + role);
    }
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void noSecretAndNoRangeIsOnTheWire(Role role) throws SQLException {
    String token = office.token(role);
    for (TableRights table : RIGHTS.tables()) {
      for (String row : sent(token, table.name()).values()) {
        assertTrue(!row.contains("password_hash") && !row.contains("\"during\""), row);
      }
    }
  }

  private static Map<String, String> sent(String token, String table) throws SQLException {
    Map<String, String> rows = new TreeMap<>();
    try (Connection desk = office.client()) {
      String page = "select id, \"row\" from api.page(?, ?, null, 5000)";
      for (List<Object> row : Office.rows(desk, page, token, table)) {
        rows.put((String) row.get(0), (String) row.get(1));
      }
    } catch (SQLException e) {
      assertEquals("42501", e.getSQLState(), "a table that the role never sees");
    }
    return rows;
  }

  private static Set<String> ids(List<List<Object>> rows) {
    Set<String> ids = new TreeSet<>();
    rows.forEach(row -> ids.add((String) row.get(0)));
    return ids;
  }

  private static String lines(Map<String, Set<String>> of) {
    StringBuilder text = new StringBuilder();
    of.forEach((table, ids) -> text.append(table).append(' ').append(ids).append('\n'));
    return text.toString().replace("_01900000-0000-7000-8000-000000000", " ");
  }
}
