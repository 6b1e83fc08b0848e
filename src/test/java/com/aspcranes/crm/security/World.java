package com.aspcranes.crm.security;

import com.aspcranes.crm.rules.permission.Role;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rows of {@code world.txt} with who may see and change each: the oracle of the matrix tests.
 */
final class World {
  static final String OTHER_REP = Office.id("usr", 9);
  private static final Pattern LINE =
      Pattern.compile("(\\w+) (\\w+) (\\d+) +([-A-Z]{5})/([-A-Z]{5}) \\| (.*)");
  private static final Pattern ID = Pattern.compile("#([a-z]+)(\\d+)");
  private static final String ALL = "ASMOU";

  /** What must be said of a row and is the same for all. */
  private static final Map<String, String> USUAL =
      Map.ofEntries(
          Map.entry(
              "files",
              "sha256 = repeat('a', 64), name = 'f.png', media_type = 'image/png', size_bytes = 9"),
          Map.entry(
              "equipment",
              "name = 'MC-50', category = 'mobile_crane', max_lifting_capacity = 50, running_cost = 1, running_cost_per_km = 2, vendor_cost_per_day = 3, base_rates = '{\"micro\":1,\"small\":1,\"monthly\":1,\"yearly\":1}'"),
          Map.entry(
              "quotations",
              "customer_name = 'Acme', order_type = 'micro', number_of_days = 1, company_state = '27', place_of_supply = '27', working_cost = 0, subtotal = 0, total_rent = 0, total_cost = 0"),
          Map.entry("jobs", "title = 'Lift', customer_name = 'Acme'"),
          Map.entry("resource_blocks", "starts_at = '2026-03-01', ends_at = '2026-03-02'"),
          Map.entry("activities", "kind = 'note', subject = 'Said'"),
          Map.entry("notifications", "title = 't', message = 'm', type = 'deal_won'"));

  record Row(String table, String id, String see, String change, String columns) {
    boolean seenBy(Role role) {
      return see.indexOf(ALL.charAt(role.ordinal())) >= 0;
    }

    boolean changedBy(Role role) {
      return change.indexOf(ALL.charAt(role.ordinal())) >= 0;
    }
  }

  final List<Row> rows = read();

  /** Writes the rows as superuser, whom no right binds. */
  void fill(Office office) throws SQLException {
    office.database.execute(
        "insert into crm.users (uid, email, password_hash, display_name, role) values ('"
            + OTHER_REP
            + "', 'rep@asp.example', 'none', 'rep', 'sales_agent')");
    for (Row row : rows) {
      if (!row.table().equals("busy_spans")) {
        office.database.execute(insert(row));
      }
    }
  }

  Set<String> seen(String table, Role role) {
    return ids(table, row -> row.seenBy(role));
  }

  Set<String> changed(String table, Role role) {
    return ids(table, row -> row.changedBy(role));
  }

  private Set<String> ids(String table, java.util.function.Predicate<Row> which) {
    Set<String> ids = new TreeSet<>();
    rows.stream()
        .filter(row -> row.table().equals(table) && which.test(row))
        .forEach(row -> ids.add(row.id()));
    return ids;
  }

  private static String insert(Row row) {
    StringBuilder names = new StringBuilder("id");
    StringBuilder values = new StringBuilder("'" + row.id() + "'");
    String usual = USUAL.get(row.table());
    String all = usual == null ? row.columns() : row.columns() + ", " + usual;
    for (String pair : all.split(", (?=[a-z_0-9]+ = )", -1)) {
      String[] parts = pair.split(" = ", 2);
      names.append(", ").append(parts[0]);
      values.append(", ").append(parts[1]);
    }
    return "insert into crm." + row.table() + " (" + names + ") values (" + values + ")";
  }

  private static String resolved(String columns) {
    String text = columns.replace("@rep", "'" + OTHER_REP + "'");
    text = text.replace("@sales", "'" + Office.uid(Role.SALES_AGENT) + "'");
    text = text.replace("@manager", "'" + Office.uid(Role.OPERATIONS_MANAGER) + "'");
    for (Role role : Role.values()) {
      text = text.replace("@" + role.code(), "'" + Office.uid(role) + "'");
    }
    Matcher ids = ID.matcher(text);
    StringBuilder out = new StringBuilder();
    while (ids.find()) {
      // inside a literal the quotes are there already
      String quote =
          ids.start() > 0 && "\"{,".indexOf(text.charAt(ids.start() - 1)) >= 0 ? "" : "'";
      ids.appendReplacement(
          out, quote + Office.id(ids.group(1), Integer.parseInt(ids.group(2))) + quote);
    }
    return ids.appendTail(out).toString();
  }

  private static List<Row> read() {
    List<Row> rows = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                World.class.getResourceAsStream("world.txt"), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          Matcher m = LINE.matcher(line);
          if (!m.matches()) {
            throw new IllegalArgumentException(line);
          }
          String id = Office.id(m.group(2), Integer.parseInt(m.group(3)));
          rows.add(new Row(m.group(1), id, m.group(4), m.group(5), resolved(m.group(6))));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }
}
