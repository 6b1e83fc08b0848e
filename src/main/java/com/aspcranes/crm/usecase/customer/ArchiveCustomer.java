package com.aspcranes.crm.usecase.customer;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.customer.Customer;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.Undo;
import java.util.ArrayList;
import java.util.List;

/** Puts a customer out of the lists, or back into them. History is never deleted. */
public final class ArchiveCustomer {
  private final LocalStore store;

  public ArchiveCustomer(LocalStore store) {
    this.store = store;
  }

  /**
   * Several at once: all or none, and one way back for all.
   *
   * @return the ids of those that were not so yet
   */
  public Outcome<Acted<List<String>>> run(List<String> ids, boolean archived) {
    String act = archived ? "customer.archived_many" : "customer.restored_many";
    return store.write(
        act,
        session -> {
          List<String> changed = new ArrayList<>();
          for (String id : ids) {
            Customer customer = session.get(Customer.class, id);
            if (customer.archived != archived) {
              customer.archived = archived;
              session.update(customer);
              changed.add(id);
            }
          }
          return Outcome.done(
              Acted.undoable(changed, Undo.of(act, () -> run(changed, !archived), changed.size())));
        });
  }

  public Outcome<Acted<String>> run(String id, boolean archived) {
    String act = archived ? "customer.archived" : "customer.restored";
    return store.write(
        act,
        session -> {
          Customer customer = session.get(Customer.class, id);
          customer.archived = archived;
          session.update(customer);
          return Outcome.done(
              Acted.undoable(id, Undo.of(act, () -> run(id, !archived), customer.name)));
        });
  }
}
