package com.aspcranes.crm.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.testing.TestDatabase;
import com.aspcranes.crm.testing.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class SchemaScriptTest {
  private static String made;

  @BeforeAll
  static void make() throws IOException {
    try (TestDatabase empty = TestPostgres.newEmptyDatabase()) {
      made = SchemaScript.text(empty);
    }
    if (Boolean.getBoolean("schema.write")) {
      Files.writeString(SchemaScript.FILE, made);
    }
  }

  @Test
  void theScriptIsWhatTheMigrationsMake() throws IOException {
    assertTrue(made.equals(Files.readString(SchemaScript.FILE)), "db/schema.sql is not up to date");
  }

  @Test
  void theScriptAndTheMigrationsMakeTheSameDatabase() throws IOException, SQLException {
    try (TestDatabase migrated = TestPostgres.newDatabase();
        TestDatabase scripted = TestPostgres.newEmptyDatabase()) {
      scripted.execute(Files.readString(SchemaScript.FILE));
      assertEquals(snapshot(migrated), snapshot(scripted));
    }
  }

  @Test
  void flywayTakesTheScriptedDatabaseAsMigrated() throws IOException, SQLException {
    try (TestDatabase scripted = TestPostgres.newEmptyDatabase()) {
      scripted.execute(Files.readString(SchemaScript.FILE));
      Flyway flyway = SchemaScript.flyway(scripted);
      flyway.validate();
      assertEquals(0, flyway.migrate().migrationsExecuted);
    }
  }

  @Test
  void aSmallDifferenceIsSeen() throws SQLException {
    try (TestDatabase migrated = TestPostgres.newDatabase()) {
      String before = snapshot(migrated);
      migrated.execute("drop policy visible on crm.leads");
      assertNotEquals(before, snapshot(migrated));
    }
  }

  private static String snapshot(TestDatabase database) throws SQLException {
    try (Connection connection = database.admin().getConnection()) {
      return CatalogSnapshot.of(connection);
    }
  }
}
