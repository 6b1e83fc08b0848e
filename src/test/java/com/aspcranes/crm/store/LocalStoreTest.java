package com.aspcranes.crm.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.customer.Customer;
import com.aspcranes.crm.model.deal.Deal;
import com.aspcranes.crm.store.outbox.OutboxEntry;
import com.aspcranes.crm.store.type.WireJson;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LocalStoreTest {
  private final LocalStore store = LocalStore.inMemory();

  @AfterEach
  void close() {
    store.close();
  }

  private static Customer acme() {
    Customer acme = new Customer();
    acme.id = Ids.next("cust");
    acme.name = "Acme Steel";
    return acme;
  }

  private <E> E create(E entity) {
    store.write(
        "test.create",
        session -> {
          session.create(entity);
          return Outcome.done(true);
        });
    return entity;
  }

  private JsonNode lastMutation() {
    List<OutboxEntry> batch = store.applyDoor().nextBatch(50);
    return WireJson.tree(batch.get(batch.size() - 1).wire());
  }

  @Test
  void aCreatedRecordIsReadBackAndWaitsInTheOutbox() {
    Customer acme = create(acme());

    Customer found = store.read(session -> session.get(Customer.class, acme.id));
    assertEquals("Acme Steel", found.name);
    assertEquals(store.uid(), found.createdBy);
    JsonNode mutation = lastMutation();
    assertEquals(1, mutation.path("seq").asLong());
    assertEquals("rows", mutation.path("kind").asText());
    JsonNode change = mutation.path("changes").path(0);
    assertEquals("create", change.path("op").asText());
    assertEquals("{\"name\":\"Acme Steel\"}", change.path("set").toString());
  }

  @Test
  void anUpdateSendsWhatChangedOverWhatWasSeen() {
    Customer acme = create(acme());
    store.write(
        "customer.rename",
        session -> {
          Customer stored = session.get(Customer.class, acme.id);
          stored.name = "Acme Steel Ltd";
          session.update(stored);
          return Outcome.done(true);
        });

    JsonNode change = lastMutation().path("changes").path(0);
    assertEquals("update", change.path("op").asText());
    assertEquals("{\"name\":\"Acme Steel Ltd\"}", change.path("set").toString());
    assertEquals("Acme Steel", change.path("base").path("name").asText());
    assertTrue(change.path("base").has("gstin"));
    assertFalse(change.path("base").has("row_version"));
  }

  @Test
  void aRefusedActLeavesNothingBehind() {
    Customer acme = acme();
    Outcome<Boolean> outcome =
        store.write(
            "test.create",
            session -> {
              session.create(acme);
              return Outcome.refused(Refusal.of("no"));
            });

    assertTrue(outcome instanceof Outcome.Refused<Boolean>);
    assertTrue(store.read(session -> session.find(Customer.class, acme.id)).isEmpty());
    assertTrue(store.applyDoor().nextBatch(50).isEmpty());
  }

  @Test
  void anActThatChangesNothingMakesNoMutation() {
    Customer acme = create(acme());
    store.write(
        "test.touch",
        session -> {
          session.update(session.get(Customer.class, acme.id));
          return Outcome.done(true);
        });

    assertEquals(1, store.applyDoor().nextBatch(50).size());
  }

  @Test
  void aCommandCarriesItsArgumentsAndItsProjection() {
    Deal deal = new Deal();
    deal.id = Ids.next("deal");
    deal.customerId = create(acme()).id;
    deal.title = "Two cranes";
    deal.value = Money.of("999999999.99");
    create(deal);
    store.write(
        "deal.move",
        session -> {
          Deal stored = session.get(Deal.class, deal.id);
          stored.stage = "proposal";
          session.update(stored);
          session.command("deal.move", Map.of("deal_id", deal.id, "to", "proposal"));
          return Outcome.done(true);
        });

    JsonNode mutation = lastMutation();
    assertEquals("command", mutation.path("kind").asText());
    assertEquals("proposal", mutation.path("args").path("to").asText());
    assertEquals(
        "999999999.99", mutation.path("changes").path(0).path("base").path("value").asText());
    assertEquals("proposal", store.read(session -> session.get(Deal.class, deal.id)).stage);
  }

  @Test
  void thoseWhoWatchATableHearOfItsCommitsUntilTheyEndIt() {
    List<String> heard = new ArrayList<>();
    Changes.Subscription customers =
        store.changes().subscribe(Set.of("customers"), () -> heard.add("customers"));
    store.changes().subscribe(Set.of("jobs"), () -> heard.add("jobs"));
    create(acme());
    customers.close();
    create(acme());

    assertEquals(List.of("customers"), heard);
  }

  @Test
  void aDraftWrittenLateLeavesAloneWhatTheUserDidNotTouch() {
    Customer acme = create(acme());
    Customer seen = store.read(session -> session.get(Customer.class, acme.id));
    store.write(
        "customer.phone",
        session -> {
          Customer stored = session.get(Customer.class, acme.id);
          stored.phone = "+91 98765 43210";
          session.update(stored);
          return Outcome.done(true);
        });
    Customer wanted = store.read(session -> session.get(Customer.class, acme.id));
    wanted.phone = seen.phone;
    wanted.name = "Acme";
    store.write(
        "customer.rename",
        session -> {
          session.update(seen, wanted);
          return Outcome.done(true);
        });

    Customer found = store.read(session -> session.get(Customer.class, acme.id));
    assertEquals("+91 98765 43210", found.phone);
    assertEquals("Acme", found.name);
  }

  @Test
  void aLateDraftSaysWhatItsAuthorSawNotWhatCameSince() {
    Customer acme = create(acme());
    Customer seen = store.read(session -> session.get(Customer.class, acme.id));
    Customer wanted = store.read(session -> session.get(Customer.class, acme.id));
    wanted.name = "Acme (mine)";
    store.write(
        "customer.rename",
        session -> {
          Customer stored = session.get(Customer.class, acme.id);
          stored.name = "Acme (theirs)";
          session.update(stored);
          return Outcome.done(true);
        });
    store.write(
        "customer.rename",
        session -> {
          session.update(seen, wanted);
          return Outcome.done(true);
        });

    JsonNode change = lastMutation().path("changes").path(0);
    assertEquals("Acme Steel", change.path("base").path("name").asText());
    assertEquals("Acme (mine)", change.path("set").path("name").asText());
  }
}
