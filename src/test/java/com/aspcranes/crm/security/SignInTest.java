package com.aspcranes.crm.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.rules.permission.Role;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class SignInTest {
  private static final String WHO = "select api.close_pull(?) ->> 'uid'";
  private Office office;
  private Knocker rep;

  @BeforeEach
  void openTheOffice() throws SQLException {
    office = new Office();
    rep = new Knocker(office, "Sales_Agent@asp.example", Office.device(Role.SALES_AGENT));
    office.database.execute(
        "update crm.users set password_hash = '" + Knocker.stored("right") + "'");
  }

  @AfterEach
  void closeIt() {
    office.close();
  }

  @Test
  void theRightPasswordOpensASession() throws SQLException {
    String access = rep.enter("right", "access");
    assertEquals(Office.uid(Role.SALES_AGENT), office.call(WHO, access));
    assertEquals("sales_agent", rep.enter("right", "role"));
  }

  @Test
  void aWrongPasswordAnUnknownAccountAndAShutOneAreRefusedAlike() throws SQLException {
    assertEquals("28P01", rep.refusal(rep.attempt("wrong"), "wrong"));
    Knocker nobody = new Knocker(office, "nobody@asp.example", rep.device());
    assertEquals("28P01", nobody.refusal(nobody.attempt("right"), "right"));
    office.database.execute("update crm.users set active = false where role = 'sales_agent'");
    assertEquals("28P01", rep.refusal(rep.attempt("right"), "right"));
  }

  @Test
  void anUnknownAccountHasASaltAndAlwaysTheSame() throws SQLException {
    String ask = "select api.salt(?)::text";
    Object first = office.call(ask, "nobody@asp.example");
    assertEquals(first, office.call(ask, "NOBODY@asp.example"));
    assertNotEquals(first, office.call(ask, "somebody@asp.example"));
    assertTrue(String.valueOf(first).contains("\"m\": 19456"));
    String known = "select api.salt(?) ->> 'salt'";
    assertEquals("c2FsdHNhbHRzYWx0c2FsdA", office.call(known, rep.email()));
  }

  @Test
  void aTryOfTheSameOrOfARolledBackTransactionIsNoTry() throws SQLException {
    try (Connection desk = office.client()) {
      desk.setAutoCommit(false);
      String attempt = Knocker.attempt(desk, rep, "right");
      assertEquals("28P01", login(desk, UUID.fromString(attempt)));
      desk.rollback();
      desk.setAutoCommit(true);
      assertEquals("28P01", login(desk, UUID.fromString(attempt)));
    }
  }

  @Test
  void aCommittedTryIsBoundToItsGuess() throws SQLException {
    assertEquals("28P01", rep.refusal(rep.attempt("wrong"), "right"));
  }

  @Test
  void aSignInThatIsRolledBackGivesNothing() throws SQLException {
    UUID attempt = rep.attempt("right");
    try (Connection desk = office.client()) {
      desk.setAutoCommit(false);
      String access = entered(desk, attempt, "access");
      String refresh = entered(desk, attempt, "refresh");
      assertNotNull(access);
      desk.rollback();
      assertEquals("28000", office.refusal(WHO, access));
      assertEquals("unknown", refresh(refresh, rep.device(), "refused"));
    }
  }

  private static String entered(Connection desk, UUID attempt, String part) throws SQLException {
    // each call takes the try anew: the savepoint gives back the first use
    desk.createStatement().execute("savepoint before_login");
    Object given =
        Office.one(
            desk,
            Knocker.LOGIN,
            attempt,
            Knocker.NONCE,
            Knocker.proof("right"),
            Office.device(Role.SALES_AGENT),
            part);
    desk.createStatement().execute("rollback to savepoint before_login");
    return String.valueOf(given);
  }

  @Test
  void guessesSlowTheGuesserAndNotADeviceThatWasHereBefore() throws SQLException {
    rep.enter("right", "access");
    Knocker stranger = new Knocker(office, rep.email(), UUID.randomUUID());
    for (int i = 0; i < 8; i++) {
      stranger.attempt("guess " + i);
    }
    assertEquals(2000, stranger.pause("guess"));
    Knocker another = new Knocker(office, rep.email(), UUID.randomUUID());
    assertEquals(4000, another.pause("guess"), "a new device id does not help");
    assertEquals(0, rep.pause("right"), "the known device goes on");
    assertEquals("PT429", another.refusal(another.attempt("right"), "right"), "too early");
    assertNotNull(rep.enter("right", "access"));
  }

  @Test
  void aRefreshTokenIsGoodOnceAndUsedTwiceEndsTheSession() throws SQLException {
    String first = rep.enter("right", "refresh");
    String second = refresh(first, rep.device(), "refresh");
    String third = refresh(second, rep.device(), "refresh");
    assertNotNull(third);
    assertEquals("reuse", refresh(first, rep.device(), "refused"));
    assertEquals("revoked", refresh(third, rep.device(), "refused"));
  }

  @Test
  void aRefreshTokenOfAnotherDeviceEndsTheSession() throws SQLException {
    String first = rep.enter("right", "refresh");
    assertEquals("reuse", refresh(first, UUID.randomUUID(), "refused"));
    assertEquals("revoked", refresh(first, rep.device(), "refused"));
  }

  @Test
  void aRefreshThatIsRolledBackYieldsNothingUsableNotEvenLater() throws SQLException {
    String first = rep.enter("right", "refresh");
    try (Connection desk = office.client()) {
      desk.setAutoCommit(false);
      String stolen =
          (String) Office.one(desk, "select api.refresh(?, ?) ->> 'access'", first, rep.device());
      desk.rollback();
      assertEquals("28000", office.refusal(WHO, stolen));
      assertNotNull(refresh(first, rep.device(), "access"));
      assertEquals("28000", office.refusal(WHO, stolen));
    }
  }

  @Test
  void aRefreshWhoseAnswerWasLostMayBeAskedAgainByWhoChoseTheNextToken() throws SQLException {
    String first = rep.enter("right", "refresh");
    String next = Knocker.hex("the next one");
    String ask = "select api.refresh(?, ?, ?) ->> 'uid'";
    assertEquals(Office.uid(Role.SALES_AGENT), office.call(ask, first, rep.device(), next));
    assertEquals(Office.uid(Role.SALES_AGENT), office.call(ask, first, rep.device(), next));
    assertNotNull(refresh("the next one", rep.device(), "access"));
    String refused = "select api.refresh(?, ?, ?) ->> 'refused'";
    assertEquals("reuse", office.call(refused, first, rep.device(), next));
  }

  @Test
  void theAccessTokenBeforeARefreshServesUntilItRunsOut() throws SQLException {
    UUID attempt = rep.attempt("right");
    String both =
        (String)
            office.call(
                "select x ->> 'access' || ' ' || (x ->> 'refresh') from"
                    + " api.login(?, ?, ?, ?, 'desk', 'crm') x",
                attempt,
                Knocker.NONCE,
                Knocker.proof("right"),
                rep.device());
    String access = both.split(" ", -1)[0];
    assertNotNull(refresh(both.split(" ", -1)[1], rep.device(), "access"));
    assertEquals(Office.uid(Role.SALES_AGENT), office.call(WHO, access));
  }

  @Test
  void aNewPasswordNeedsTheOldOneAndEndsTheOtherSessions() throws SQLException {
    String mine = rep.enter("right", "access");
    String other = new Knocker(office, rep.email(), UUID.randomUUID()).enter("right", "access");
    String change = "select api.change_password(?, ?, ?, ?, ?, 19456, 2, 1, ?)";
    String salt = "bmV3IHNhbHQgbmV3IHNhbHQ";
    assertEquals(
        "28P01",
        office.refusal(
            change,
            mine,
            rep.attempt("wrong"),
            Knocker.NONCE,
            Knocker.proof("wrong"),
            salt,
            Knocker.keyHash("new")));
    office.call(
        change,
        mine,
        rep.attempt("right"),
        Knocker.NONCE,
        Knocker.proof("right"),
        salt,
        Knocker.keyHash("new"));
    assertEquals("28000", office.refusal(WHO, other));
    assertEquals(Office.uid(Role.SALES_AGENT), office.call(WHO, mine));
    assertNotNull(rep.enter("new", "access"));
  }

  @Test
  void aDeviceMarkedLostIsToldSoAndShutOut() throws SQLException {
    String refresh = rep.enter("right", "refresh");
    String access = rep.enter("right", "access");
    Object marked =
        office.call(
            "select api.device_lost(?, ?, ?, true)",
            office.token(Role.ADMIN),
            Office.uid(Role.SALES_AGENT),
            rep.device());
    assertEquals(true, marked);
    assertEquals("28000", office.refusal(WHO, access));
    assertEquals("device_lost", refresh(refresh, rep.device(), "refused"));
    assertEquals("28000", rep.refusal(rep.attempt("right"), "right"));
  }

  private static String login(Connection desk, UUID attempt) {
    return Office.refusal(
        desk,
        Knocker.LOGIN,
        attempt,
        Knocker.NONCE,
        Knocker.proof("right"),
        Office.device(Role.SALES_AGENT),
        "access");
  }

  private String refresh(String token, UUID device, String part) throws SQLException {
    return (String) office.call("select api.refresh(?, ?) ->> ?", token, device, part);
  }
}
