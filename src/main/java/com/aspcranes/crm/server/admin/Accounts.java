package com.aspcranes.crm.server.admin;

import com.aspcranes.crm.server.Bind;
import com.aspcranes.crm.server.ServerException;
import com.aspcranes.crm.server.Trouble;
import com.aspcranes.crm.server.signin.PasswordSecret;
import com.aspcranes.crm.server.signin.Stretching;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Accounts as IT keeps them from the server room, without being signed in. Every call may throw
 * {@link ServerException}.
 */
public final class Accounts {
  private static final String STORED = "auth.password_text(?, ?, ?, ?, ?)";

  private final AdminLine line;

  public Accounts(AdminLine line) {
    this.line = line;
  }

  public List<Account> list() {
    return line.inTransaction(
        connection -> {
          actAsMigrator(connection);
          List<Account> accounts = new ArrayList<>();
          try (Statement statement = connection.createStatement();
              ResultSet row =
                  statement.executeQuery(
                      "select uid, email, display_name, role, active from crm.users"
                          + " order by lower(email)")) {
            while (row.next()) {
              accounts.add(
                  new Account(
                      row.getString(1),
                      row.getString(2),
                      row.getString(3),
                      row.getString(4),
                      row.getBoolean(5)));
            }
          }
          return accounts;
        });
  }

  /** With a first password that must be changed; gives the uid. */
  public String add(String email, String displayName, String role, PasswordSecret secret) {
    Stretching how = secret.how();
    return line.inTransaction(
        connection -> {
          actAsMigrator(connection);
          try (PreparedStatement insert =
              connection.prepareStatement(
                  "insert into crm.users (email, display_name, role, must_change_password,"
                      + " password_hash) values (?, ?, ?, true, "
                      + STORED
                      + ") returning uid")) {
            Bind.all(
                insert,
                email,
                displayName,
                role,
                how.salt(),
                how.memory(),
                how.passes(),
                how.lanes(),
                secret.keySha256());
            try (ResultSet row = insert.executeQuery()) {
              row.next();
              return row.getString(1);
            }
          }
        });
  }

  public void setRole(String email, String role) {
    change("update crm.users set role = ? where lower(email) = lower(?)", role, email);
  }

  /** A disabled account loses its sessions at once. */
  public void disable(String email) {
    change("update crm.users set active = false where lower(email) = lower(?)", email);
    endSessions(email, "disabled");
  }

  public void enable(String email) {
    change("update crm.users set active = true where lower(email) = lower(?)", email);
  }

  /** A new first password; every session of the person ends. */
  public void resetPassword(String email, PasswordSecret secret) {
    Stretching how = secret.how();
    change(
        "update crm.users set must_change_password = true, password_hash = "
            + STORED
            + " where lower(email) = lower(?)",
        how.salt(),
        how.memory(),
        how.passes(),
        how.lanes(),
        secret.keySha256(),
        email);
    endSessions(email, "password reset");
  }

  private void endSessions(String email, String why) {
    run(
        "select auth.end_sessions(uid, null, ?) from crm.users where lower(email) = lower(?)",
        why,
        email);
  }

  private void change(String sql, Object... values) {
    if (run(sql, values) == 0) {
      throw new ServerException(Trouble.PERMANENT, "P0002", "no account has this e-mail", null);
    }
  }

  private int run(String sql, Object... values) {
    return line.inTransaction(
        connection -> {
          actAsMigrator(connection);
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Bind.all(statement, values);
            return statement.execute() ? 1 : statement.getUpdateCount();
          }
        });
  }

  // The login itself may be hemmed in by row rights; this role sees and changes every row.
  private static void actAsMigrator(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("set local role crm_migrator");
    }
  }
}
