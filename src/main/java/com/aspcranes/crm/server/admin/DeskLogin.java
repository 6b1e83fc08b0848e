package com.aspcranes.crm.server.admin;

import com.aspcranes.crm.server.ServerException;
import com.aspcranes.crm.server.Trouble;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.postgresql.core.Utils;
import org.postgresql.util.PasswordUtil;

/**
 * The database login that desks connect as: a member of crm_app, which may call the api functions
 * and nothing else.
 */
public final class DeskLogin {
  private final AdminLine line;

  public DeskLogin(AdminLine line) {
    this.line = line;
  }

  /**
   * Makes the login, or gives the one that is there this password and its place in crm_app. The
   * server sees the password hashed (SCRAM): it is in no log.
   *
   * @throws ServerException if the administrator may not create roles
   */
  public void make(String name, String password) {
    line.inTransaction(
        connection -> {
          String verb = exists(connection, name) ? "alter" : "create";
          String role = quoted(name);
          try (Statement statement = connection.createStatement()) {
            statement.execute(
                "%s role %s login inherit nosuperuser nocreatedb nocreaterole noreplication"
                    .formatted(verb, role)
                    .concat(secret(name, password)));
            statement.execute("grant crm_app to " + role);
            statement.execute(
                "grant connect on database " + quoted(connection.getCatalog()) + " to " + role);
          }
          return true;
        });
  }

  private static boolean exists(Connection connection, String name) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("select 1 from pg_roles where rolname = ?")) {
      select.setString(1, name);
      try (ResultSet row = select.executeQuery()) {
        return row.next();
      }
    }
  }

  private static String secret(String name, String password) throws SQLException {
    if (password.isEmpty()) {
      return "";
    }
    String hashed = PasswordUtil.encodePassword(name, password.toCharArray(), "scram-sha-256");
    return " password '" + Utils.escapeLiteral(null, hashed, true) + "'";
  }

  private static String quoted(String name) throws SQLException {
    int bytes = name.getBytes(StandardCharsets.UTF_8).length;
    if (bytes == 0 || bytes > 63 || name.toLowerCase(Locale.ROOT).startsWith("pg_")) {
      throw new ServerException(Trouble.PERMANENT, "42602", "not a name for a login", null);
    }
    return "\"" + Utils.escapeIdentifier(null, name).toString().replaceAll("^\"|\"$", "") + "\"";
  }
}
