package com.aspcranes.crm.usecase.lead;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.lead.Lead;
import com.aspcranes.crm.rules.flow.LeadFlow;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.usecase.Acted;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes a lead along its flow: worked on, judged good or not, or lost for a reason. */
public final class MoveLead {
  private final LocalStore store;

  public MoveLead(LocalStore store) {
    this.store = store;
  }

  /**
   * @param reason why it was lost; not asked for otherwise
   */
  public Outcome<Acted<String>> run(String id, String to, @Nullable String reason) {
    return store.write(
        "lead.moved",
        session -> {
          Lead lead = session.get(Lead.class, id);
          Optional<Refusal> refusal = LeadFlow.GRAPH.refusal(lead.status, to, reason);
          if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
          }
          Map<String, Object> args = new HashMap<>();
          args.put("lead_id", id);
          args.put("from", lead.status);
          args.put("to", to);
          if (reason != null) {
            args.put("reason", reason);
            lead.lostReason = reason;
          }
          lead.status = to;
          session.update(lead);
          session.command("lead.move", args);
          return Outcome.done(Acted.lasting(id));
        });
  }
}
