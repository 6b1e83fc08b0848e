package com.aspcranes.crm.ui.customer;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.Rows;
import com.aspcranes.crm.model.customer.Customer;
import com.aspcranes.crm.model.office.User;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.customer.CustomerQueries;
import com.aspcranes.crm.testing.RecordPanes;
import com.aspcranes.crm.testing.TestDesk;
import com.aspcranes.crm.usecase.customer.ArchiveContact;
import com.aspcranes.crm.usecase.customer.ArchiveCustomer;
import com.aspcranes.crm.usecase.customer.SaveContact;
import com.aspcranes.crm.usecase.customer.SaveCustomer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The customers' screens at a desk over a replica with a few customers. */
final class CustomerHouse implements AutoCloseable {
  static final Instant NOW = Instant.parse("2026-03-16T01:30:00Z");

  final LocalStore store = LocalStore.inMemory();
  final CustomerQueries customers = new CustomerQueries(store);
  private final User user = new User();

  CustomerHouse(String role) {
    user.uid = "usr_00000000-0000-7000-8000-000000000001";
    user.role = role;
    user.displayName = "Ravi Kulkarni";
    for (String name : List.of("Bastar Cement", "Korba Power", "Maikal Towers", "Sirpur Infra")) {
      added(name);
    }
  }

  /** A desk as after a start of the program; what was kept on the disk is the same. */
  TestDesk desk(Locale locale) {
    TestDesk test = new TestDesk(user, NOW, locale, store);
    new CustomerScreens(
            test.desk,
            customers,
            RecordPanes.related(test.desk, store),
            RecordPanes.activities(test.desk, store),
            store.changes(),
            new CustomerScreens.Acts(
                new SaveCustomer(store),
                new ArchiveCustomer(store),
                new SaveContact(store),
                new ArchiveContact(store)))
        .register();
    return test;
  }

  String added(String name) {
    Customer row = new Customer();
    row.id = Ids.next("cust");
    row.name = name;
    row.phone = "+91 98765 43210";
    new SaveCustomer(store).run(null, row);
    return row.id;
  }

  /** As another desk would, through the sync. */
  void change(String id, Consumer<Customer> change) {
    Customer seen = row(id);
    Customer wanted = Rows.copyOf(seen);
    change.accept(wanted);
    new SaveCustomer(store).run(seen, wanted);
  }

  Customer row(String id) {
    return store.read(session -> session.get(Customer.class, id));
  }

  @Override
  public void close() {
    store.close();
  }
}
