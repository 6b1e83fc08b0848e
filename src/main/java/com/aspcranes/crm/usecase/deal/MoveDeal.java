package com.aspcranes.crm.usecase.deal;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.deal.Deal;
import com.aspcranes.crm.rules.flow.DealFlow;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.Undo;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes a deal to another stage. */
public final class MoveDeal {
  private static final String ACT = "deal.moved";

  private final LocalStore store;

  public MoveDeal(LocalStore store) {
    this.store = store;
  }

  /**
   * @param reason why it was lost; not asked for otherwise
   */
  public Outcome<Acted<String>> run(String id, String to, @Nullable String reason) {
    return store.write(
        ACT,
        session -> {
          Deal deal = session.get(Deal.class, id);
          String from = deal.stage;
          Optional<Refusal> refusal = DealFlow.GRAPH.refusal(from, to, reason);
          if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
          }
          Map<String, Object> args = new HashMap<>();
          args.put("deal_id", id);
          args.put("from", from);
          args.put("to", to);
          if (reason != null) {
            args.put("reason", reason);
            deal.lostReason = reason;
          }
          deal.stage = to;
          deal.probability = DealFlow.probability(to);
          deal.wonAt = to.equals("won") ? session.now() : null;
          session.update(deal);
          session.command("deal.move", args);
          return Outcome.done(
              DealFlow.GRAPH.mayMove(to, from)
                  ? Acted.undoable(id, Undo.of(ACT, () -> run(id, from, null), deal.title))
                  : Acted.lasting(id));
        });
  }
}
