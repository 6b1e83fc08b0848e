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
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the bare databases take for the like, on the same disk and in the same run; nanoseconds,
 * each after as many runs for a warm-up.
 */
public final class Yardsticks {
  static final String LEAD =
      "insert into crm.leads (id, customer_name, assigned_to) values (?, 'Bare', ?)";

  private Yardsticks() {}

  /** One row and its commit, by the administrator: checks, triggers and the disk, no rights. */
  public static List<Long> insertCommit(BenchSql sql, int times) {
    String uid = person(sql);
    try (Connection connection = sql.connection();
        PreparedStatement insert = connection.prepareStatement(LEAD)) {
      return timed(times, insert, uid);
    } catch (SQLException e) {
      throw ServerException.calling(e);
    }
  }

  public static List<Long> selectOne(BenchSql sql, int times) {
    try (Connection connection = sql.connection();
        PreparedStatement one = connection.prepareStatement("select 1")) {
      return timed(times, one, null);
    } catch (SQLException e) {
      throw ServerException.calling(e);
    }
  }

  /** One row in a replica's settings: on the disk when it returns. */
  public static List<Long> sqliteCommit(Path folder, int times) {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("bare.db"));
        Statement statement = connection.createStatement()) {
      statement.execute("pragma journal_mode = wal");
      statement.execute("pragma synchronous = full");
      statement.execute("create table t (id integer primary key, x text)");
      try (PreparedStatement insert =
          connection.prepareStatement("insert into t (x) values ('x')")) {
        return timed(times, insert, null);
      }
    } catch (SQLException e) {
      throw ServerException.calling(e);
    }
  }

  private static List<Long> timed(int times, PreparedStatement statement, @Nullable String uid)
      throws SQLException {
    List<Long> nanos = new ArrayList<>();
    for (int i = 0; i < 2 * times; i++) {
      long start = System.nanoTime();
      if (uid != null) {
        statement.setString(1, Ids.next("lead"));
        statement.setString(2, uid);
      }
      statement.execute();
      if (i >= times) {
        nanos.add(System.nanoTime() - start);
      }
    }
    return nanos;
  }

  /** The same rows as a drained outbox, in one batch and one commit. */
  public static long insertBatch(BenchSql sql, int rows) {
    String uid = person(sql);
    try (Connection connection = sql.connection();
        PreparedStatement insert = connection.prepareStatement(LEAD)) {
      connection.setAutoCommit(false);
      long start = System.nanoTime();
      for (int i = 0; i < rows; i++) {
        insert.setString(1, Ids.next("lead"));
        insert.setString(2, uid);
        insert.addBatch();
      }
      int[] ignored = insert.executeBatch();
      connection.commit();
      return System.nanoTime() - start;
    } catch (SQLException e) {
      throw ServerException.calling(e);
    }
  }

  private static String person(BenchSql sql) {
    String uid = Ids.next("usr");
    sql.run(
        "insert into crm.users (uid, email, password_hash, display_name, role)"
            + " values (?, ?, 'none', 'Nobody', 'sales_agent')",
        uid,
        uid.substring(4) + "@example.com");
    return uid;
  }

  public static BigDecimal ratio(long own, long yardstick) {
    return BigDecimal.valueOf(own)
        .divide(BigDecimal.valueOf(Math.max(1, yardstick)), 2, RoundingMode.HALF_UP);
  }
}
