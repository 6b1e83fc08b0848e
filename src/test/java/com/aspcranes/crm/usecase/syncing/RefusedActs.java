package com.aspcranes.crm.usecase.syncing;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.customer.Customer;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.apply.ApplyDoor;
import com.aspcranes.crm.store.apply.Pull;
import com.aspcranes.crm.store.apply.PushResult;
import com.aspcranes.crm.store.apply.WireRow;
import com.aspcranes.crm.store.outbox.OutboxEntry;
import com.aspcranes.crm.store.row.Table;
import com.aspcranes.crm.store.row.Tables;
import com.aspcranes.crm.store.type.WireJson;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A server that answers as told, so that issues come about the way they do in life. */
public final class RefusedActs {
  private final LocalStore store;
  private final Customer acme = new Customer();

  /** A customer whom the server knows, too. */
  public RefusedActs(LocalStore store) {
    this.store = store;
    acme.id = "cust_0190aaaa-0000-7000-8000-000000000001";
    acme.name = "Acme Steel";
    acme.notes = "Gate 2 only";
    store.write(
        "customer.saved",
        session -> {
          session.create(acme);
          return Outcome.done(true);
        });
    answer(stored(), result -> result.put("status", "applied"));
  }

  public String customerId() {
    return acme.id;
  }

  /** I change the notes while somebody else has done so, too. */
  public void notesChangedByTwo(String mine, String theirs) {
    edit(customer -> customer.notes = mine);
    Customer now = stored();
    now.notes = theirs;
    answer(
        now,
        result -> {
          result.put("status", "conflict").put("why", "stale").put("message", "notes changed");
          ObjectNode detail = result.putObject("detail");
          detail.put("append", true).put("by", "Meera Joshi").put("at", "2026-03-02T05:12:00Z");
          detail.putArray("fields").add("notes");
          serverRow(result, now);
        });
  }

  /** I book what is taken. */
  public void bookingRefused(String words) {
    Customer now = stored();
    edit(customer -> customer.phone = "+91 98220 11111");
    answer(
        now,
        result -> {
          result.put("status", "rejected").put("why", "busy").put("message", words);
          result
              .putObject("detail")
              .put("other_job_id", "job_0190aaaa-0000-7000-8000-000000000042")
              .put("other_job_number", "JOB-000042");
        });
  }

  public Customer stored() {
    return store.read(session -> session.get(Customer.class, acme.id));
  }

  private void edit(Consumer<Customer> change) {
    store.write(
        "customer.saved",
        session -> {
          Customer customer = session.get(Customer.class, acme.id);
          change.accept(customer);
          session.update(customer);
          return Outcome.done(true);
        });
  }

  /** Push, then the pull that brings what the server has. */
  private void answer(Customer now, Consumer<ObjectNode> words) {
    ApplyDoor door = store.applyDoor();
    List<OutboxEntry> batch = door.nextBatch(50);
    door.markSent(batch);
    ObjectNode answer = WireJson.mapper().createObjectNode();
    ArrayNode results = answer.putArray("results");
    for (OutboxEntry entry : batch) {
      ObjectNode result = results.addObject().put("mid", entry.mid().toString());
      words.accept(result);
    }
    door.acknowledge(PushResult.listOf(answer.toString()));
    Pull pull = door.beginPull();
    pull.rows("customers", List.of(new WireRow(now.id, wire(now))));
    pull.commit(batch.get(batch.size() - 1).seq(), Map.of());
  }

  private static void serverRow(ObjectNode result, Customer now) {
    ObjectNode image = result.putArray("server").addObject();
    image.put("tbl", "customers").put("id", now.id);
    image.set("row", WireJson.tree(wire(now)));
  }

  private static String wire(Customer now) {
    Table table = Tables.of(Customer.class);
    return table.codec().toWire(table.codec().ofEntity(now));
  }
}
