package com.aspcranes.crm.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.aspcranes.crm.server.config.ServerSettings;
import com.aspcranes.crm.testing.TestDatabase;
import com.aspcranes.crm.testing.TestPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class ServerPoolTest {
  private static TestDatabase database;

  @BeforeAll
  static void open() {
    database = TestPostgres.newDatabase();
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @Test
  void roleSettingsDoNotReachTheClientsStatements() throws SQLException {
    try (ServerPool pool = pool(false)) {
      assertEquals("UTC", pool.call(connection -> show(connection, "timezone")));
      assertEquals("ISO, YMD", pool.call(connection -> show(connection, "datestyle")));
      assertEquals("2min", pool.call(connection -> show(connection, "statement_timeout")));
    }
  }

  @Test
  void snapshotReadsOneMomentAndWritesNothing() {
    try (ServerPool pool = pool(false)) {
      String isolation = pool.snapshot(connection -> show(connection, "transaction_isolation"));
      assertEquals("repeatable read", isolation);
      ServerException refused =
          assertThrows(
              ServerException.class,
              () ->
                  pool.snapshot(
                      connection -> execute(connection, "create table public.t (x int)")));
      assertEquals("25006", refused.sqlState());
      assertEquals("read committed", pool.call(c -> show(c, "transaction_isolation")));
    }
  }

  @Test
  void failuresLeaveNoConnectionLent() {
    try (ServerPool pool = pool(false)) {
      for (int i = 0; i < 10; i++) {
        assertThrows(ServerException.class, () -> pool.call(c -> execute(c, "select 1/0")));
        assertThrows(ServerException.class, () -> pool.snapshot(c -> execute(c, "select 1/0")));
      }
      assertEquals(0, pool.lent());
    }
  }

  @Test
  void pooledSettingsPrepareNothing() {
    try (ServerPool pool = pool(true)) {
      String prepared =
          pool.call(
              connection -> {
                for (int i = 0; i < 10; i++) {
                  try (var statement = connection.prepareStatement("select ?::int")) {
                    statement.setInt(1, i);
                    statement.execute();
                  }
                }
                return ask(connection, "select count(*) from pg_prepared_statements");
              });
      assertEquals("0", prepared);
    }
  }

  @Test
  void killedConnectionIsTransientAndTheNextCallWorks() {
    try (ServerPool pool = pool(false)) {
      ServerException killed =
          assertThrows(
              ServerException.class,
              () -> pool.call(c -> execute(c, "select pg_terminate_backend(pg_backend_pid())")));
      assertEquals(Trouble.TRANSIENT, killed.trouble());
      assertEquals("1", pool.call(connection -> ask(connection, "select 1")));
    }
  }

  @Test
  void nobodyListeningIsTransientAndAMissingDatabaseIsSetup() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    assertEquals(Trouble.TRANSIENT, troubleAt(settings(free, database.name(), false)));
    assertEquals(Trouble.SETUP, troubleAt(settings(database.port(), "no_such", false)));
  }

  private static Trouble troubleAt(ServerSettings settings) {
    try (ServerPool pool = new ServerPool(settings, Duration.ofMillis(500))) {
      return assertThrows(ServerException.class, () -> pool.call(c -> ask(c, "select 1")))
          .trouble();
    }
  }

  private static ServerPool pool(boolean pooler) {
    return new ServerPool(settings(database.port(), database.name(), pooler));
  }

  private static ServerSettings settings(int port, String name, boolean pooler) {
    return new ServerSettings(
        "127.0.0.1", port, name, "postgres", "", false, null, 0, 2, Duration.ofMinutes(1), pooler);
  }

  private static String show(Connection connection, String setting) throws SQLException {
    return ask(connection, "show " + setting);
  }

  private static String ask(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  private static boolean execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return statement.execute(sql);
    }
  }
}
