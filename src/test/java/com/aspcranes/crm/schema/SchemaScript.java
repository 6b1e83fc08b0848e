package com.aspcranes.crm.schema;

import com.aspcranes.crm.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/**
 * Every migration in Flyway's order, versioned ones before repeatable ones, and Flyway's history of
 * them: what {@code psql -f db/schema.sql} needs on an empty database.
 */
final class SchemaScript {
  static final Path FILE = Path.of("db", "schema.sql");
  private static final Path MIGRATIONS = Path.of("db", "server");
  private static final String START =
      """
      -- generated from db/server: the complete server schema, with Flyway's record of it.
      -- For an empty database:  psql -v ON_ERROR_STOP=1 -d asp_crm -f db/schema.sql
      -- Write it anew with      mvn test -Dtest=SchemaScriptTest -Dschema.write=true
      begin;
      set client_min_messages = warning;
      """;
  // as Flyway makes it
  private static final String HISTORY =
      """

      create table public.flyway_schema_history (
        installed_rank int not null constraint flyway_schema_history_pk primary key,
        version varchar(50),
        description varchar(200) not null,
        type varchar(20) not null,
        script varchar(1000) not null,
        checksum int,
        installed_by varchar(100) not null,
        installed_on timestamp not null default now(),
        execution_time int not null,
        success boolean not null
      );
      create index flyway_schema_history_s_idx on public.flyway_schema_history (success);
      insert into public.flyway_schema_history
        (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
      values
      """;

  private SchemaScript() {}

  static Flyway flyway(TestDatabase database) {
    return Flyway.configure().dataSource(database.admin()).locations("classpath:db/server").load();
  }

  /**
   * @param empty a database without anything, which Flyway is asked about
   */
  static String text(TestDatabase empty) {
    StringBuilder script = new StringBuilder(START);
    StringBuilder history = new StringBuilder();
    int rank = 0;
    for (MigrationInfo migration : flyway(empty).info().all()) {
      script.append("\n-- ").append(migration.getScript()).append('\n').append(read(migration));
      script.append("reset role;\n");
      history.append(rank == 0 ? "  " : ",\n  ").append(row(++rank, migration));
    }
    return script.append(HISTORY).append(history).append(";\ncommit;\n").toString();
  }

  private static String row(int rank, MigrationInfo migration) {
    String version = migration.getVersion() == null ? "null" : "'" + migration.getVersion() + "'";
    return "(%d, %s, '%s', 'SQL', '%s', %d, current_user, 0, true)"
        .formatted(
            rank,
            version,
            migration.getDescription(),
            migration.getScript(),
            migration.getChecksum());
  }

  private static String read(MigrationInfo migration) {
    try {
      return Files.readString(MIGRATIONS.resolve(migration.getScript()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
