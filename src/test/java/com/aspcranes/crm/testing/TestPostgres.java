package com.aspcranes.crm.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL of the test run: embedded binaries, started once per JVM on loopback and a free
 * port, ended with the JVM. Works as root too. {@link #newDatabase()} copies a template that holds
 * every migration of {@code db/server}, so a test class pays about 50 ms for a database of its own.
 *
 * <p>Roles belong to the server, not to a database: a migration that makes one must bear that it is
 * there. Rights and settings of the database itself (ALTER DATABASE ... SET, GRANT CONNECT) are not
 * copied from the template: a test of those applies them again.
 */
public final class TestPostgres {
  private static final String TEMPLATE = "migrated";
  private static final AtomicInteger COUNT = new AtomicInteger();
  private static @Nullable TestPostgres quick;
  private static @Nullable TestPostgres durable;

  private final EmbeddedPostgres server;

  private TestPostgres(boolean durable) {
    server = start(durable);
    execute("postgres", "CREATE DATABASE " + TEMPLATE);
    migrate(TEMPLATE);
  }

  /** A database with all migrations, on a server that does not wait for the disk. */
  public static TestDatabase newDatabase() {
    return quick().copyOf(TEMPLATE);
  }

  /** An empty database, for tests of the migrations themselves. */
  public static TestDatabase newEmptyDatabase() {
    return quick().copyOf("template0");
  }

  /** As {@link #newDatabase()}, on a second server with fsync on: for tests that kill a server. */
  public static synchronized TestDatabase newDurableDatabase() {
    if (durable == null) {
      durable = new TestPostgres(true);
    }
    return durable.copyOf(TEMPLATE);
  }

  private static synchronized TestPostgres quick() {
    if (quick == null) {
      quick = new TestPostgres(false);
    }
    return quick;
  }

  private TestDatabase copyOf(String template) {
    String name = "test_" + COUNT.incrementAndGet();
    execute("postgres", "CREATE DATABASE " + name + " TEMPLATE " + template);
    return new TestDatabase(this, name);
  }

  private void migrate(String database) {
    Flyway.configure()
        .dataSource(server.getDatabase("postgres", database))
        .locations("classpath:db/server")
        .failOnMissingLocations(false)
        .load()
        .migrate();
  }

  private static EmbeddedPostgres start(boolean durable) {
    String sync = durable ? "on" : "off";
    try {
      Path data = Files.createDirectories(Path.of("target", "postgres"));
      data = Files.createTempDirectory(data, "data").toAbsolutePath();
      EmbeddedPostgres.Builder builder =
          EmbeddedPostgres.builder()
              .setDataDirectory(data)
              .setPGStartupWait(Duration.ofMinutes(1))
              .setServerConfig("listen_addresses", "127.0.0.1")
              .setServerConfig("fsync", sync)
              .setServerConfig("synchronous_commit", sync)
              .setServerConfig("full_page_writes", sync)
              .setServerConfig("max_connections", "200")
              .setServerConfig("timezone", "UTC");
      if (System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")) {
        // plain C would blind the trigram indexes to every script but Latin
        builder.setLocaleConfig("locale", "C.UTF-8");
      }
      EmbeddedPostgres server = builder.start();
      checkOurs(server, data);
      WithParent.endServer(data);
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException("the embedded PostgreSQL did not start", e);
    } catch (SQLException e) {
      throw new IllegalStateException("the embedded PostgreSQL does not answer", e);
    }
  }

  /** Another server could have taken the port between its choice and our start. */
  private static void checkOurs(EmbeddedPostgres server, Path data)
      throws SQLException, IOException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SHOW data_directory")) {
      row.next();
      Path shown = Path.of(row.getString(1));
      if (!Files.isSameFile(shown, data)) {
        throw new IllegalStateException("port " + server.getPort() + " is served from " + shown);
      }
    }
  }

  void execute(String database, String sql) {
    try (Connection connection = server.getDatabase("postgres", database).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  EmbeddedPostgres server() {
    return server;
  }
}
