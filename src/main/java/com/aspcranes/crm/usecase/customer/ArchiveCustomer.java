package com.aspcranes.crm.usecase.customer;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.customer.Customer;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.Undo;

/** Puts a customer out of the lists, or back into them. History is never deleted. */
public final class ArchiveCustomer {
  private final LocalStore store;

  public ArchiveCustomer(LocalStore store) {
    this.store = store;
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
