package com.aspcranes.crm.usecase.deal;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.deal.Deal;
import com.aspcranes.crm.rules.flow.DealFlow;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.ReadSession;
import com.aspcranes.crm.store.Sql;
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
          if (refusal.isEmpty()) {
            refusal = DealFlow.staysWon(from, accepted(session, id), working(session, id));
          }
          if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
          }
          String reasonBefore = deal.lostReason;
          Map<String, Object> args = new HashMap<>();
          args.put("deal_id", id);
          args.put("from", from);
          args.put("to", to);
          if (reason != null) {
            args.put("reason", reason);
          }
          deal.lostReason = DealFlow.GRAPH.wantsReason(to) ? reason : null;
          deal.stage = to;
          deal.probability = DealFlow.probability(to);
          deal.wonAt = to.equals("won") ? session.now() : null;
          session.update(deal);
          session.command("deal.move", args);
          return Outcome.done(
              Acted.undoable(id, Undo.of(ACT, () -> back(id, to, from, reasonBefore), deal.title)));
        });
  }

  /** A step over a stage is taken back by the two steps that the flow has. */
  private Outcome<Acted<String>> back(String id, String now, String to, @Nullable String reason) {
    if (DealFlow.GRAPH.mayMove(now, to)) {
      return run(id, to, reason);
    }
    return run(id, "proposal", null)
        .then(step -> run(id, to, reason))
        .map(acted -> Acted.undoable(id, Undo.of(ACT, () -> run(id, now, null), "")));
  }

  private static boolean accepted(ReadSession session, String id) {
    return session.number(
            Sql.of("SELECT count(*) AS n FROM quotations")
                .where("deal_id = ?", id)
                .where("status = 'accepted'"),
            "n")
        > 0;
  }

  private static boolean working(ReadSession session, String id) {
    return session.number(
            Sql.of("SELECT count(*) AS n FROM jobs")
                .where("deal_id = ?", id)
                .where("status <> 'cancelled'"),
            "n")
        > 0;
  }
}
