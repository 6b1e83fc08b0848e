package com.aspcranes.crm.server.bench;

import com.aspcranes.crm.server.Bind;
import com.aspcranes.crm.server.admin.AdminLine;
import com.aspcranes.crm.server.config.ServerSettings;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a benchmark sets up or asks as the administrator. */
public final class BenchSql {
  private final ServerSettings admin;
  private final AdminLine line;

  public BenchSql(ServerSettings admin) {
    this.admin = admin;
    this.line = new AdminLine(admin);
  }

  /** In autocommit; belongs to the caller. */
  Connection connection() throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://%s:%d/%s".formatted(admin.host(), admin.port(), admin.database()),
        admin.user(),
        admin.password());
  }

  /** Several statements in one transaction. */
  void script(List<String> statements) {
    boolean ignored =
        line.inTransaction(
            connection -> {
              for (String sql : statements) {
                try (PreparedStatement statement = connection.prepareStatement(sql)) {
                  statement.execute();
                }
              }
              return true;
            });
  }

  public void run(String sql, @Nullable Object... arguments) {
    boolean ignored =
        line.inTransaction(
            connection -> {
              try (PreparedStatement statement = connection.prepareStatement(sql)) {
                Bind.all(statement, arguments);
                return statement.execute();
              }
            });
  }

  /** The first value of the answer, as text. */
  public String ask(String sql, @Nullable Object... arguments) {
    return line.inTransaction(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Bind.all(statement, arguments);
            try (ResultSet row = statement.executeQuery()) {
              row.next();
              return row.getString(1);
            }
          }
        });
  }
}
