package com.aspcranes.crm.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.aspcranes.crm.rules.permission.Role;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an admin's screens ask of the server, and what they are refused to anybody else. */
@Tag("postgres")
class AccountAdminTest {
  private static final String REP = Office.uid(Role.SALES_AGENT);
  private static final String DRIVER = Office.uid(Role.OPERATOR);

  private Office office;
  private String admin;

  @BeforeEach
  void open() throws SQLException {
    office = new Office();
    admin = office.token(Role.ADMIN);
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void onlyAnAdminMaySeeAndDoTheseThings() throws SQLException {
    List<String> questions =
        List.of(
            "select * from api.users(?)",
            "select * from api.desks(?)",
            "select * from api.number_blocks(?)",
            "select api.audit_verify(?, current_date)",
            "select api.user_edit(?, '%s', 'x@asp.example', 'x', null)".formatted(REP),
            "select api.user_sign_out(?, '%s')".formatted(REP),
            "select api.user_link(?, '%s', null)".formatted(REP),
            "select api.device_rename(?, '%s', '%s', 'x')"
                .formatted(Office.uid(Role.ADMIN), Office.device(Role.ADMIN)));
    for (String question : questions) {
      assertEquals("00000", office.refusal(question, admin), question);
      for (Role role : Role.values()) {
        if (role != Role.ADMIN) {
          assertEquals("42501", office.refusal(question, office.token(role)), role + question);
        }
      }
    }
  }

  @Test
  void theListTellsDevicesSessionsAndTheOperator() throws SQLException {
    office.token(Role.OPERATOR);
    office.token(Role.OPERATOR);
    String operator = operator("Ramesh");
    office.call("select api.user_link(?, ?, ?)::text", admin, DRIVER, operator);
    List<Object> row = ofList(DRIVER);
    assertEquals(List.of(1, 2, "Ramesh"), row);
    office.call("select api.device_lost(?, ?, ?, true)", admin, DRIVER, device(DRIVER));
    assertEquals(List.of(0, 0, "Ramesh"), ofList(DRIVER));
  }

  @Test
  void forcedSignOutActsAtTheNextStatement() throws SQLException {
    String token = office.token(Role.SALES_AGENT);
    office.token(Role.SALES_AGENT);
    assertEquals("00000", office.refusal("select api.close_pull(?)", token));
    assertEquals(2, office.call("select api.user_sign_out(?, ?)", admin, REP));
    assertEquals("28000", office.refusal("select api.close_pull(?)", token));
    assertEquals("00000", office.refusal("select api.close_pull(?)", admin), "not my own");
  }

  @Test
  void anAccountIsOneOperatorAndAnOperatorOneAccount() throws SQLException {
    String first = operator("Ramesh");
    String second = operator("Suresh");
    office.call("select api.user_link(?, ?, ?)::text", admin, DRIVER, first);
    office.call("select api.user_link(?, ?, ?)::text", admin, DRIVER, second);
    assertNull(office.one("select user_id from crm.operators where id = ?", first));
    assertEquals(
        "23505", office.refusal("select api.user_link(?, ?, ?)", admin, REP, second), "taken");
    assertEquals(
        "P0002", office.refusal("select api.user_link(?, ?, ?)", admin, REP, Office.id("op", 77)));
    office.call("select api.user_link(?, ?, null)::text", admin, DRIVER);
    assertNull(office.one("select user_id from crm.operators where id = ?", second));
  }

  @Test
  void anEmailIsEditedButNotTakenTwice() throws SQLException {
    String edit = "select api.user_edit(?, ?, ?, 'Asha Rao', '')::text";
    office.call(edit, admin, REP, "asha@asp.example");
    assertEquals("asha@asp.example", office.one("select email from crm.users where uid = ?", REP));
    assertEquals("23505", office.refusal(edit, admin, REP, "ADMIN@asp.example"));
    assertEquals("23514", office.refusal(edit, admin, REP, "no address"));
  }

  @Test
  void aDeviceIsRenamedByItsPersonOrAnAdmin() throws SQLException {
    String rep = office.token(Role.SALES_AGENT);
    String rename = "select api.device_rename(?, ?, ?, ' Asha''s laptop ')";
    assertEquals(true, office.call(rename, rep, REP, device(REP)));
    assertEquals("Asha's laptop", office.one("select name from auth.devices where uid = ?", REP));
    assertEquals(true, office.call(rename, admin, REP, device(REP)));
    assertEquals(false, office.call(rename, admin, REP, UUID.randomUUID()));
    assertEquals(
        "42501", office.refusal(rename, rep, Office.uid(Role.ADMIN), device(REP)), "not others'");
  }

  private UUID device(String uid) throws SQLException {
    return (UUID) office.one("select device from auth.devices where uid = ?", uid);
  }

  private String operator(String name) throws SQLException {
    return (String) office.one("insert into crm.operators (name) values (?) returning id", name);
  }

  private List<Object> ofList(String uid) throws SQLException {
    try (Connection desk = office.client()) {
      return Office.rows(
              desk,
              "select devices, sessions, operator_name from api.users(?) where uid = ?",
              admin,
              uid)
          .get(0);
    }
  }
}
