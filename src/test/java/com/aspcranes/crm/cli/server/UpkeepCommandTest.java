package com.aspcranes.crm.cli.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.cli.terminal.Terminal;
import com.aspcranes.crm.server.config.Config;
import com.aspcranes.crm.testing.TestDatabase;
import com.aspcranes.crm.testing.TestPostgres;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class UpkeepCommandTest {
  private final StringWriter said = new StringWriter();
  private final StringWriter complained = new StringWriter();
  private final Terminal terminal =
      new Terminal(
          InputStream.nullInputStream(), new PrintWriter(said), new PrintWriter(complained));

  @Test
  void theDoctorNamesWhatIsWrongAndItsCure() throws JsonProcessingException {
    try (TestDatabase database = TestPostgres.newDatabase()) {
      assertEquals(1, run(database, "doctor", "--json"), complained::toString);
      assertEquals("fail", level("backup"), said::toString);
      assertEquals("ok", level("row security"));
      assertEquals("ok", level("rights"));
      assertEquals("ok", level("audit"));
      assertEquals("ok", level("partitions"));
      database.execute(
          "insert into crm.backup_run (kind, finished_at, verified) values ('verify', now(), true);"
              + " alter table crm.leads disable trigger user;"
              + " alter table crm.deals no force row level security;"
              + " grant select on crm.users to crm_app");
      assertEquals(1, run(database, "doctor", "--json"), complained::toString);
      assertEquals("ok", level("backup"));
      assertTrue(find("triggers").path("what").asText().contains("leads"), said::toString);
      assertEquals("crm.deals", find("row security").path("what").asText());
      assertTrue(find("rights").path("what").asText().contains("SELECT crm.users"));
      assertFalse(find("rights").path("cure").asText().isEmpty());
    }
  }

  @Test
  void hardeningTakesServerFunctionsFromDesks() throws SQLException, JsonProcessingException {
    try (TestDatabase database = TestPostgres.newDatabase()) {
      run(database, "doctor", "--json");
      assertEquals("warn", level("hardening"));
      assertEquals(0, run(database, "harden"), complained::toString);
      run(database, "doctor", "--json");
      assertEquals("ok", level("hardening"), said::toString);
      database.execute("create role desk_of_doctor login in role crm_app");
      try (Connection desk = database.as("desk_of_doctor").getConnection();
          Statement statement = desk.createStatement()) {
        assertThrows(SQLException.class, () -> statement.execute("select pg_terminate_backend(1)"));
        assertThrows(SQLException.class, () -> statement.execute("select pg_advisory_lock(1)"));
        assertThrows(SQLException.class, () -> statement.execute("select lo_create(0)"));
        assertThrows(SQLException.class, () -> statement.execute("do $$ begin null; end $$"));
        assertTrue(statement.execute("select api.salt('nobody@example.com')"));
      } finally {
        database.execute("drop owned by desk_of_doctor; drop role desk_of_doctor");
      }
      assertEquals(0, run(database, "migrate", "--no-backup"), complained::toString);
    }
  }

  @Test
  void upkeepByTheClockRuns() {
    try (TestDatabase database = TestPostgres.newDatabase()) {
      assertEquals(0, run(database, "tick"), complained::toString);
      assertEquals("done", said.toString().strip());
      assertEquals(0, run(database, "tick"));
      assertTrue(said.toString().contains("another"));
      assertEquals(0, run(database, "partitions"), complained::toString);
      assertEquals(0, run(database, "keys", "rotate"), complained::toString);
      assertTrue(said.toString().matches("(?s)signing with key [0-9a-f]{16}\\s*"));
      assertEquals(0, run(database, "watchdog"), complained::toString);
      assertEquals(0, run(database, "restored"), complained::toString);
      assertTrue(said.toString().contains("reoffer_until"));
      assertEquals(0, run(database, "sessions"), complained::toString);
      assertEquals(1, run(database, "sessions", "revoke", "00000000-0000-7000-8000-000000000000"));
    }
  }

  @Test
  void aDeskThatGaveItsLoginSettingsLosesThem() throws JsonProcessingException {
    try (TestDatabase database = TestPostgres.newDatabase()) {
      database.execute(
          "create role desk_of_watchdog login in role crm_app;"
              + " alter role desk_of_watchdog set statement_timeout = 0");
      try {
        run(database, "doctor", "--json");
        assertTrue(find("login settings").path("what").asText().contains("desk_of_watchdog"));
        assertEquals(0, run(database, "watchdog"), complained::toString);
        run(database, "doctor", "--json");
        assertFalse(find("login settings").path("what").asText().contains("desk_of_watchdog"));
      } finally {
        database.execute("drop role desk_of_watchdog");
      }
    }
  }

  private String level(String check) throws JsonProcessingException {
    return find(check).path("level").asText();
  }

  private JsonNode find(String check) throws JsonProcessingException {
    JsonNode all = new ObjectMapper().readTree(said.toString()).path("checks");
    return StreamSupport.stream(all.spliterator(), false)
        .filter(node -> node.path("check").asText().equals(check))
        .findFirst()
        .orElseThrow();
  }

  private int run(TestDatabase database, String... args) {
    said.getBuffer().setLength(0);
    complained.getBuffer().setLength(0);
    Map<String, String> env =
        Map.of(
            "DB_HOST", database.host(),
            "DB_PORT", Integer.toString(database.port()),
            "DB_NAME", database.name(),
            "DB_ADMIN_USER", "postgres",
            "DB_ADMIN_PASSWORD", "any");
    Path none = Path.of("target", "no-such-file");
    return ServerCommand.with(terminal, () -> Config.load(env, none, none)).execute(args);
  }
}
