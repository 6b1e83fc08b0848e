package com.aspcranes.crm.server.bench;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.server.ServerException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What the bare databases take for the like, on the same disk. Each is run in turn with what it is
 * held against, so that a busy machine is as busy for both; nanoseconds.
 */
public final class Yardsticks implements AutoCloseable {
  static final String LEAD =
      "insert into crm.leads (id, customer_name, assigned_to) values (?, 'Bare', ?)";

  private final String uid = Ids.next("usr");
  private final Connection server;
  private final PreparedStatement insert;
  private final PreparedStatement one;
  private final Connection sqlite;
  private final PreparedStatement local;

  /**
   * @param folder for a file of SQLite
   */
  public Yardsticks(BenchSql sql, Path folder) {
    sql.run(
        "insert into crm.users (uid, email, password_hash, display_name, role)"
            + " values (?, ?, 'none', 'Nobody', 'sales_agent')",
        uid,
        uid.substring(4) + "@example.com");
    try {
      server = sql.connection();
      insert = server.prepareStatement(LEAD);
      one = server.prepareStatement("select 1");
      sqlite = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("bare.db"));
      try (Statement statement = sqlite.createStatement()) {
        statement.execute("pragma journal_mode = wal");
        statement.execute("pragma synchronous = full");
        statement.execute("create table if not exists t (id integer primary key, x text)");
      }
      local = sqlite.prepareStatement("insert into t (x) values ('x')");
    } catch (SQLException e) {
      throw ServerException.connecting(e);
    }
  }

  private static long timed(PreparedStatement statement) throws SQLException {
    long start = System.nanoTime();
    statement.execute();
    return System.nanoTime() - start;
  }

  /** One row and its commit, by the administrator: checks, triggers and the disk, no rights. */
  public long insertCommit() {
    try {
      insert.setString(1, Ids.next("lead"));
      insert.setString(2, uid);
      return timed(insert);
    } catch (SQLException e) {
      throw ServerException.calling(e);
    }
  }

  /** One round trip to the server, and one row in a replica's settings, on the disk. */
  public long roundAndLocalCommit() {
    try {
      return timed(one) + timed(local);
    } catch (SQLException e) {
      throw ServerException.calling(e);
    }
  }

  /** The rows of a drained outbox, in one batch and one commit. */
  public long insertBatch(int rows) {
    try {
      server.setAutoCommit(false);
      long start = System.nanoTime();
      for (int i = 0; i < rows; i++) {
        insert.setString(1, Ids.next("lead"));
        insert.setString(2, uid);
        insert.addBatch();
      }
      int[] ignored = insert.executeBatch();
      server.commit();
      server.setAutoCommit(true);
      return System.nanoTime() - start;
    } catch (SQLException e) {
      throw ServerException.calling(e);
    }
  }

  public static BigDecimal ratio(long own, long yardstick) {
    return BigDecimal.valueOf(own)
        .divide(BigDecimal.valueOf(Math.max(1, yardstick)), 2, RoundingMode.HALF_UP);
  }

  @Override
  public void close() {
    try (server;
        sqlite) {
      insert.close();
      local.close();
      one.close();
    } catch (SQLException e) {
      throw ServerException.calling(e);
    }
  }
}
