package com.aspcranes.crm.server.hint;

import com.aspcranes.crm.server.DriverOptions;
import com.aspcranes.crm.server.ServerException;
import com.aspcranes.crm.server.config.ServerSettings;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * A connection of its own that listens on channel {@code crm_hint}. A hint has no content and is
 * not trusted: it only means that a pull may be worth while. One thread at a time.
 */
public final class HintLine implements AutoCloseable {
  private final Connection connection;
  private final PGConnection line;

  private HintLine(Connection connection, PGConnection line) {
    this.connection = connection;
    this.line = line;
  }

  /**
   * @throws ServerException if the server cannot be reached
   */
  public static HintLine open(ServerSettings settings) {
    Properties options = DriverOptions.of(settings);
    options.setProperty("user", settings.user());
    options.setProperty("password", settings.password());
    options.setProperty("ApplicationName", "asp-cranes-crm hints");
    try {
      Connection connection = DriverManager.getConnection(DriverOptions.url(settings), options);
      try (Statement statement = connection.createStatement()) {
        statement.execute("listen crm_hint");
      }
      return new HintLine(connection, connection.unwrap(PGConnection.class));
    } catch (SQLException e) {
      throw ServerException.connecting(e);
    }
  }

  /**
   * Waits for hints; then asks the server for a sign of life, because a half-open line keeps silent
   * for ever.
   *
   * @return true if there was at least one
   * @throws ServerException if the line is dead
   */
  public boolean await(Duration longest) {
    try {
      PGNotification[] hints = line.getNotifications((int) Math.max(1, longest.toMillis()));
      if (hints != null && hints.length > 0) {
        return true;
      }
      if (!connection.isValid(10)) {
        throw new SQLException("the hint line is dead", "08006");
      }
      return false;
    } catch (SQLException e) {
      throw ServerException.calling(e);
    }
  }

  /** May be called from any thread: ends a wait. */
  @Override
  public void close() {
    try {
      connection.abort(Runnable::run);
    } catch (SQLException e) {
      throw ServerException.calling(e);
    }
  }
}
