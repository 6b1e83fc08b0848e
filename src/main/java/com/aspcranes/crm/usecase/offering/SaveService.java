package com.aspcranes.crm.usecase.offering;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.quote.Service;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.Undo;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Adds a service, or writes what was changed of one. Quotations keep what they were made with. */
public final class SaveService {
  private static final String ACT = "service.saved";

  private final LocalStore store;

  public SaveService(LocalStore store) {
    this.store = store;
  }

  /**
   * @param seen the service as the user saw it; null for a new one
   * @return the id
   */
  public Outcome<Acted<String>> run(@Nullable Service seen, Service wanted) {
    Optional<Refusal> refusal = ServiceCheck.refusal(wanted);
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
