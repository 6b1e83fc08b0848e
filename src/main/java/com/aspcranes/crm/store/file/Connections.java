package com.aspcranes.crm.store.file;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;
import org.sqlite.SQLiteDataSource;

/** How connections to a replica are set up. */
final class Connections {
  private static final int BUSY_MILLIS = 5000;
  private static final int READERS = 4;

  private Connections() {}

  /**
   * The writer's settings. Foreign keys are off: rights leave dangling ids by design, the server
   * keeps integrity. The driver's own IMMEDIATE mode would keep the write lock on idle connections.
   */
  static SQLiteDataSource writing(Path file, boolean durable) {
    SQLiteConfig config = common();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(durable ? SynchronousMode.FULL : SynchronousMode.OFF);
    config.enforceForeignKeys(false);
    return source(file, config);
  }

  /**
   * For a file that nobody reads before it is whole: fast, and still safe from a killed program.
   */
  static SQLiteDataSource loading(Path file) {
    SQLiteConfig config = common();
    config.setJournalMode(JournalMode.TRUNCATE);
    config.setSynchronous(SynchronousMode.OFF);
    config.setCacheSize(-64_000);
    return source(file, config);
  }

  static HikariDataSource readers(Path file) {
    SQLiteConfig config = common();
    config.setReadOnly(true);
    HikariConfig pool = new HikariConfig();
    pool.setPoolName("replica-readers");
    pool.setDataSource(source(file, config));
    pool.setReadOnly(true);
    // one snapshot for all that a read looks at
    pool.setAutoCommit(false);
    pool.setMaximumPoolSize(READERS);
    pool.setMinimumIdle(1);
    return new HikariDataSource(pool);
  }

  private static SQLiteConfig common() {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MILLIS);
    config.setTempStore(TempStore.MEMORY);
    // nobody asks for them: else each insert is followed by a query that stays open
    config.setGetGeneratedKeys(false);
    config.setCacheSize(-16_000);
    return config;
  }

  private static SQLiteDataSource source(Path file, SQLiteConfig config) {
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
    return source;
  }

  /**
   * @throws StoreFault CORRUPT if SQLite finds the file damaged
   */
  static void check(Connection connection, Path file) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("PRAGMA quick_check(1)")) {
      String said = row.next() ? row.getString(1) : "nothing";
      if (!"ok".equals(said)) {
        throw new StoreFault(StoreFault.Kind.CORRUPT, file + ": " + said);
      }
    }
  }
}
