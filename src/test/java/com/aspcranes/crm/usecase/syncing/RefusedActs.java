package com.aspcranes.crm.usecase.syncing;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.customer.Customer;
import com.aspcranes.crm.model.fleet.Equipment;
import com.aspcranes.crm.model.job.Job;
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
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A server that answers as told, so that issues come about the way they do in life. */
public final class RefusedActs {
  private static final String CRANE = "equ_0190aaaa-0000-7000-8000-000000000002";
  private static final String JOB = "job_0190aaaa-0000-7000-8000-000000000007";

  /** An operator whom this desk does not know. */
  private static final String HIDDEN = "op_0190aaaa-0000-7000-8000-000000000009";

  /** A Monday, 10:30 in Kolkata. */
  private static final Instant START = Instant.parse("2026-03-02T05:00:00Z");

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

  /** I book a crane that another desk has booked, on a job both know. */
  public void craneTaken() {
    Equipment crane = new Equipment();
    crane.id = CRANE;
    crane.name = "MC-50-02";
    Job job = new Job();
    job.id = JOB;
    job.jobNumber = "JOB-000007";
    job.title = "Girder at Urla";
    job.customerId = acme.id;
    job.status = "pending";
    ApplyDoor door = store.applyDoor();
    Pull known = door.beginPull();
    known.rows("equipment", List.of(new WireRow(crane.id, wire(crane))));
    known.rows("jobs", List.of(new WireRow(job.id, wire(job))));
    known.commit(1, Map.of());
    store.write(
        "schedule.placed",
        session -> {
          Job mine = session.get(Job.class, JOB);
          mine.status = "scheduled";
          mine.scheduledStartDate = START;
          mine.scheduledEndDate = START.plus(8, ChronoUnit.HOURS);
          session.update(mine);
          session.command(
              "sched.place",
              Map.of(
                  "job_id",
                  JOB,
                  "seen",
                  Map.of("status", "pending", "equipment", List.of(), "operators", List.of()),
                  "start",
                  mine.scheduledStartDate.toString(),
                  "end",
                  mine.scheduledEndDate.toString(),
                  "equipment",
                  List.of(Map.of("id", Ids.next("je"), "equipment_id", CRANE)),
                  "operators",
                  List.of(
                      Map.of("id", Ids.next("jo"), "operator_id", HIDDEN, "role", "operator"))));
          return Outcome.done(true);
        });
    answer(
        stored(),
        result -> {
          result.put("status", "rejected").put("why", "busy");
          result.put("message", "MC-50-02 is on JOB-000042 (Bharat Infra) until Mon 18:00");
          result
              .putObject("detail")
              .put("resource", CRANE)
              .put("resource_name", "MC-50-02")
              .put("kind", "job")
              .put("other_job_number", "JOB-000042")
              .put("other_customer", "Bharat Infra")
              .put("until", "2026-03-02T12:30:00+00:00");
        });
  }

  public Customer stored() {
    return store.read(session -> session.get(Customer.class, acme.id));
  }

  /** I change them once more. */
  public void notesNow(String mine) {
    edit(customer -> customer.notes = mine);
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

  private static String wire(Object now) {
    Table table = Tables.of(now.getClass());
    return table.codec().toWire(table.codec().ofEntity(now));
  }
}
