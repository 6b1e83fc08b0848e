package com.aspcranes.crm.server.admin;

import com.aspcranes.crm.server.ServerException;
import com.aspcranes.crm.server.Trouble;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the company database to the schema of this program (db/server). */
public final class ServerMigrator {
  private static final Logger LOG = LoggerFactory.getLogger(ServerMigrator.class);

  private final AdminLine line;
  private final Flyway flyway;

  /**
   * State of the schema.
   *
   * @param version newest applied migration, or "none"
   * @param pending what this program would still apply, in order
   * @param hasData true once there is somebody in it: then a backup comes first
   * @param freshBackup true with a backup verified within 24 h
   */
  public record State(String version, List<String> pending, boolean hasData, boolean freshBackup) {}

  public ServerMigrator(AdminLine line) {
    this.line = line;
    this.flyway =
        Flyway.configure().dataSource(line.source()).locations("classpath:db/server").load();
  }

  /**
   * @throws ServerException if the server cannot be reached or its history does not fit
   */
  public State state() {
    try {
      var info = flyway.info();
      MigrationInfo current = info.current();
      List<String> pending = Arrays.stream(info.pending()).map(MigrationInfo::getScript).toList();
      String version =
          current == null || current.getVersion() == null
              ? newest(info.applied())
              : current.getVersion().getVersion();
      boolean data = line.inTransaction(ServerMigrator::hasData);
      return new State(
          version, pending, data, data && line.inTransaction(ServerMigrator::freshBackup));
    } catch (FlywayException e) {
      throw failed(e);
    }
  }

  private static String newest(MigrationInfo[] applied) {
    return Arrays.stream(applied)
        .filter(step -> step.getVersion() != null)
        .reduce((one, two) -> two)
        .map(step -> step.getVersion().getVersion())
        .orElse("none");
  }

  /**
   * Applies what is pending, each migration in its transaction.
   *
   * @return how many were applied
   * @throws ServerException naming the migration that failed; those before it stay
   */
  public int migrate() {
    try {
      int applied = flyway.migrate().migrationsExecuted;
      LOG.info("server schema: {} migrations applied", applied);
      return applied;
    } catch (FlywayException e) {
      throw failed(e);
    }
  }

  private static ServerException failed(FlywayException e) {
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (t instanceof SQLException sql && sql.getSQLState() != null) {
        return new ServerException(
            Trouble.of(sql.getSQLState()), sql.getSQLState(), String.valueOf(e.getMessage()), e);
      }
    }
    return new ServerException(Trouble.PERMANENT, "", String.valueOf(e.getMessage()), e);
  }

  private static boolean hasData(Connection connection) throws SQLException {
    return truth(connection, "select to_regclass('crm.users') is not null")
        && truth(connection, "select exists (select 1 from crm.users)");
  }

  private static boolean freshBackup(Connection connection) throws SQLException {
    return truth(
        connection,
        "select exists (select 1 from crm.backup_run"
            + " where verified and finished_at > now() - interval '24 hours')");
  }

  private static boolean truth(Connection connection, String question) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(question)) {
      return row.next() && row.getBoolean(1);
    }
  }
}
