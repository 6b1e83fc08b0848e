package com.aspcranes.crm.server.functions;

import static com.aspcranes.crm.server.functions.Desk.create;
import static com.aspcranes.crm.server.functions.Desk.update;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.aspcranes.crm.model.Ids;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class SalesActsTest {
  private static final String HASH = "ab".repeat(32);
  private final Company company = new Company();
  private final String lead = Ids.next("lead");
  private Desk rep;
  private Desk other;
  private Desk admin;

  @BeforeEach
  void open() {
    rep = company.desk(company.rep);
    other = company.desk(company.otherRep);
    admin = company.desk(company.admin);
    company.run("insert into crm.leads (id, customer_name) values (?, 'Acme')", lead);
  }

  @AfterEach
  void close() throws SQLException {
    rep.close();
    other.close();
    admin.close();
    company.close();
  }

  private static String said(JsonNode result) {
    return (result.path("status").asText() + " " + result.path("why").asText()).strip();
  }

  private String move(Desk desk, String from, String to) throws SQLException {
    return said(
        desk.commands("lead.move", "{'lead_id': '%s', 'from': '%s', 'to': '%s'}", lead, from, to));
  }

  private void qualify() throws SQLException {
    rep.commands("lead.claim", "{'lead_id': '%s'}", lead);
    move(rep, "new", "in_process");
    assertEquals("applied", move(rep, "in_process", "qualified"));
  }

  private String dealOfLead(String customer) throws SQLException {
    String deal = Ids.next("deal");
    assertEquals(
        "applied",
        said(
            rep.commands(
                "lead.convert",
                "{'lead_id': '%s', 'from': 'qualified', 'new_customer': true,"
                    + " 'customer': {'id': '%s', 'name': 'Acme Steel', 'phone': '98200 11111'},"
                    + " 'deal': {'id': '%s', 'title': 'Girders', 'value': 250000}}",
                lead,
                customer,
                deal)));
    return deal;
  }

  private String quotation(String deal, String number, int version, int discount)
      throws SQLException {
    String id = Ids.next("quot");
    int rent = 100000 - discount;
    JsonNode result =
        rep.does(
            rep.rows(
                create(
                    "quotations",
                    id,
                    "{'deal_id': '%s', 'customer_name': 'Acme', 'quotation_number': '%s', 'version': %d,"
                        + " 'order_type': 'micro', 'number_of_days': 5, 'company_state': '27',"
                        + " 'place_of_supply': '27', 'working_cost': 100000, 'subtotal': 100000,"
                        + " 'discount': %d, 'discount_amount': %d, 'total_rent': %d, 'total_cost': %d,"
                        + " 'billing': 'non_gst'}",
                    deal,
                    number,
                    version,
                    discount,
                    discount,
                    rent,
                    rent)));
    assertEquals("applied", said(result), result.toString());
    return id;
  }

  private JsonNode send(String quotation) throws SQLException {
    return rep.commands(
        "quote.send",
        "{'quotation_id': '%s', 'seen': {'status': 'draft'}, 'pdf_sha256': '%s',"
            + " 'content_hash': '%s'}",
        quotation,
        HASH,
        HASH);
  }

  private String quotation(String column, String id) {
    return company.ask("select " + column + "::text from crm.quotations where id = ?", id);
  }

  @Test
  void theSecondWhoClaimsALeadIsToldWhoWasFirst() throws SQLException {
    assertEquals("applied", said(rep.commands("lead.claim", "{'lead_id': '%s'}", lead)));
    JsonNode late = other.commands("lead.claim", "{'lead_id': '%s'}", lead);
    assertEquals("conflict stale", said(late));
    assertEquals("Sita has claimed this lead", late.path("message").asText());
  }

  @Test
  void aLeadGoesAlongItsArrowsAndForItsOwnerOnly() throws SQLException {
    assertEquals("rejected not_allowed", move(rep, "new", "in_process"));
    rep.commands("lead.claim", "{'lead_id': '%s'}", lead);
    assertEquals("rejected flow", move(rep, "new", "qualified"));
    assertEquals("conflict stale", move(rep, "in_process", "qualified"));
    assertEquals("applied", move(rep, "new", "in_process"));
    assertEquals("rejected not_allowed", move(other, "in_process", "qualified"));
    assertEquals("rejected invalid", move(rep, "in_process", "lost"));
    assertEquals("applied", move(rep, "in_process", "qualified"));
    assertEquals("rejected flow", move(rep, "qualified", "converted"));
  }

  @Test
  void convertingMakesCustomerAndDealOrNothing() throws SQLException {
    qualify();
    String customer = Ids.next("cust");
    JsonNode broken =
        rep.commands(
            "lead.convert",
            "{'lead_id': '%s', 'from': 'qualified', 'new_customer': true,"
                + " 'customer': {'id': '%s', 'name': 'Acme Steel'},"
                + " 'deal': {'id': '%s', 'title': ' '}}",
            lead,
            customer,
            Ids.next("deal"));
    assertEquals("rejected invalid", said(broken));
    assertEquals("0", company.ask("select count(*) from crm.customers where id = ?", customer));
    String deal = dealOfLead(customer);
    assertEquals(
        company.rep + " qualification 250000.00",
        company.ask(
            "select concat_ws(' ', assigned_to, stage, value) from crm.deals where id = ?", deal));
    assertEquals(
        "converted " + customer,
        company.ask("select status || ' ' || customer_id from crm.leads where id = ?", lead));
  }

  @Test
  void onlyAnAdminAssignsAndOnlyToSales() throws SQLException {
    String to = "{'lead_id': '%s', 'seen_assigned_to': null, 'to': '%s'}";
    assertEquals("rejected not_allowed", said(rep.commands("lead.assign", to, lead, company.rep)));
    assertEquals("rejected invalid", said(admin.commands("lead.assign", to, lead, company.driver)));
    assertEquals("applied", said(admin.commands("lead.assign", to, lead, company.rep)));
    assertEquals(
        "lead_assigned",
        company.ask("select type from crm.notifications where user_id = ?", company.rep));
  }

  @Test
  void aDiscountAboveTheLimitIsSentOnlyWithAnApprovalOfTheseFigures() throws SQLException {
    qualify();
    String quote = quotation(dealOfLead(Ids.next("cust")), "ASP-Q-000001", 1, 6000);
    JsonNode refused = send(quote);
    assertEquals("rejected flow", said(refused));
    assertEquals("discount", refused.path("detail").path("field").asText());
    rep.commands("quote.ask_approval", "{'quotation_id': '%s', 'content_hash': '%s'}", quote, HASH);
    String grant = "{'quotation_id': '%s', 'content_hash': '%s', 'grant': true}";
    assertEquals(
        "rejected not_allowed", said(rep.commands("quote.answer_approval", grant, quote, HASH)));
    assertEquals(
        "conflict stale",
        said(admin.commands("quote.answer_approval", grant, quote, "cd".repeat(32))));
    assertEquals("applied", said(admin.commands("quote.answer_approval", grant, quote, HASH)));
    rep.does(
        rep.rows(
            update(
                "quotations",
                quote,
                "{'discount': 6000, 'total_rent': 94000, 'total_cost': 94000, 'discount_amount': 6000}",
                "{'discount': 7000, 'total_rent': 93000, 'total_cost': 93000, 'discount_amount': 7000}")));
    assertEquals("none", quotation("approval", quote));
    assertEquals("rejected flow", said(send(quote)));
    rep.commands("quote.ask_approval", "{'quotation_id': '%s', 'content_hash': '%s'}", quote, HASH);
    admin.commands("quote.answer_approval", grant, quote, HASH);
    assertEquals("applied", said(send(quote)));
  }

  @Test
  void theSettingMovesTheLimit() throws SQLException {
    qualify();
    String quote = quotation(dealOfLead(Ids.next("cust")), "ASP-Q-000001", 1, 6000);
    company.run(
        "insert into crm.settings (key, effective_from, value)"
            + " values ('pricing.discount_limit', '2020-01-01', '10')");
    assertEquals("applied", said(send(quote)));
  }

  @Test
  void sentIsFrozenANewVersionSupersedesAndTheDealFollowsTheAcceptedOne() throws SQLException {
    qualify();
    String deal = dealOfLead(Ids.next("cust"));
    String first = quotation(deal, "ASP-Q-000001", 1, 0);
    assertEquals("applied", said(send(first)));
    assertEquals(
        "rejected not_allowed",
        said(
            rep.does(
                rep.rows(
                    update(
                        "quotations", first, "{'number_of_days': 5}", "{'number_of_days': 6}")))));
    String second = quotation(deal, "ASP-Q-000001", 2, 1000);
    assertEquals("applied", said(send(second)));
    assertEquals("true", quotation("superseded", first));
    assertEquals(
        "rejected flow", said(rep.commands("quote.accept", "{'quotation_id': '%s'}", first)));
    assertEquals(
        "rejected not_allowed",
        said(other.commands("quote.accept", "{'quotation_id': '%s'}", second)));
    assertEquals("applied", said(rep.commands("quote.accept", "{'quotation_id': '%s'}", second)));
    assertEquals(
        "won 100 99000.00",
        company.ask(
            "select concat_ws(' ', stage, probability, value) from crm.deals where id = ?", deal));
    String job = Ids.next("job");
    assertEquals(
        "applied",
        said(
            rep.commands(
                "deal.request_job",
                "{'deal_id': '%s', 'job': {'id': '%s', 'title': 'Girders'}}",
                deal,
                job)));
    assertEquals(
        "JOB-000001 pending " + second,
        company.ask(
            "select concat_ws(' ', job_number, status, quotation_id) from crm.jobs where id = ?",
            job));
  }

  @Test
  void aDealMovesOnlyAlongItsStages() throws SQLException {
    qualify();
    String deal = dealOfLead(Ids.next("cust"));
    String step = "{'deal_id': '%s', 'from': '%s', 'to': '%s'}";
    assertEquals(
        "rejected flow", said(rep.commands("deal.move", step, deal, "qualification", "won")));
    assertEquals(
        "rejected not_allowed",
        said(other.commands("deal.move", step, deal, "qualification", "proposal")));
    assertEquals(
        "applied", said(rep.commands("deal.move", step, deal, "qualification", "proposal")));
    assertEquals("40", company.ask("select probability from crm.deals where id = ?", deal));
    assertEquals(
        "rejected flow",
        said(
            rep.commands(
                "deal.request_job",
                "{'deal_id': '%s', 'job': {'id': '%s', 'title': 'x'}}",
                deal,
                Ids.next("job"))));
  }

  @Test
  void aDealThatIsOverIsTakenUpAgainUnlessAJobCameOfIt() throws SQLException {
    qualify();
    String deal = dealOfLead(Ids.next("cust"));
    String step = "{'deal_id': '%s', 'from': '%s', 'to': '%s', 'reason': 'Price'}";
    String reason = "select coalesce(lost_reason, 'none') from crm.deals where id = ?";
    assertEquals("applied", said(rep.commands("deal.move", step, deal, "qualification", "lost")));
    assertEquals("Price", company.ask(reason, deal));
    assertEquals("applied", said(rep.commands("deal.move", step, deal, "lost", "negotiation")));
    assertEquals("none", company.ask(reason, deal));
    assertEquals("applied", said(rep.commands("deal.move", step, deal, "negotiation", "won")));
    assertEquals("applied", said(rep.commands("deal.move", step, deal, "won", "negotiation")));
    assertEquals("applied", said(rep.commands("deal.move", step, deal, "negotiation", "won")));
    String job = Ids.next("job");
    rep.commands(
        "deal.request_job",
        "{'deal_id': '%s', 'job': {'id': '%s', 'title': 'Girders'}}",
        deal,
        job);
    assertEquals(
        "rejected flow", said(rep.commands("deal.move", step, deal, "won", "negotiation")));
    company.run("update crm.jobs set status = 'cancelled', cancel_reason = 'x' where id = ?", job);
    assertEquals("applied", said(rep.commands("deal.move", step, deal, "won", "negotiation")));
  }

  @Test
  void aRenamedCustomerIsRenamedInOpenLeadsAndJobs() throws SQLException {
    String job = company.job("Girders", company.acme);
    company.run("update crm.leads set customer_id = ? where id = ?", company.acme, lead);
    rep.does(
        rep.rows(
            update(
                "customers",
                company.acme,
                "{'name': 'Acme', 'company_name': null}",
                "{'name': 'Acme Steel'}")));
    assertEquals("Acme Steel", company.ask("select customer_name from crm.jobs where id = ?", job));
    assertEquals(
        "Acme Steel", company.ask("select customer_name from crm.leads where id = ?", lead));
  }

  @Test
  void adminsHearOfAnApprovalAskedTheRepOfItsAnswerAndDispatchersOfAWonDeal() throws SQLException {
    qualify();
    String quote = quotation(dealOfLead(Ids.next("cust")), "ASP-Q-000001", 1, 6000);
    rep.commands("quote.ask_approval", "{'quotation_id': '%s', 'content_hash': '%s'}", quote, HASH);
    admin.commands(
        "quote.answer_approval",
        "{'quotation_id': '%s', 'content_hash': '%s', 'grant': true}",
        quote,
        HASH);
    send(quote);
    rep.commands("quote.accept", "{'quotation_id': '%s'}", quote);
    assertEquals(
        "Asha approval_asked, Mohan deal_won, Sita approval_answered",
        company.ask(
            "select string_agg(u.display_name || ' ' || n.type, ', ' order by u.display_name) from (select"
                + " distinct user_id, type from crm.notifications) n"
                + " join crm.users u on u.uid = n.user_id"));
  }
}
