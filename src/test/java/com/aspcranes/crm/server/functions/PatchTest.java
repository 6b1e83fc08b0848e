package com.aspcranes.crm.server.functions;

import static com.aspcranes.crm.server.functions.Desk.create;
import static com.aspcranes.crm.server.functions.Desk.json;
import static com.aspcranes.crm.server.functions.Desk.update;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.model.Ids;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class PatchTest {
  private final Company company = new Company();
  private Desk rep;
  private Desk admin;
  private String lead;

  @BeforeEach
  void open() throws SQLException {
    rep = company.desk(company.rep);
    admin = company.desk(company.admin);
    lead = Ids.next("lead");
    assertEquals(
        "applied",
        status(
            rep.does(
                rep.rows(
                    create(
                        "leads",
                        lead,
                        "{'customer_name': 'Acme', 'assigned_to': '%s', 'phone': '98200 11111',"
                            + " 'rental_days': 3, 'files': []}",
                        company.rep)))));
  }

  @AfterEach
  void close() throws SQLException {
    rep.close();
    admin.close();
    company.close();
  }

  private static String status(JsonNode result) {
    return (result.path("status").asText() + " " + result.path("why").asText()).strip();
  }

  private String lead(String column) {
    return company.ask("select " + column + "::text from crm.leads where id = ?", lead);
  }

  private JsonNode patch(Desk desk, String base, String set) throws SQLException {
    return desk.does(desk.rows(update("leads", lead, base, set)));
  }

  @Test
  void twoPeopleWhoChangeDifferentGroupsBothHaveTheirWay() throws SQLException {
    patch(admin, "{'rental_days': 3}", "{'rental_days': 5}");
    assertEquals(
        "applied",
        status(
            patch(rep, "{'rental_days': 3, 'phone': '98200 11111'}", "{'phone': '98200 22222'}")));
    assertEquals("5 98200 22222", lead("concat_ws(' ', rental_days, phone)"));
  }

  @Test
  void theSameGroupOnBothSidesIsAConflictThatShowsTheServersRow() throws SQLException {
    patch(admin, "{'phone': '98200 11111'}", "{'phone': '98200 33333'}");
    JsonNode result = patch(rep, "{'phone': '98200 11111'}", "{'phone': '98200 22222'}");
    assertEquals("conflict stale", status(result));
    assertEquals("phone", result.path("detail").path("fields").get(0).asText());
    assertEquals("98200 33333", result.path("server").get(0).path("row").path("phone").asText());
    assertEquals("1", company.ask("select count(*) from sync.conflict where uid = ?", company.rep));
  }

  @Test
  void ownSecondAndThirdOfflineEditOfOneFieldAreNoConflict() throws SQLException {
    JsonNode results =
        rep.push(
            rep.rows(update("leads", lead, "{'rental_days': 3}", "{'rental_days': 4}")),
            rep.rows(update("leads", lead, "{'rental_days': 4}", "{'rental_days': 6}")),
            rep.rows(update("leads", lead, "{'rental_days': 6}", "{'rental_days': 9}")));
    results.forEach(result -> assertEquals("applied", status(result)));
    assertEquals("9", lead("rental_days"));
  }

  @Test
  void valuesCompareAsTheTypesOfTheirColumns() throws SQLException {
    company.run("update crm.customers set credit_days = 7 where id = ?", company.acme);
    company.run(
        "update crm.leads set needed_capacity_tons = 50, start_date = '2026-03-01' where id = ?",
        lead);
    assertEquals(
        "applied",
        status(
            patch(
                rep,
                "{'needed_capacity_tons': '50.00', 'start_date': '2026-03-01T00:00:00', 'rental_days': '3'}",
                "{'needed_capacity_tons': 60.5, 'start_date': '2026-04-01'}")));
    assertEquals("60.50", lead("needed_capacity_tons"));
  }

  @Test
  void notesOnBothSidesOfferAppending() throws SQLException {
    patch(admin, "{'notes': null}", "{'notes': 'called'}");
    JsonNode result = patch(rep, "{'notes': null}", "{'notes': 'mailed'}");
    assertEquals("conflict stale", status(result));
    assertTrue(result.path("detail").path("append").asBoolean());
  }

  @Test
  void setsOfBothSidesAreUnited() throws SQLException {
    String one = Ids.next("file");
    String two = Ids.next("file");
    for (String file : new String[] {one, two}) {
      admin.does(
          admin.rows(
              create(
                  "files",
                  file,
                  "{'sha256': '%s', 'name': 'a.jpg', 'media_type': 'image/jpeg', 'size_bytes': 3}",
                  "ab".repeat(32))));
    }
    patch(admin, "{'files': []}", "{'files': ['" + one + "']}");
    JsonNode result = patch(admin, "{'files': []}", "{'files': ['" + two + "']}");
    assertEquals("merged", status(result));
    assertEquals("[\"" + one + "\", \"" + two + "\"]", lead("files"));
  }

  @Test
  void whatTheServerKeepsIsNotTheClientsToSay() throws SQLException {
    assertEquals(
        "rejected column_not_writable",
        status(patch(rep, "{'row_version': 1}", "{'row_version': 99}")));
    assertEquals(
        "rejected column_not_writable",
        status(patch(rep, "{'status': 'new'}", "{'status': 'qualified'}")));
    assertEquals(
        "rejected column_not_writable",
        status(patch(rep, "{'assigned_to': null}", "{'assigned_to': '" + company.otherRep + "'}")));
    String mine = Ids.next("lead");
    rep.does(
        rep.rows(
            create(
                "leads",
                mine,
                "{'customer_name': 'X', 'assigned_to': '%s',"
                    + " 'row_version': 99, 'created_at': '2001-01-01', 'status': 'new'}",
                company.rep)));
    assertEquals(
        "t 1",
        company.ask(
            "select (created_at > now() - interval '1 hour')::text::char"
                + " || ' ' || row_version from crm.leads where id = ?",
            mine));
  }

  @Test
  void anUpdateOfWhatWasDeletedBringsNothingBack() throws SQLException {
    ObjectNode delete = json("{'tbl': 'leads', 'op': 'delete', 'id': '%s'}", lead);
    delete.set("base", json("{'customer_name': 'Acme', 'rental_days': 3}"));
    assertEquals("applied", status(admin.does(admin.rows(delete.deepCopy()))));
    assertEquals("applied", status(admin.does(admin.rows(delete.deepCopy()))));
    assertEquals("rejected gone", status(patch(rep, "{'rental_days': 3}", "{'rental_days': 5}")));
    assertEquals("0", company.ask("select count(*) from crm.leads where id = ?", lead));
  }

  @Test
  void aDeleteLosesAgainstAChangeItsAuthorHadNotSeen() throws SQLException {
    patch(rep, "{'rental_days': 3}", "{'rental_days': 5}");
    ObjectNode delete = json("{'tbl': 'leads', 'op': 'delete', 'id': '%s'}", lead);
    delete.set("base", json("{'customer_name': 'Acme', 'rental_days': 3}"));
    assertEquals("conflict stale", status(admin.does(admin.rows(delete))));
    assertEquals("5", lead("rental_days"));
  }

  @Test
  void anIdIsTakenOnce() throws SQLException {
    assertEquals(
        "rejected duplicate",
        status(admin.does(admin.rows(create("leads", lead, "{'customer_name': 'Again'}")))));
  }

  @Test
  void aParentThatTheWriterDoesNotSeeIsNoParent() throws SQLException {
    String deal = Ids.next("deal");
    admin.does(
        admin.rows(
            create("deals", deal, "{'title': 'Hidden', 'customer_id': '%s'}", company.acme)));
    assertEquals(
        "rejected parent_refused",
        status(
            rep.does(
                rep.rows(
                    create(
                        "activities",
                        Ids.next("act"),
                        "{'kind': 'note', 'subject': 'x', 'deal_id': '%s'}",
                        deal)))));
  }

  @Test
  void aMoreRecentVersionElsewhereIsCalledMerged() throws SQLException {
    patch(admin, "{'rental_days': 3}", "{'rental_days': 5}");
    ObjectNode change = update("leads", lead, "{'phone': '98200 11111'}", "{'phone': null}");
    change.put("version", 1);
    assertEquals("merged", status(rep.does(rep.rows(change))));
  }
}
