package com.aspcranes.crm.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.JsonText;
import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.quote.Quotation;
import com.aspcranes.crm.store.customer.CustomerFilter;
import com.aspcranes.crm.store.customer.CustomerQueries;
import com.aspcranes.crm.store.customer.CustomerRow;
import com.aspcranes.crm.store.customer.CustomerSort;
import com.aspcranes.crm.store.deal.ActivityQueries;
import com.aspcranes.crm.store.deal.DealFilter;
import com.aspcranes.crm.store.deal.DealQueries;
import com.aspcranes.crm.store.deal.DealSort;
import com.aspcranes.crm.store.deal.StageSum;
import com.aspcranes.crm.store.draft.DraftStore;
import com.aspcranes.crm.store.fleet.FleetQueries;
import com.aspcranes.crm.store.lead.LeadFilter;
import com.aspcranes.crm.store.lead.LeadQueries;
import com.aspcranes.crm.store.lead.LeadRow;
import com.aspcranes.crm.store.lead.LeadSort;
import com.aspcranes.crm.store.office.OfficeQueries;
import com.aspcranes.crm.store.quote.QuotationFilter;
import com.aspcranes.crm.store.quote.QuotationRow;
import com.aspcranes.crm.store.quote.QuotationSort;
import com.aspcranes.crm.store.quote.QuoteQueries;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class FeatureQueriesTest {
  private static final LocalStore STORE = LocalStore.inMemory();
  private static final SampleCompany COMPANY = new SampleCompany(STORE);

  @AfterAll
  static void close() {
    STORE.close();
  }

  @Test
  void customersAreListedFoundAndCounted() {
    CustomerQueries customers = new CustomerQueries(STORE);
    List<CustomerRow> found =
        customers.list(
            new CustomerFilter("98765", null, false), CustomerSort.NAME, true, ListPage.FIRST);

    assertEquals(List.of(COMPANY.acme.id), found.stream().map(CustomerRow::id).toList());
    assertTrue(found.get(0).pending());
    assertEquals(1, customers.count(CustomerFilter.ALL));
    assertEquals(0, customers.count(new CustomerFilter("", "buyer", false)));
    assertEquals("Ravi Kumar", customers.contacts(COMPANY.acme.id).get(0).name());
    assertEquals(
        List.of(COMPANY.acme.id),
        customers.alike("other", null, null, "+91 98765 43210").stream()
            .map(CustomerRow::id)
            .toList());
  }

  @Test
  void leadsAreFilteredByStatusOwnerAndFollowUp() {
    LeadQueries leads = new LeadQueries(STORE);
    LeadFilter due =
        new LeadFilter(
            "jamnagar", List.of("new", "qualified"), null, true, LocalDate.of(2026, 3, 4), false);

    assertEquals(
        List.of(COMPANY.lead.id),
        leads.list(due, LeadSort.FOLLOW_UP, false, ListPage.FIRST).stream()
            .map(LeadRow::id)
            .toList());
    assertEquals(Map.of("new", 1L), leads.countByStatus(LeadFilter.ALL));
    assertEquals(0, leads.count(new LeadFilter("", List.of(), "usr_1", false, null, false)));
  }

  @Test
  void thePipelineSumsItsStagesInMoney() {
    DealQueries deals = new DealQueries(STORE);

    assertEquals(
        List.of(new StageSum("qualification", 1, Money.of("1250000.50"))),
        deals.sums(DealFilter.ALL));
    assertEquals(
        "Acme Steel",
        deals.list(DealFilter.ALL, DealSort.VALUE, true, ListPage.FIRST).get(0).customerName());
  }

  @Test
  void everyVersionOfAQuotationIsFoundFromAnyOfThem() {
    Quotation second = STORE.read(s -> s.get(Quotation.class, COMPANY.quotation.id));
    second.id = Ids.next("quot");
    second.parentId = COMPANY.quotation.id;
    second.version = 2;
    SampleCompany.create(STORE, List.of(second));
    STORE.write(
        "quote.supersede",
        session -> {
          Quotation first = session.get(Quotation.class, COMPANY.quotation.id);
          first.superseded = true;
          session.update(first);
          return Outcome.done(true);
        });
    QuoteQueries quotes = new QuoteQueries(STORE);

    List<String> both = List.of(COMPANY.quotation.id, second.id);
    assertEquals(both, quotes.versions(second.id).stream().map(QuotationRow::id).toList());
    assertEquals(both, quotes.versions(both.get(0)).stream().map(QuotationRow::id).toList());
    assertEquals(
        List.of(second.id),
        quotes.list(QuotationFilter.ALL, QuotationSort.CREATED, true, ListPage.FIRST).stream()
            .map(QuotationRow::id)
            .toList());
  }

  @Test
  void theSettingThatHoldsIsTheNewestNotAfterTheDay() {
    OfficeQueries office = new OfficeQueries(STORE);

    assertEquals(
        new JsonText("18"), office.setting("gst.rate", LocalDate.of(2026, 3, 31)).orElseThrow());
    assertEquals(
        new JsonText("12"), office.setting("gst.rate", LocalDate.of(2026, 4, 1)).orElseThrow());
    assertTrue(office.setting("gst.rate", LocalDate.of(2025, 3, 31)).isEmpty());
    assertEquals(2, office.history("gst.rate").size());
  }

  @Test
  void dueTasksAndExpiringPapersAreFoundByDay() {
    assertEquals(
        "Acme Steel",
        new ActivityQueries(STORE).due("usr_1", LocalDate.of(2026, 3, 3)).get(0).about());
    assertEquals(
        COMPANY.licence.id,
        new FleetQueries(STORE).papersExpiringBy(LocalDate.of(2026, 3, 3)).get(0).id());
    assertTrue(new FleetQueries(STORE).papersExpiringBy(LocalDate.of(2026, 3, 2)).isEmpty());
  }

  @Test
  void draftsAreKeptUntilForgotten() {
    DraftStore drafts = new DraftStore(STORE);
    drafts.keep("lead.editor", new JsonText("{\"name\":\"Ac\"}"));
    drafts.keep("lead.editor", new JsonText("{\"name\":\"Acme\"}"));

    assertEquals("{\"name\":\"Acme\"}", drafts.find("lead.editor").orElseThrow().content().text());
    drafts.forget("lead.editor");
    assertTrue(drafts.all().isEmpty());
  }
}
