package com.aspcranes.crm.store.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.customer.Customer;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.SampleCompany;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SearchQueriesTest {
  private final LocalStore store = LocalStore.inMemory();
  private final SampleCompany company = new SampleCompany(store);
  private final SearchQueries search = new SearchQueries(store);

  @AfterEach
  void close() {
    store.close();
  }

  private List<String> tables(String typed) {
    return search.search(typed, 20).stream().map(Found::table).toList();
  }

  @Test
  void lettersInTheMiddleFindRecordsOfEveryKind() {
    assertEquals(List.of("leads", "deals"), tables("amnag"));
    assertEquals(List.of("customers"), tables("43210"));
    assertEquals(List.of("jobs", "quotations"), tables("000042"));
    assertEquals(List.of("equipment"), tables("mc-50"));
    assertEquals(List.of("operators"), tables("PATEL"));
    assertEquals(List.of("contacts"), tables("avi ku"));
  }

  @Test
  void oneOrTwoLettersFindNamesThatBeginSo() {
    assertEquals(List.of("customers", "quotations"), tables("ac"));
    assertTrue(tables("me").isEmpty());
  }

  @Test
  void everyWordMustOccur() {
    assertEquals(List.of("deals"), tables("cranes jamnagar"));
    assertTrue(tables("cranes mumbai").isEmpty());
  }

  @Test
  void whatIsTypedIsNeverAnOperator() {
    assertTrue(tables("\"acme OR steel").isEmpty());
    assertTrue(tables("NEAR(acme steel) *").isEmpty());
  }

  @Test
  void aRenamedRecordIsFoundByItsNewNameOnly() {
    store.write(
        "customer.rename",
        session -> {
          Customer acme = session.get(Customer.class, company.acme.id);
          acme.name = "Zenith Forge";
          session.update(acme);
          return Outcome.done(true);
        });

    assertEquals(List.of("customers"), tables("nith for"));
    assertEquals(
        List.of("jobs", "quotations"),
        tables("acme steel"),
        "copies keep the name they were made with");
  }

  @Test
  void aDeletedRecordIsNotFound() {
    store.write(
        "lead.delete",
        session -> {
          session.delete(com.aspcranes.crm.model.lead.Lead.class, company.lead.id);
          return Outcome.done(true);
        });

    assertEquals(List.of("deals"), tables("jamnagar"));
  }
}
