package com.aspcranes.crm.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.auth.profile.Profiles;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.server.ServerException;
import com.aspcranes.crm.server.ServerPool;
import com.aspcranes.crm.server.Trouble;
import com.aspcranes.crm.server.admin.Account;
import com.aspcranes.crm.server.admin.Accounts;
import com.aspcranes.crm.server.admin.AdminLine;
import com.aspcranes.crm.server.config.ServerSettings;
import com.aspcranes.crm.server.signin.SignInCalls;
import com.aspcranes.crm.testing.MovableClock;
import com.aspcranes.crm.testing.TestDatabase;
import com.aspcranes.crm.testing.TestPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("postgres")
class SignInTest {
  private static final String EMAIL = "asha@example.com";
  private static final String PASSWORD = "hook and sling";

  @TempDir Path dir;
  private final MovableClock clock = new MovableClock();
  private TestDatabase database;
  private Accounts accounts;
  private ServerPool pool;
  private String uid;

  @BeforeEach
  void open() {
    database = TestPostgres.newDatabase();
    database.execute(
        "do $$ begin if not exists (select 1 from pg_roles where rolname = 'desk_login') then"
            + " create role desk_login login in role crm_app inherit; end if; end $$");
    accounts = new Accounts(new AdminLine(settings(database.port(), "postgres")));
    accounts.add("boss@example.com", "Meera", "admin", NewPassword.secret(PASSWORD));
    uid = accounts.add(EMAIL, "Asha", "sales_agent", NewPassword.secret(PASSWORD));
    pool = new ServerPool(settings(database.port(), "desk_login"));
  }

  @AfterEach
  void close() {
    pool.close();
    database.close();
  }

  @Test
  void rightPasswordSignsInAndIsRememberedForOffline() throws IOException {
    SignedIn online = done(signIn(pool).with("Asha@Example.com", PASSWORD));
    assertFalse(online.offline());
    assertEquals(new Session(uid, "sales_agent", "Asha", true), online.session());
    try (ServerPool nowhere = nowhere()) {
      SignedIn offline = done(signIn(nowhere).with(EMAIL, PASSWORD));
      assertTrue(offline.offline());
      assertEquals(uid, offline.session().uid());
      assertEquals(online.profile().directory(), offline.profile().directory());
      assertEquals("signin.wrong", refused(signIn(nowhere).with(EMAIL, "wrong password")));
      assertEquals(
          "signin.first_needs_server", refused(signIn(nowhere).with("x@example.com", PASSWORD)));
    }
  }

  @Test
  void wrongPasswordAndUnknownPersonLookTheSame() {
    assertEquals("signin.wrong", refused(signIn(pool).with(EMAIL, "wrong password")));
    assertEquals("signin.wrong", refused(signIn(pool).with("nobody@example.com", PASSWORD)));
    assertTrue(new Profiles(dir).all().isEmpty());
  }

  @Test
  void tokenIsRenewedBeforeItEndsByTheMonotonicClockAlone() {
    SignedIn who = done(signIn(pool).with(EMAIL, PASSWORD));
    AtomicLong nanos = new AtomicLong();
    SignInCalls calls = new SignInCalls(pool);
    Tokens tokens = new Tokens(calls, who.profile(), nanos::get);
    String first = tokens.access();
    nanos.addAndGet(Duration.ofMinutes(11).toNanos());
    assertEquals(first, tokens.access());
    nanos.addAndGet(Duration.ofMinutes(2).toNanos());
    String second = tokens.access();
    assertNotEquals(first, second);
    tokens.refused(second);
    assertNotEquals(second, tokens.access());
  }

  @Test
  void refreshWhoseAnswerWasLostIsRepeated() {
    SignedIn who = done(signIn(pool).with(EMAIL, PASSWORD));
    Map<String, String> before = who.profile().tokens().read();
    Map<String, String> planned = Map.of("refresh", before.get("refresh"), "next", "n".repeat(43));
    who.profile().tokens().save(planned);
    Tokens tokens = Tokens.of(new SignInCalls(pool), who.profile());
    tokens.access();
    // as if the program had been killed before it could note the success
    who.profile().tokens().save(planned);
    Tokens again = Tokens.of(new SignInCalls(pool), who.profile());
    assertFalse(again.access().isEmpty());
    assertEquals("n".repeat(43), who.profile().tokens().read().get("refresh"));
  }

  @Test
  void signedOutOrDisabledMeansSignInAgain() {
    SignedIn who = done(signIn(pool).with(EMAIL, PASSWORD));
    who.tokens().signOut();
    assertEquals(Trouble.IDENTITY, trouble(who.tokens()));
    SignedIn again = done(signIn(pool).with(EMAIL, PASSWORD));
    accounts.disable(EMAIL);
    again.tokens().refused(again.tokens().access());
    assertEquals(Trouble.IDENTITY, trouble(again.tokens()));
    assertEquals("signin.wrong", refused(signIn(pool).with(EMAIL, PASSWORD)));
    accounts.enable(EMAIL);
    assertEquals(uid, done(signIn(pool).with(EMAIL, PASSWORD)).session().uid());
  }

  @Test
  void newPasswordCountsOnlineAndOffline() throws IOException {
    SignedIn who = done(signIn(pool).with(EMAIL, PASSWORD));
    assertEquals("signin.short", refused(signIn(pool).changePassword(who, PASSWORD, "short")));
    assertEquals(
        "signin.wrong", refused(signIn(pool).changePassword(who, "not this one", "boom and jib")));
    assertEquals(true, done(signIn(pool).changePassword(who, PASSWORD, "boom and jib")));
    assertEquals("signin.wrong", refused(signIn(pool).with(EMAIL, PASSWORD)));
    assertFalse(done(signIn(pool).with(EMAIL, "boom and jib")).session().mustChangePassword());
    try (ServerPool nowhere = nowhere()) {
      assertTrue(done(signIn(nowhere).with(EMAIL, "boom and jib")).offline());
    }
  }

  @Test
  void accountsAreKeptFromTheServerRoom() {
    accounts.setRole(EMAIL, "operations_manager");
    Account account = accounts.list().get(0);
    assertEquals(new Account(uid, EMAIL, "Asha", "operations_manager", true), account);
    accounts.resetPassword(EMAIL, NewPassword.secret("a new beginning"));
    assertEquals("Asha", done(signIn(pool).with(EMAIL, "a new beginning")).session().displayName());
    assertEquals(
        "P0002",
        assertThrows(ServerException.class, () -> accounts.setRole("x@example.com", "admin"))
            .sqlState());
  }

  private SignIn signIn(ServerPool line) {
    return new SignIn(new SignInCalls(line), new Profiles(dir), "the server", "test 1", clock);
  }

  private static Trouble trouble(Tokens tokens) {
    return assertThrows(ServerException.class, tokens::access).trouble();
  }

  private ServerPool nowhere() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return new ServerPool(settings(socket.getLocalPort(), "desk_login"), Duration.ofMillis(300));
    }
  }

  private ServerSettings settings(int port, String login) {
    return new ServerSettings(
        "127.0.0.1",
        port,
        database.name(),
        login,
        "",
        false,
        null,
        0,
        2,
        Duration.ofMinutes(1),
        false);
  }

  private static <T> T done(Outcome<T> outcome) {
    if (outcome instanceof Outcome.Done<T> done) {
      return done.value();
    }
    throw new AssertionError(outcome.toString());
  }

  private static String refused(Outcome<?> outcome) {
    return assertInstanceOf(Outcome.Refused.class, outcome).refusal().key();
  }
}
