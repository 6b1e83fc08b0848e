package com.aspcranes.crm.usecase.lead;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.lead.Lead;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.usecase.Acted;
import java.util.Map;

/** Takes a lead nobody owns. Two who claim one at once: the server gives it to the first. */
public final class ClaimLead {
  private final LocalStore store;

  public ClaimLead(LocalStore store) {
    this.store = store;
  }

  public Outcome<Acted<String>> run(String id) {
    return store.write(
        "lead.claimed",
        session -> {
          Lead lead = session.get(Lead.class, id);
          if (lead.assignedTo != null) {
            return Outcome.refused(Refusal.of("lead.owned_already", "assigned_to"));
          }
          lead.assignedTo = session.uid();
          session.update(lead);
          session.command("lead.claim", Map.of("lead_id", id));
          return Outcome.done(Acted.lasting(id));
        });
  }
}
