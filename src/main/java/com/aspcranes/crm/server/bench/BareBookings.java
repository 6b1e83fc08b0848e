package com.aspcranes.crm.server.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/** The same load on one bare table: its exclusion constraint, and nobody who locks in order. */
public final class BareBookings {
  private static final String BOOK =
      "insert into public.bare_span (job, crane, during) values (?, ?, tstzrange(?, ?))"
          + " on conflict (job) do update set crane = excluded.crane, during = excluded.during";
  private static final OffsetDateTime START =
      OffsetDateTime.of(2027, 1, 4, 0, 0, 0, 0, ZoneOffset.UTC);

  /** Dispatchers at once. */
  public static final int WRITERS = 24;

  public static final int CRANES = 30;
  public static final int JOBS = 240;

  /** In one transaction. */
  public static final int ACTS = 3;

  private final BenchSql sql;

  private BareBookings(BenchSql sql) {
    this.sql = sql;
  }

  public static BareBookings of(BenchSql sql) {
    sql.run(
        "create table public.bare_span (job int primary key, crane text not null, during tstzrange,"
            + " exclude using gist (crane ext.gist_text_ops with =, during with &&))");
    return new BareBookings(sql);
  }

  /**
   * One writer's verdicts by word.
   *
   * @param end nanoTime at which it ends
   */
  public Callable<Map<String, Integer>> writer(int number, long end) {
    return () -> {
      Map<String, Integer> verdicts = new TreeMap<>();
      Random random = new Random(number);
      try (Connection connection = sql.connection();
          Statement statement = connection.createStatement();
          PreparedStatement book = connection.prepareStatement(BOOK);
          PreparedStatement free =
              connection.prepareStatement("delete from public.bare_span where job = ?")) {
        connection.setAutoCommit(false);
        while (System.nanoTime() < end) {
          transaction(connection, statement, book, free, random, verdicts);
        }
      }
      return verdicts;
    };
  }

  private static void transaction(
      Connection connection,
      Statement statement,
      PreparedStatement book,
      PreparedStatement free,
      Random random,
      Map<String, Integer> verdicts)
      throws SQLException {
    Map<String, Integer> mine = new TreeMap<>();
    try {
      for (int i = 0; i < ACTS; i++) {
        statement.execute("savepoint act");
        mine.merge(act(statement, book, free, random), 1, Integer::sum);
      }
      connection.commit();
      mine.forEach((word, times) -> verdicts.merge(word, times, Integer::sum));
    } catch (SQLException e) {
      connection.rollback();
      verdicts.merge("again " + e.getSQLState(), 1, Integer::sum);
    }
  }

  private static String act(
      Statement statement, PreparedStatement book, PreparedStatement free, Random random)
      throws SQLException {
    int job = 1 + random.nextInt(JOBS);
    if (random.nextInt(10) < 4) {
      free.setInt(1, job);
      free.execute();
      return "applied";
    }
    OffsetDateTime from = START.plusHours(random.nextInt(20 * 24));
    book.setInt(1, job);
    book.setString(2, "crane " + random.nextInt(CRANES));
    book.setObject(3, from);
    book.setObject(4, from.plusHours(4 + random.nextInt(44)));
    try {
      book.execute();
      return "applied";
    } catch (SQLException e) {
      if (!"23P01".equals(e.getSQLState())) {
        throw e;
      }
      statement.execute("rollback to savepoint act");
      return "busy";
    }
  }
}
