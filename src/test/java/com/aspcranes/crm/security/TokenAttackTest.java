package com.aspcranes.crm.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.aspcranes.crm.rules.permission.Role;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class TokenAttackTest {
  private static final String WHO = "select api.close_pull(?) ->> 'role'";
  private Office office;
  private String token;

  @BeforeEach
  void signIn() throws SQLException {
    office = new Office();
    token = office.token(Role.SUPPORT);
    assertEquals("support", office.call(WHO, token));
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void noTokenAnEmptyOneAndRubbishAreNobody() throws SQLException {
    for (String none : new String[] {null, "", "a.b.c", "..", "\u0e12.x", "a.b.c.d"}) {
      assertEquals("28000", office.refusal(WHO, none));
    }
  }

  @Test
  void anUnsignedTokenIsNobody() throws SQLException {
    String body = part(1);
    assertEquals("28000", office.refusal(WHO, encoded("{\"alg\":\"none\"}") + "." + body + "."));
    String kid = decoded(part(0)).replace("HS256", "none");
    assertEquals("28000", office.refusal(WHO, encoded(kid) + "." + body + "."));
  }

  @Test
  void changedClaimsAreNobody() throws SQLException {
    String other = decoded(part(1)).replace(Office.uid(Role.SUPPORT), Office.uid(Role.ADMIN));
    assertEquals("28000", office.refusal(WHO, part(0) + "." + encoded(other) + "." + part(2)));
  }

  @Test
  void aWrongSignatureOrAnUnknownKeyIsNobody() throws SQLException {
    char last = token.charAt(token.length() - 2);
    String flipped =
        token.substring(0, token.length() - 2)
            + (last == 'A' ? 'B' : 'A')
            + token.substring(token.length() - 1);
    assertEquals("28000", office.refusal(WHO, flipped));
    String kid = decoded(part(0)).replaceAll("\"kid\":\"....", "\"kid\":\"0000");
    assertEquals("28000", office.refusal(WHO, encoded(kid) + "." + part(1) + "." + part(2)));
  }

  @Test
  void aTokenWithoutExpiryOrPastItIsNobody() throws SQLException {
    String claims =
        "jsonb_build_object('sub', s.uid, 'sid', s.sid, 'gen', s.gen, 'device', s.device";
    String from = " from auth.sessions s";
    assertEquals(
        "support",
        office.call(
            WHO, signed(claims + ", 'exp', extract(epoch from now())::bigint + 60)" + from)));
    assertEquals("28000", office.refusal(WHO, signed(claims + ")" + from)));
    assertEquals(
        "28000",
        office.refusal(
            WHO, signed(claims + ", 'exp', extract(epoch from now())::bigint - 1)" + from)));
    assertEquals("28000", office.refusal(WHO, signed(claims + ", 'exp', null)" + from)));
  }

  @Test
  void anIdentityThatTheClientSetsItselfIsNobody() throws SQLException {
    try (Connection desk = office.client()) {
      desk.setAutoCommit(false);
      assertEquals("support", Office.one(desk, WHO, token));
      String known = (String) Office.one(desk, "select current_setting('crm.known')");
      String forged = known.replace("support", "admin");
      assertNotEquals(known, forged);
      Office.one(desk, "select set_config('crm.known', ?, false)", forged);
      assertEquals("support", Office.one(desk, WHO, token));
      desk.commit();
      assertEquals("28000", Office.refusal(desk, WHO, ""));
    }
    assertEquals(
        null,
        office.one(
            "select auth.uid() from (select set_config('crm.known', repeat('0', 64)"
                + " || '(usr_x,admin,,)', true)) x"));
  }

  @Test
  void aKeptIdentityIsWorthNothingInAnotherTransaction() throws SQLException {
    try (Connection connection = office.admin()) {
      connection.setAutoCommit(false);
      Office.one(connection, "select auth.enter(?)::text", token);
      Object known = Office.one(connection, "select current_setting('crm.known')");
      assertEquals("support", Office.one(connection, "select auth.role()"));
      connection.commit();
      Office.one(connection, "select set_config('crm.known', ?, true)", known);
      assertEquals(null, Office.one(connection, "select auth.role()"));
    }
  }

  @Test
  void anOldKeyVerifiesUntilItsGraceIsOver() throws SQLException {
    office.one("select auth.rotate_keys()");
    assertEquals("support", office.call(WHO, token));
    assertEquals("support", office.call(WHO, office.token(Role.SUPPORT)));
    office.one("select auth.rotate_keys(interval '0')");
    String newest = office.token(Role.SUPPORT);
    office.database.execute(
        "update auth.signing_keys set verifies_until = now() - interval '1 s'"
            + " where verifies_until is not null");
    assertEquals("28000", office.refusal(WHO, token));
    assertEquals("support", office.call(WHO, newest));
  }

  @Test
  void endingASessionOrAnAccountActsAtTheNextStatementOfAnOpenTransaction() throws SQLException {
    try (Connection desk = office.client()) {
      desk.setAutoCommit(false);
      assertEquals("support", Office.one(desk, WHO, token));
      office.database.execute("update auth.sessions set revoked_at = now()");
      assertEquals("28000", Office.refusal(desk, WHO, token));
    }
    String fresh = office.token(Role.SUPPORT);
    String disable = "select api.user_disable(?, ?, true)";
    office.call(disable, office.token(Role.ADMIN), Office.uid(Role.SUPPORT));
    assertEquals("28000", office.refusal(WHO, fresh));
  }

  @Test
  void aChangedRoleEndsAccessTokensAndIsReadFromTheTable() throws SQLException {
    String set = "select api.user_set_role(?, ?, 'operator')";
    office.call(set, office.token(Role.ADMIN), Office.uid(Role.SUPPORT));
    assertEquals("28000", office.refusal(WHO, token));
    assertEquals("operator", office.call(WHO, office.token(Role.SUPPORT)));
  }

  @Test
  void writingInAnOldSnapshotIsRefused() throws SQLException {
    try (Connection desk = office.client()) {
      desk.setAutoCommit(false);
      desk.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      assertEquals("support", Office.one(desk, WHO, token));
      office.database.execute("update auth.sessions set revoked_at = now()");
      assertEquals(
          "25001",
          Office.refusal(desk, "select api.push(?, ?, '[]'::jsonb)", token, UUID.randomUUID()));
      desk.rollback();
      assertEquals("25001", Office.refusal(desk, "select api.logout(?)", token));
    }
  }

  private String signed(String claims) throws SQLException {
    return (String) office.one("select auth.sign(c) from (select " + claims + ") x(c)");
  }

  private String part(int i) {
    return token.split("\\.", -1)[i];
  }

  private static String encoded(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String decoded(String part) {
    return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
  }
}
