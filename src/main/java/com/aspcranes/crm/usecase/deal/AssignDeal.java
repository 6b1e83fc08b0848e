package com.aspcranes.crm.usecase.deal;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.deal.Deal;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.Undo;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives a deal to a rep, or back to nobody. */
public final class AssignDeal {
  private static final String ACT = "deal.assigned";

  private final LocalStore store;

  public AssignDeal(LocalStore store) {
    this.store = store;
  }

  /**
   * @param to uid of the new owner; null for nobody
   */
  public Outcome<Acted<String>> run(String id, @Nullable String to) {
    return store.write(
        ACT,
        session -> {
          Deal deal = session.get(Deal.class, id);
          String before = deal.assignedTo;
          Map<String, @Nullable Object> args = new HashMap<>();
          args.put("deal_id", id);
          args.put("seen_assigned_to", before);
          args.put("to", to);
          deal.assignedTo = to;
          session.update(deal);
          session.command("deal.assign", args);
          return Outcome.done(Acted.undoable(id, Undo.of(ACT, () -> run(id, before), deal.title)));
        });
  }
}
