package com.aspcranes.crm.server.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.aspcranes.crm.model.Ids;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/** Flips each input that decides over other rows: a replica kept by deltas equals a fresh one. */
@Tag("postgres")
class VisibilityTest {
  private final Company company = new Company();
  private final Map<String, Desk> desks = new LinkedHashMap<>();
  private final Map<String, Mirror> mirrors = new LinkedHashMap<>();
  private final Web web = new Web(company);

  @BeforeEach
  void open() throws SQLException {
    for (String uid :
        List.of(
            company.admin,
            company.rep,
            company.otherRep,
            company.dispatcher,
            company.driver,
            company.support)) {
      Desk desk = company.desk(uid);
      desks.put(uid, desk);
      mirrors.put(uid, Mirror.fresh(desk));
    }
  }

  @AfterEach
  void close() throws SQLException {
    for (Desk desk : desks.values()) {
      desk.close();
    }
    company.close();
  }

  private void flip(String sql, Object... arguments) throws SQLException {
    company.run(sql, arguments);
    for (var entry : mirrors.entrySet()) {
      Mirror mirror = entry.getValue();
      assertEquals("delta", mirror.pull());
      assertEquals(
          Mirror.digestOfServer(desks.get(entry.getKey())),
          mirror.digest(),
          company.ask("select role from crm.users where uid = ?", entry.getKey())
              + " after "
              + sql);
    }
  }

  @Test
  void crewAndCranesOfAJobOpenAndCloseWhatHangsOnIt() throws SQLException {
    assertNull(mirrors.get(company.driver).rows.get("jobs"));
    String link = Ids.next("jo");
    flip(
        "insert into crm.job_operator (id, job_id, operator_id) values (?, ?, ?)",
        link,
        web.job,
        company.om);
    Map<String, Map<String, String>> seen = mirrors.get(company.driver).rows;
    for (String tbl :
        List.of(
            "jobs",
            "customers",
            "contacts",
            "equipment",
            "documents",
            "files",
            "site_assessments",
            "job_equipment",
            "job_operator")) {
      assertFalse(seen.getOrDefault(tbl, Map.of()).isEmpty(), tbl);
    }
    flip("update crm.job_operator set cancelled = true where id = ?", link);
    assertNull(mirrors.get(company.driver).rows.get("jobs"));
    flip("update crm.job_operator set cancelled = false where id = ?", link);
    flip("update crm.job_operator set operator_id = ? where id = ?", company.dev, link);
    flip("update crm.job_operator set operator_id = ? where id = ?", company.om, link);
    flip("update crm.job_operator set job_id = ? where id = ?", web.otherJob, link);
    flip("update crm.job_operator set job_id = ? where id = ?", web.job, link);
    flip(
        "update crm.job_equipment set equipment_id = ? where job_id = ?",
        company.cranes.get(1),
        web.job);
    flip("update crm.job_equipment set job_id = ? where job_id = ?", web.otherJob, web.job);
    flip("update crm.job_equipment set job_id = ? where job_id = ?", web.job, web.otherJob);
    flip("update crm.jobs set customer_id = ? where id = ?", company.bolt, web.job);
    flip("update crm.operators set user_id = null where id = ?", company.om);
    flip("update crm.operators set user_id = ? where id = ?", company.driver, company.dev);
    flip("update crm.job_operator set operator_id = ? where id = ?", company.dev, link);
    flip("delete from crm.job_equipment where job_id = ?", web.job);
    flip("delete from crm.job_operator where id = ?", link);
  }

  @Test
  void ownersOfLeadsDealsAndQuotationsTakeTheirRecordsWithThem() throws SQLException {
    for (String owner : List.of(company.otherRep, company.rep)) {
      flip("update crm.leads set assigned_to = ? where id = ?", owner, web.lead);
      flip("update crm.deals set assigned_to = ? where id = ?", owner, web.deal);
    }
    flip("update crm.leads set assigned_to = null where id = ?", web.lead);
    flip("update crm.deals set assigned_to = null where id = ?", web.deal);
    flip("update crm.quotations set deal_id = ? where id = ?", web.otherDeal, web.quotation);
    flip("update crm.quotations set deal_id = ? where id = ?", web.deal, web.quotation);
    flip(
        "update crm.jobs set deal_id = ?, quotation_id = null where id = ?",
        web.otherDeal,
        web.job);
    flip("update crm.jobs set deal_id = null where id = ?", web.job);
    flip("update crm.jobs set lead_id = ? where id = ?", web.lead, web.job);
    flip(
        "update crm.jobs set lead_id = null, quotation_id = ? where id = ?",
        web.quotation,
        web.job);
    flip("update crm.site_assessments set job_id = null where id = ?", web.assessment);
    flip("update crm.activities set deal_id = ? where id = ?", web.otherDeal, web.activity);
  }

  @Test
  void aFileFollowsEveryColumnThatNamesIt() throws SQLException {
    flip("insert into crm.job_operator (job_id, operator_id) values (?, ?)", web.job, company.om);
    flip("update crm.documents set file_id = ? where equipment_id is not null", web.spare);
    flip("update crm.documents set file_id = null where equipment_id is not null");
    flip(
        "update crm.leads set files = jsonb_build_array(?::text) where id = ?",
        web.spare,
        web.lead);
    flip("update crm.leads set files = '[]' where id = ?", web.lead);
    flip("update crm.jobs set signoff_file_id = ? where id = ?", web.spare, web.job);
    flip("update crm.jobs set signoff_file_id = null where id = ?", web.job);
    flip(
        "update crm.site_assessments set videos = array[?::text] where id = ?",
        web.spare,
        web.assessment);
    flip("update crm.site_assessments set videos = '{}' where id = ?", web.assessment);
    flip(
        "update crm.equipment set images = array[?::text] where id = ?",
        web.spare,
        company.cranes.get(0));
    flip("update crm.equipment set images = '{}' where id = ?", company.cranes.get(0));
    flip("update crm.users set avatar = ? where uid = ?", web.spare, company.support);
    flip("update crm.users set avatar = null where uid = ?", company.support);
    flip("update crm.quotations set pdf_file_id = ? where id = ?", web.spare, web.quotation);
    flip(
        "update crm.documents set equipment_id = ? where equipment_id is not null",
        company.cranes.get(2));
  }

  @Test
  void aChangedRoleAndADisabledOperatorAreNoticed() throws SQLException {
    flip("update crm.users set role = 'support' where uid = ?", company.driver);
    flip("update crm.users set role = 'operator' where uid = ?", company.driver);
    flip("update crm.users set role = 'sales_agent' where uid = ?", company.support);
  }

  @Test
  void keysOfTablesARoleNeverSeesAndOfOthersPrivateRowsAreNotTold() throws SQLException {
    company.run(
        "insert into crm.notifications (user_id, title, message, type)"
            + " values (?, 't', 'm', 'deal_won')",
        company.rep);
    company.run("update crm.quotations set notes = 'x' where id = ?", web.quotation);
    for (Mirror mirror : mirrors.values()) {
      mirror.pull();
    }
    assertFalse(mirrors.get(company.rep).told.get("notifications").isEmpty());
    assertNull(mirrors.get(company.otherRep).told.get("notifications"));
    assertNull(mirrors.get(company.admin).told.get("notifications"));
    assertFalse(mirrors.get(company.dispatcher).told.get("quotations").isEmpty());
    assertNull(mirrors.get(company.driver).told.get("quotations"));
    assertNull(mirrors.get(company.support).told.get("quotations"));
  }

  @Test
  void withoutTheDependentsKeysTheReplicaWouldBeWrong() {
    company.run(
        "create or replace function sync.capture_dependents(input text, o jsonb, n jsonb)"
            + " returns void language sql as $$ select $$");
    assertThrows(
        AssertionFailedError.class,
        () ->
            flip(
                "insert into crm.job_operator (job_id, operator_id) values (?, ?)",
                web.job,
                company.om));
    assertThrows(
        AssertionFailedError.class,
        () ->
            flip("update crm.deals set assigned_to = ? where id = ?", company.otherRep, web.deal));
  }
}
