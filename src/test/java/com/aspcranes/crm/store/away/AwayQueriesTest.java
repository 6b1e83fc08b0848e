package com.aspcranes.crm.store.away;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.customer.Customer;
import com.aspcranes.crm.model.quote.Quotation;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.apply.Pull;
import com.aspcranes.crm.store.apply.WireRow;
import com.aspcranes.crm.store.row.Table;
import com.aspcranes.crm.store.row.Tables;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AwayQueriesTest {
  private static final Instant FRIDAY = Instant.parse("2026-03-06T12:00:00Z");
  private static final Instant MONDAY = Instant.parse("2026-03-09T02:00:00Z");

  private final LocalStore store = LocalStore.inMemory();
  private final AwayQueries queries = new AwayQueries(store);

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void whatOthersHaveChangedIsCountedAndMyOwnIsNot() {
    Customer before = customer(1, FRIDAY.minusSeconds(60));
    Customer theirs = customer(2, MONDAY);
    Customer mine = customer(3, MONDAY);
    arrived("customers", before, theirs, mine);
    arrived("quotations", quotation(1, "accepted"), quotation(2, "sent"), quotation(3, "rejected"));
    store.write(
        "customer.saved",
        session -> {
          Customer again = session.get(Customer.class, mine.id);
          again.notes = "by me";
          session.update(again);
          return Outcome.done(true);
        });
    assertEquals(new Away(FRIDAY, 0, 2, 1, 0, 1), queries.since(FRIDAY));
    assertTrue(queries.since(MONDAY.plusSeconds(1)).nothing());
  }

  private void arrived(String table, Object... entities) {
    Pull pull = store.applyDoor().beginPull();
    for (Object entity : entities) {
      Table known = Tables.named(table).orElseThrow();
      String row = known.codec().toWire(known.codec().ofEntity(entity));
      String id = entity instanceof Customer who ? who.id : ((Quotation) entity).id;
      pull.rows(table, List.of(new WireRow(id, row)));
    }
    pull.commit(0, Map.of());
  }

  private static Customer customer(int n, Instant changed) {
    Customer customer = new Customer();
    customer.id = "cust_0190aaaa-0000-7000-8000-00000000000" + n;
    customer.name = "Acme " + n;
    customer.createdAt = changed;
    customer.updatedAt = changed;
    return customer;
  }

  private static Quotation quotation(int n, String status) {
    Quotation quotation = new Quotation();
    quotation.id = "quot_0190aaaa-0000-7000-8000-00000000000" + n;
    quotation.status = status;
    quotation.createdAt = MONDAY;
    quotation.updatedAt = MONDAY;
    return quotation;
  }
}
