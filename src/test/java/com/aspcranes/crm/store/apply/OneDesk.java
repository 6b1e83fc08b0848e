package com.aspcranes.crm.store.apply;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.customer.Contact;
import com.aspcranes.crm.model.customer.Customer;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.outbox.OutboxEntry;
import com.aspcranes.crm.store.type.WireJson;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A desk whose server is played by hand. */
final class OneDesk implements AutoCloseable {
  final LocalStore store = LocalStore.inMemory();

  WireRow row(String id, long version, String name, String phone) {
    return new WireRow(
        id,
        ("{\"id\":\"%s\",\"row_version\":%d,\"name\":\"%s\",\"phone\":\"%s\",\"type\":\"other\","
                + "\"created_at\":\"2026-01-01T00:00:00+00:00\",\"of_a_newer_server\":[1,{}]}")
            .formatted(id, version, name, phone));
  }

  void pull(long lastSeq, WireRow... rows) {
    Pull pull = store.applyDoor().beginPull();
    pull.rows("customers", List.of(rows));
    pull.commit(lastSeq, Map.of());
  }

  Customer customer(String id) {
    return store.read(session -> session.get(Customer.class, id));
  }

  boolean shown(String id) {
    return store.read(session -> session.find(Customer.class, id)).isPresent();
  }

  void rename(String id, String name) {
    edit(id, customer -> customer.name = name);
  }

  void phone(String id, String phone) {
    edit(id, customer -> customer.phone = phone);
  }

  private void edit(String id, Consumer<Customer> change) {
    store.write(
        "customer.edit",
        session -> {
          Customer customer = session.get(Customer.class, id);
          change.accept(customer);
          session.update(customer);
          return Outcome.done(true);
        });
  }

  void create(String id, String name) {
    Customer customer = new Customer();
    customer.id = id;
    customer.name = name;
    create(customer);
  }

  void contact(String id, String customerId) {
    Contact contact = new Contact();
    contact.id = id;
    contact.customerId = customerId;
    contact.name = "Somebody";
    create(contact);
  }

  private void create(Object entity) {
    store.write(
        "test.create",
        session -> {
          session.create(entity);
          return Outcome.done(true);
        });
  }

  List<OutboxEntry> waiting() {
    return store.applyDoor().nextBatch(50);
  }

  void answerAll(String status) {
    answer(waiting(), status);
  }

  void answer(List<OutboxEntry> entries, String status) {
    String results =
        entries.stream()
            .map(
                entry ->
                    "{\"mid\":\"%s\",\"seq\":%d,\"status\":\"%s\",\"why\":\"stale\"}"
                        .formatted(entry.mid(), entry.seq(), status))
            .collect(Collectors.joining(",", "{\"results\":[", "]}"));
    WireJson.tree(results);
    store.applyDoor().acknowledge(PushResult.listOf(results));
  }

  @Override
  public void close() {
    store.close();
  }
}
