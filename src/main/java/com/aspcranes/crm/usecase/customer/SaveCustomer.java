package com.aspcranes.crm.usecase.customer;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.customer.Customer;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.Undo;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Adds a customer, or writes what was changed of one. */
public final class SaveCustomer {
  private static final String ACT = "customer.saved";

  private final LocalStore store;

  public SaveCustomer(LocalStore store) {
    this.store = store;
  }

  /**
   * @param seen the customer as the user saw it; null for a new one
   * @return the id
   */
  public Outcome<Acted<String>> run(@Nullable Customer seen, Customer wanted) {
    Optional<Refusal> refusal = CustomerCheck.refusal(wanted);
    if (refusal.isPresent()) {
      return Outcome.refused(refusal.get());
    }
    return store.write(
        ACT,
        session -> {
          if (seen == null) {
            session.create(wanted);
            return Outcome.done(Acted.lasting(wanted.id));
          }
          session.update(seen, wanted);
          return Outcome.done(
              Acted.undoable(wanted.id, Undo.of(ACT, () -> run(wanted, seen), wanted.name)));
        });
  }
}
