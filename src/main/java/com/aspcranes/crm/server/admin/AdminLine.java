package com.aspcranes.crm.server.admin;

import com.aspcranes.crm.server.DriverOptions;
import com.aspcranes.crm.server.ServerException;
import com.aspcranes.crm.server.config.ServerSettings;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Connections of the administrator: one for each piece of work, closed after it. */
public final class AdminLine {
  private final PGSimpleDataSource source = new PGSimpleDataSource();

  /** What is done with one connection, in one transaction. */
  public interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  /**
   * @param admin settings with the administrator's login
   */
  public AdminLine(ServerSettings admin) {
    try {
      source.setURL(DriverOptions.url(admin));
      for (var option : DriverOptions.of(admin).entrySet()) {
        source.setProperty(option.getKey().toString(), option.getValue().toString());
      }
    } catch (SQLException e) {
      throw ServerException.connecting(e);
    }
    source.setUser(admin.user());
    source.setPassword(admin.password());
  }

  DataSource source() {
    return source;
  }

  /**
   * Commits when the work is done, rolls back when it throws.
   *
   * @throws ServerException saying what kind of trouble it was
   */
  public <T> T inTransaction(Work<T> work) {
    try (Connection connection = open()) {
      connection.setAutoCommit(false);
      T result = work.on(connection);
      connection.commit();
      return result;
    } catch (SQLException e) {
      throw ServerException.calling(e);
    }
  }

  private Connection open() {
    try {
      return source.getConnection();
    } catch (SQLException e) {
      throw ServerException.connecting(e);
    }
  }
}
