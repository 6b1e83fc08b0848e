package com.aspcranes.crm.server.config;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How to reach the company server.
 *
 * @param tls verify-full: certificate chain and host name are checked
 * @param rootCertificate PEM file of the pinned CA; null trusts the CAs that Java trusts
 * @param poolMin idle connections kept, 0 to 20
 * @param poolMax connections at most, 1 to 50; 300 desks share one server
 * @param pooler true behind a transaction pooler: no prepared statements, no LISTEN
 */
public record ServerSettings(
    String host,
    int port,
    String database,
    String user,
    String password,
    boolean tls,
    @Nullable Path rootCertificate,
    int poolMin,
    int poolMax,
    Duration idleTimeout,
    boolean pooler) {

  /**
   * @throws ConfigProblem if a value is missing or wrong, or if the line would be plain to a host
   *     that is not this machine without {@code DB_PLAIN_ALLOWED=true}
   */
  public static ServerSettings of(Config config) {
    return as(config, config.required("DB_USER"), config.value("DB_PASSWORD").orElse(""));
  }

  private static ServerSettings as(Config config, String user, String password) {
    String host = config.required("DB_HOST");
    boolean near = isLoopback(host);
    boolean tls = config.flag("DB_SSL", !near);
    if (!tls && !near && !config.flag("DB_PLAIN_ALLOWED", false)) {
      throw config.wrong(
          "DB_SSL",
          "true for a host that is not this machine; in a network you trust, set"
              + " DB_PLAIN_ALLOWED=true beside it");
    }
    int most = config.number("DB_POOL_MAX", 4, 1, 50);
    return new ServerSettings(
        host,
        config.number("DB_PORT", 5432, 1, 65535),
        config.required("DB_NAME"),
        user,
        password,
        tls,
        rootCertificate(config),
        Math.min(config.number("DB_POOL_MIN", 0, 0, 20), most),
        most,
        Duration.ofMillis(config.number("DB_IDLE_TIMEOUT", 60_000, 10_000, 3_600_000)),
        config.flag("DB_POOLER", false));
  }

  /** The same server as another login. */
  public ServerSettings as(String login, String secret) {
    return new ServerSettings(
        host,
        port,
        database,
        login,
        secret,
        tls,
        rootCertificate,
        poolMin,
        poolMax,
        idleTimeout,
        pooler);
  }

  /** The same server over one connection, which is closed when it rests: for the bytes of files. */
  public ServerSettings forFiles() {
    return new ServerSettings(
        host, port, database, user, password, tls, rootCertificate, 0, 1, idleTimeout, pooler);
  }

  /**
   * The administrator's login, for {@code server} commands.
   *
   * @throws ConfigProblem without DB_ADMIN_USER
   */
  public static ServerSettings ofAdmin(Config config) {
    String user = config.required("DB_ADMIN_USER");
    return as(config, user, config.value("DB_ADMIN_PASSWORD").orElse(""));
  }

  /** Names the server in directories and messages. */
  public String address() {
    return host + ":" + port + "/" + database;
  }

  /** Without the password: records end up in logs. */
  @Override
  public String toString() {
    return user + "@" + address() + (tls ? " (TLS)" : " (plain)");
  }

  private static @Nullable Path rootCertificate(Config config) {
    String text = config.value("DB_SSL_ROOT_CERT").orElse(null);
    if (text == null) {
      return null;
    }
    Path file = Path.of(text);
    if (!Files.isReadable(file)) {
      throw config.wrong("DB_SSL_ROOT_CERT", "a readable PEM file");
    }
    return file;
  }

  // Only literal addresses and "localhost": asking the name service here could hang the start.
  private static boolean isLoopback(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    if (name.equals("localhost")) {
      return true;
    }
    if (!name.matches("[0-9.]+|\\[?[0-9a-f:]+]?")) {
      return false;
    }
    try {
      return InetAddress.getByName(name).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
