package com.aspcranes.crm.security;

import com.aspcranes.crm.rules.permission.Role;
import com.aspcranes.crm.testing.TestDatabase;
import com.aspcranes.crm.testing.TestPostgres;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A migrated database with one account per role, and a login as every desk has it. */
final class Office implements AutoCloseable {
  static final String CLIENT = "crm_client";
  final TestDatabase database = TestPostgres.newDatabase();

  Office() {
    database.execute(
        """
        do $$ begin
          if not exists (select 1 from pg_roles where rolname = 'crm_client') then
            create role crm_client login in role crm_app;
          end if;
        end $$
        """);
    // what the template does not hand on
    database.execute(
        "do $$ begin execute format('revoke create, temporary on database %I from public',"
            + " current_database()); end $$");
    for (Role role : Role.values()) {
      database.execute(
          "insert into crm.users (uid, email, password_hash, display_name, role, phone) values ('"
              + uid(role)
              + "', '"
              + role.code()
              + "@asp.example', 'none', '"
              + role.code()
              + "', '"
              + role.code()
              + "', '+91 98220 00000')");
    }
  }

  static String uid(Role role) {
    return id("usr", role.ordinal() + 1);
  }

  static String id(String prefix, int number) {
    return "%s_01900000-0000-7000-8000-%012d".formatted(prefix, number);
  }

  static UUID device(Role role) {
    return UUID.fromString("01900000-0000-7000-8000-00000000d%03d".formatted(role.ordinal()));
  }

  /** A fresh session of that role's account. */
  String token(Role role) throws SQLException {
    return tokenOf(uid(role), device(role));
  }

  String tokenOf(String uid, UUID device) throws SQLException {
    return (String) one("select auth.mint(?, ?)", uid, device);
  }

  Connection client() throws SQLException {
    return database.as(CLIENT).getConnection();
  }

  Connection admin() throws SQLException {
    return database.admin().getConnection();
  }

  /** The first value of a query that the superuser runs. */
  @Nullable Object one(String sql, @Nullable Object... values) throws SQLException {
    try (Connection connection = admin()) {
      return one(connection, sql, values);
    }
  }

  /** The first value of a query that a desk runs, in a transaction of its own. */
  @Nullable Object call(String sql, @Nullable Object... values) throws SQLException {
    try (Connection connection = client()) {
      return one(connection, sql, values);
    }
  }

  static @Nullable Object one(Connection connection, String sql, @Nullable Object... values)
      throws SQLException {
    List<List<@Nullable Object>> rows = rows(connection, sql, values);
    return rows.isEmpty() ? null : rows.get(0).get(0);
  }

  static List<List<@Nullable Object>> rows(
      Connection connection, String sql, @Nullable Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      List<List<@Nullable Object>> all = new ArrayList<>();
      if (statement.execute()) {
        try (ResultSet rows = statement.getResultSet()) {
          int width = rows.getMetaData().getColumnCount();
          while (rows.next()) {
            List<@Nullable Object> row = new ArrayList<>();
            for (int i = 1; i <= width; i++) {
              row.add(rows.getObject(i));
            }
            all.add(row);
          }
        }
      }
      return all;
    }
  }

  /** SQLSTATE of what a desk's statement fails with; "00000" if it does not fail. */
  String refusal(String sql, @Nullable Object... values) throws SQLException {
    try (Connection connection = client()) {
      return refusal(connection, sql, values);
    }
  }

  static String refusal(Connection connection, String sql, @Nullable Object... values) {
    try {
      rows(connection, sql, values);
      return "00000";
    } catch (SQLException e) {
      return e.getSQLState();
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
