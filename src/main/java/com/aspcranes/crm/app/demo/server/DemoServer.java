package com.aspcranes.crm.app.demo.server;

import com.aspcranes.crm.server.config.ServerSettings;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/**
 * A private PostgreSQL on loopback, from the binaries the program carries; ends when closed. It
 * trusts whoever reaches it: there is nothing in it but an invented company.
 */
public final class DemoServer implements AutoCloseable {
  static final String LOGIN = "crm_client";

  private static final String HOST = "127.0.0.1";
  private static final String DATABASE = "postgres";

  private final EmbeddedPostgres postgres;

  private DemoServer(EmbeddedPostgres postgres) {
    this.postgres = postgres;
  }

  /**
   * @param data its directory; made if need be
   * @param keep leaves the directory behind and comes back at the same port the next time
   */
  public static DemoServer start(Path data, boolean keep) {
    return start(data, keep, Map.of("synchronous_commit", "off"));
  }

  /**
   * @param settings of postgresql.conf
   */
  public static DemoServer start(Path data, boolean keep, Map<String, String> settings) {
    try {
      Files.createDirectories(data);
      EmbeddedPostgres.Builder builder =
          EmbeddedPostgres.builder()
              .setDataDirectory(data.resolve("postgres"))
              .setCleanDataDirectory(!keep)
              // whoever starts it ends it, before its folder goes
              .setRegisterShutdownHook(false)
              .setPGStartupWait(Duration.ofMinutes(2))
              .setServerConfig("listen_addresses", HOST)
              .setServerConfig("timezone", "UTC");
      if (System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")) {
        // plain C would blind the trigram indexes to every script but Latin
        builder.setLocaleConfig("locale", "C.UTF-8");
      }
      settings.forEach(builder::setServerConfig);
      Path port = data.resolve("port");
      if (keep && Files.exists(port)) {
        builder.setPort(Integer.parseInt(Files.readString(port).strip()));
      }
      EmbeddedPostgres started = builder.start();
      Files.writeString(port, String.valueOf(started.getPort()));
      return new DemoServer(started);
    } catch (IOException e) {
      throw new UncheckedIOException("the demo's PostgreSQL did not start", e);
    }
  }

  public int port() {
    return postgres.getPort();
  }

  public ServerSettings admin() {
    return settings(port(), "postgres");
  }

  /**
   * As a desk connects.
   *
   * @param at its port, or that of a line to it
   */
  public ServerSettings client(int at) {
    return settings(at, LOGIN);
  }

  private static ServerSettings settings(int port, String login) {
    return new ServerSettings(
        HOST,
        port,
        DATABASE,
        login,
        DemoLogins.PASSWORD,
        false,
        null,
        0,
        3,
        Duration.ofMinutes(1),
        false);
  }

  @Override
  public void close() {
    try {
      postgres.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
