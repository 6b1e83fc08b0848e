package com.aspcranes.crm.cli.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.auth.SignIn;
import com.aspcranes.crm.auth.SignedIn;
import com.aspcranes.crm.auth.profile.Profiles;
import com.aspcranes.crm.cli.sync.SyncCommand;
import com.aspcranes.crm.cli.terminal.Terminal;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.server.ServerPool;
import com.aspcranes.crm.server.config.Config;
import com.aspcranes.crm.server.config.ServerSettings;
import com.aspcranes.crm.server.signin.SignInCalls;
import com.aspcranes.crm.testing.TestDatabase;
import com.aspcranes.crm.testing.TestPostgres;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@Tag("postgres")
class ServerCommandTest {
  @TempDir Path dir;
  private final StringWriter said = new StringWriter();
  private final StringWriter complained = new StringWriter();
  private final Terminal terminal =
      new Terminal(
          InputStream.nullInputStream(), new PrintWriter(said), new PrintWriter(complained));

  @Test
  void emptyServerBecomesACompanyThatPeopleSignInTo() throws JsonProcessingException {
    try (TestDatabase database = TestPostgres.newEmptyDatabase()) {
      Map<String, String> env = env(database);
      assertEquals(0, run(env, "server", "migrate", "--desk-login"), complained::toString);
      take(said);
      assertEquals(0, run(env, "server", "status", "--json"));
      JsonNode status = new ObjectMapper().readTree(take(said));
      assertTrue(status.path("pending").isArray() && status.path("pending").isEmpty());
      assertFalse(status.path("has_data").asBoolean());
      assertEquals(
          0, run(env, "server", "user", "add", "asha@example.com", "--name=Asha", "--role=admin"));
      String password = take(said).strip().replaceAll(".*: ", "");
      SignedIn who = signIn(env, password);
      assertTrue(who.session().mustChangePassword());
      assertEquals(0, run(env, "sync", "once"), complained::toString);
      assertEquals("synced: 0 waiting, 0 issues", take(said).strip());
      assertEquals(0, run(env, "sync", "status"));
      assertTrue(take(said).contains("asha@example.com (admin)"));
    }
  }

  @Test
  void dataIsNotMigratedWithoutABackupUnlessAskedFor() {
    try (TestDatabase database = TestPostgres.newDatabase()) {
      Map<String, String> env = env(database);
      run(env, "server", "user", "add", "asha@example.com", "--name=Asha", "--role=admin");
      // as a database of yesterday's program, which knew one migration less
      database.execute(
          "delete from flyway_schema_history where installed_rank = (select max(installed_rank)"
              + " from flyway_schema_history where version is null)");
      assertEquals(1, run(env, "server", "migrate"));
      assertTrue(take(complained).contains("no backup verified within 24 hours"));
      database.execute(
          "insert into crm.backup_run (kind, finished_at, verified) values ('verify', now(), true)");
      assertEquals(0, run(env, "server", "migrate"), complained::toString);
    }
  }

  @Test
  void accountsAreKeptAndMistakesAreOneLine() {
    try (TestDatabase database = TestPostgres.newDatabase()) {
      Map<String, String> env = env(database);
      run(env, "server", "user", "add", "boss@example.com", "--name=Meera", "--role=admin");
      run(env, "server", "user", "add", "asha@example.com", "--name=Asha", "--role=support");
      assertEquals(0, run(env, "server", "user", "set-role", "asha@example.com", "operator"));
      assertEquals(0, run(env, "server", "user", "disable", "asha@example.com"));
      take(said);
      assertEquals(0, run(env, "server", "user", "list"));
      assertTrue(said.toString().matches("(?s)asha@example.com +operator +disabled +Asha.*"));
      assertEquals(1, run(env, "server", "user", "set-role", "asha@example.com", "boss"));
      assertEquals(1, run(env, "server", "user", "disable", "nobody@example.com"));
      assertEquals(
          1, run(env, "server", "user", "add", "asha@example.com", "--name=A", "--role=admin"));
      assertEquals(3, complained.toString().lines().count(), complained::toString);
      assertEquals(2, run(env, "server", "user"));
    }
  }

  @Test
  void wrongSettingIsNamed() {
    assertEquals(
        1, run(Map.of("DB_HOST", "127.0.0.1", "DB_ADMIN_USER", "postgres"), "server", "status"));
    assertEquals("configuration: DB_NAME is not set", take(complained).strip());
  }

  private SignedIn signIn(Map<String, String> env, String password) {
    ServerSettings settings = ServerSettings.of(config(env));
    try (ServerPool pool = new ServerPool(settings)) {
      SignIn signIn =
          new SignIn(
              new SignInCalls(pool),
              new Profiles(dir),
              settings.address(),
              "test",
              Clock.systemUTC());
      if (signIn.with("asha@example.com", password) instanceof Outcome.Done<SignedIn> done) {
        return done.value();
      }
      throw new AssertionError("not signed in");
    }
  }

  private int run(Map<String, String> env, String... args) {
    return new CommandLine(new Everything())
        .addSubcommand(ServerCommand.with(terminal, () -> config(env)))
        .addSubcommand(new SyncCommand(terminal, () -> config(env), new Profiles(dir)))
        .setErr(new PrintWriter(new StringWriter()))
        .execute(args);
  }

  @CommandLine.Command
  private static final class Everything {}

  private Config config(Map<String, String> env) {
    return Config.load(env, dir.resolve("none"), dir.resolve("none"));
  }

  private static Map<String, String> env(TestDatabase database) {
    Map<String, String> env = new HashMap<>();
    env.put("DB_HOST", database.host());
    env.put("DB_PORT", String.valueOf(database.port()));
    env.put("DB_NAME", database.name());
    env.put("DB_USER", "desk of the commands");
    env.put("DB_PASSWORD", "it's \"quoted\"");
    env.put("DB_ADMIN_USER", "postgres");
    return env;
  }

  private String take(StringWriter writer) {
    terminal.out().flush();
    terminal.err().flush();
    String text = writer.toString();
    writer.getBuffer().setLength(0);
    return text;
  }
}
