package com.aspcranes.crm.server;

import com.aspcranes.crm.server.config.ServerSettings;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Connections to the company server, opened when asked for: made without a server at hand. */
public final class ServerPool implements AutoCloseable {
  // What a shared login's role settings say must not reach the client's statements.
  private static final String OWN_SETTINGS =
      "set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set search_path = pg_catalog;"
          + " set default_transaction_isolation = 'read committed';"
          + " set default_transaction_read_only = off; set statement_timeout = '120s';"
          + " set lock_timeout = '20s'; set idle_in_transaction_session_timeout = '30s'";

  private static final Logger LOG = LoggerFactory.getLogger(ServerPool.class);

  private final HikariDataSource source;
  private final CountedSource counted;
  private final ServerSettings settings;

  /** What is done with one connection. */
  public interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  public ServerPool(ServerSettings settings) {
    this(settings, Duration.ofSeconds(10));
  }

  /**
   * @param patience how long a caller waits for a connection, at least 250 ms
   */
  public ServerPool(ServerSettings settings, Duration patience) {
    this.settings = settings;
    this.counted = new CountedSource(settings);
    HikariConfig config = new HikariConfig();
    config.setPoolName("server");
    config.setDataSource(counted);
    config.setMinimumIdle(settings.poolMin());
    config.setMaximumPoolSize(settings.poolMax());
    config.setIdleTimeout(settings.idleTimeout().toMillis());
    config.setConnectionTimeout(patience.toMillis());
    config.setInitializationFailTimeout(-1);
    config.setConnectionInitSql(OWN_SETTINGS);
    this.source = new HikariDataSource(config);
  }

  public ServerSettings settings() {
    return settings;
  }

  /** One statement by itself: committed, or not done at all. */
  public <T> T call(Work<T> work) {
    return borrow(work);
  }

  /**
   * Several statements that all see the same moment. Isolation is set inside the transaction: a
   * session setting would stay on a pooler's connection.
   */
  public <T> T snapshot(Work<T> work) {
    return borrow(
        connection -> {
          connection.setAutoCommit(false);
          try {
            try (Statement statement = connection.createStatement()) {
              statement.execute("set transaction isolation level repeatable read, read only");
            }
            T result = work.on(connection);
            connection.commit();
            return result;
          } finally {
            giveBack(connection);
          }
        });
  }

  // Rolls back what was not committed. On a dead line this fails too: the first error is the one
  // that counts, and the pool throws the connection away by itself.
  private static void giveBack(Connection connection) {
    try {
      connection.rollback();
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      LOG.debug("connection not given back cleanly", e);
    }
  }

  private <T> T borrow(Work<T> work) {
    try (Connection connection = open()) {
      return work.on(connection);
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

  /** How many connections were opened so far. Behind a new one may stand another server. */
  public long opened() {
    return counted.opened();
  }

  /** Connections lent out at this moment: 0 when nobody is calling. */
  public int lent() {
    @Nullable HikariPoolMXBean pool = source.getHikariPoolMXBean();
    return pool == null ? 0 : pool.getActiveConnections();
  }

  /** Drops idle connections, as after a sleep of the machine or a change of network. */
  public void forgetConnections() {
    @Nullable HikariPoolMXBean pool = source.getHikariPoolMXBean();
    if (pool != null) {
      pool.softEvictConnections();
    }
  }

  @Override
  public void close() {
    source.close();
  }
}
