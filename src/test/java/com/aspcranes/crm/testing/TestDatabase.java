package com.aspcranes.crm.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** One database of the test server; {@link #close()} drops it with whoever is still connected. */
public final class TestDatabase implements AutoCloseable {
  private final TestPostgres postgres;
  private final String name;

  TestDatabase(TestPostgres postgres, String name) {
    this.postgres = postgres;
    this.name = name;
  }

  public String name() {
    return name;
  }

  public String host() {
    return "127.0.0.1";
  }

  public int port() {
    return postgres.server().getPort();
  }

  /** Without user and password; loopback connections are trusted, whatever the password. */
  public String url() {
    return "jdbc:postgresql://" + host() + ":" + port() + "/" + name;
  }

  /** As superuser {@code postgres}; a new connection each time. */
  public DataSource admin() {
    return as("postgres");
  }

  /** As a role that exists and may log in; a new connection each time. */
  public DataSource as(String role) {
    return postgres.server().getDatabase(role, name);
  }

  /** Runs one or several statements as superuser. */
  public void execute(String sql) {
    postgres.execute(name, sql);
  }

  @Override
  public void close() {
    try (Connection connection = postgres.server().getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + name + "'");
      statement.execute("DROP DATABASE IF EXISTS " + name);
    } catch (SQLException e) {
      throw new IllegalStateException("dropping " + name, e);
    }
  }
}
