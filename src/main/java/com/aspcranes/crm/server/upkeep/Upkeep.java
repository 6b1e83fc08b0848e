package com.aspcranes.crm.server.upkeep;

import com.aspcranes.crm.server.admin.AdminLine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/**
 * What must be done to the server by the clock or by hand. Every call may throw {@link
 * com.aspcranes.crm.server.ServerException}.
 */
public final class Upkeep {
  private final AdminLine line;

  public Upkeep(AdminLine line) {
    this.line = line;
  }

  /** Notices, expiries, seals, partitions; false when somebody did it within the last minute. */
  public boolean tick() {
    return Boolean.parseBoolean(asMigrator("select ops.tick()::text"));
  }

  /**
   * The last step of every restore: every desk compares its rows and offers again what the restored
   * history lacks.
   *
   * @return what desks see now, as JSON
   */
  public String restored() {
    return asMigrator("select jsonb_pretty(ops.restored())");
  }

  /** Makes the audit log's partitions ahead and says how many were missing. */
  public int partitions() {
    return Integer.parseInt(asMigrator("select ops.make_partitions()::text"));
  }

  /** A new signing key; tokens of the former stay good until they run out by themselves. */
  public String rotateKeys() {
    return asOwner("select auth.rotate_keys()");
  }

  /** Walks the audit log's seal; JSON with what is wrong. */
  public String verifyAudit() {
    return asOwner("select jsonb_pretty(audit.verify())");
  }

  /**
   * Ends transactions of desks that have been idle for 10 s or open for 60 s: a laptop asleep must
   * not hold a crane. Takes away settings that a desk's login gave itself.
   *
   * @return how many sessions were ended
   */
  public int watch() {
    return line.inTransaction(
        connection -> {
          try (Statement statement = connection.createStatement()) {
            statement.execute(script("watchdog.sql"));
          }
          return Integer.parseInt(
              one(connection, "select coalesce(current_setting('crm.ended', true), '0')"));
        });
  }

  /** Takes from everybody what a desk's login could misuse. Needs a superuser. */
  public void harden() {
    line.inTransaction(
        connection -> {
          try (Statement statement = connection.createStatement()) {
            return statement.execute(script("harden.sql"));
          }
        });
  }

  private String asMigrator(String question) {
    return as("crm_migrator", question);
  }

  private String asOwner(String question) {
    return as("crm_owner", question);
  }

  private String as(String role, String question) {
    return line.inTransaction(
        connection -> {
          try (Statement statement = connection.createStatement()) {
            statement.execute("set local role " + role);
          }
          return one(connection, question);
        });
  }

  private static String one(Connection connection, String question) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(question)) {
      row.next();
      return row.getString(1);
    }
  }

  private static String script(String name) {
    try (InputStream in = Upkeep.class.getResourceAsStream("/db/ops/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
