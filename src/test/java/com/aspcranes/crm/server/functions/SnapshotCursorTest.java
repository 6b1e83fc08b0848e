package com.aspcranes.crm.server.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.model.Ids;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Writers whose transactions begin, write and commit in an order of their own, stepped one
 * statement at a time by a seed, and a desk that pulls in between.
 */
@Tag("postgres")
class SnapshotCursorTest {
  private static final int WRITERS = 6;
  private static final int STEPS = 400;

  private static final class Writer implements AutoCloseable {
    final Connection connection;
    final List<String> own = new ArrayList<>();
    boolean open;

    Writer(Company company) throws SQLException {
      connection = company.database.admin().getConnection();
      connection.setAutoCommit(false);
    }

    void step(Random random) throws SQLException {
      try (Statement statement = connection.createStatement()) {
        switch (random.nextInt(open ? 7 : 3)) {
          case 0 -> statement.execute("select txid_current()");
          case 1 -> {
            String id = Ids.next("cust");
            own.add(id);
            statement.execute("insert into crm.customers (id, name) values ('" + id + "', 'n')");
          }
          case 2 -> {
            // a savepoint has a transaction id of its own
            statement.execute("savepoint s");
            touch(statement, random);
            statement.execute(random.nextBoolean() ? "release s" : "rollback to s");
          }
          case 3, 4 -> touch(statement, random);
          case 5 -> {
            if (random.nextInt(4) == 0) {
              connection.rollback();
            } else {
              connection.commit();
            }
          }
          default -> {
            if (!own.isEmpty()) {
              statement.execute(
                  "delete from crm.customers where id = '"
                      + own.get(random.nextInt(own.size()))
                      + "'");
            }
          }
        }
        open = !connection.getAutoCommit() && inTransaction();
      }
    }

    private boolean inTransaction() throws SQLException {
      return connection.unwrap(org.postgresql.core.BaseConnection.class).getTransactionState()
          != org.postgresql.core.TransactionState.IDLE;
    }

    private void touch(Statement statement, Random random) throws SQLException {
      if (!own.isEmpty()) {
        statement.execute(
            "update crm.customers set credit_days = "
                + random.nextInt(300)
                + " where id = '"
                + own.get(random.nextInt(own.size()))
                + "'");
      }
    }

    @Override
    public void close() throws SQLException {
      connection.rollback();
      connection.close();
    }
  }

  @Test
  void noRowIsLostOrStaleWhateverTheOrderOfCommits() throws SQLException {
    for (long seed = 1; seed <= 2; seed++) {
      try (Company company = new Company();
          Desk desk = company.desk(company.support)) {
        int naive = play(company, desk, new Random(seed), "seed " + seed);
        // the check is worth something: a cursor that remembers only the newest id it saw loses
        // rows
        assertTrue(naive > 0, "seed " + seed + " has no late commit");
      }
    }
  }

  private static int play(Company company, Desk desk, Random random, String seed)
      throws SQLException {
    List<Writer> writers = new ArrayList<>();
    try {
      for (int i = 0; i < WRITERS; i++) {
        writers.add(new Writer(company));
      }
      Mirror mirror = Mirror.fresh(desk);
      Set<Long> late = new HashSet<>();
      Set<Long> seen = new HashSet<>();
      for (int step = 0; step < STEPS; step++) {
        writers.get(random.nextInt(WRITERS)).step(random);
        if (random.nextInt(10) == 0) {
          mirror.pull();
          assertEquals(Mirror.fresh(desk).rows, mirror.rows, seed + " step " + step);
          countLate(company, seen, late);
        }
      }
      for (Writer writer : writers) {
        writer.connection.commit();
      }
      mirror.pull();
      assertEquals(Mirror.fresh(desk).rows, mirror.rows, seed);
      countLate(company, seen, late);
      return late.size();
    } finally {
      for (Writer writer : writers) {
        writer.close();
      }
    }
  }

  /** Transactions that appeared below one that an earlier pull had seen. */
  private static void countLate(Company company, Set<Long> seen, Set<Long> late)
      throws SQLException {
    long newest = seen.stream().mapToLong(Long::longValue).max().orElse(0);
    try (Connection connection = company.database.admin().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select distinct xid from sync.log")) {
      while (row.next()) {
        if (seen.add(row.getLong(1)) && row.getLong(1) < newest) {
          late.add(row.getLong(1));
        }
      }
    }
  }
}
