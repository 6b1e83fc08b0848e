package com.aspcranes.crm.usecase.deal;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.deal.Deal;
import com.aspcranes.crm.rules.flow.DealFlow;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.Undo;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens a deal, or writes what was changed of one. Stage and owner change by acts of their own. */
public final class SaveDeal {
  private static final String ACT = "deal.saved";

  private final LocalStore store;

  public SaveDeal(LocalStore store) {
    this.store = store;
  }

  /**
   * @param seen the deal as the user saw it; null for a new one, which becomes the user's own
   * @return the id
   */
  public Outcome<Acted<String>> run(@Nullable Deal seen, Deal wanted) {
    Optional<Refusal> refusal = DealCheck.refusal(wanted);
    if (refusal.isPresent()) {
      return Outcome.refused(refusal.get());
    }
    return store.write(
        ACT,
        session -> {
          if (seen == null) {
            wanted.stage = "qualification";
            wanted.probability = DealFlow.probability(wanted.stage);
            wanted.createdBy = session.uid();
            wanted.assignedTo = session.uid();
            session.create(wanted);
            return Outcome.done(
                Acted.undoable(
                    wanted.id, Undo.of("deal.opened", () -> drop(wanted), wanted.title)));
          }
          session.update(seen, wanted);
          return Outcome.done(
              Acted.undoable(wanted.id, Undo.of(ACT, () -> run(wanted, seen), wanted.title)));
        });
  }

  private Outcome<Acted<String>> drop(Deal deal) {
    return store.write(
        "deal.dropped",
        session -> {
          session.delete(Deal.class, deal.id);
          return Outcome.done(
              Acted.undoable(deal.id, Undo.of("deal.opened", () -> run(null, deal), deal.title)));
        });
  }
}
