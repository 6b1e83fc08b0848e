package com.aspcranes.crm.usecase.lead;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.lead.Lead;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.Undo;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives a lead to a rep, or back to nobody. */
public final class AssignLead {
  private static final String ACT = "lead.assigned.done";

  private final LocalStore store;

  public AssignLead(LocalStore store) {
    this.store = store;
  }

  /**
   * @param to uid of the new owner; null for nobody
   */
  public Outcome<Acted<String>> run(String id, @Nullable String to) {
    return store.write(
        ACT,
        session -> {
          Lead lead = session.get(Lead.class, id);
          String before = lead.assignedTo;
          Map<String, @Nullable Object> args = new HashMap<>();
          args.put("lead_id", id);
          args.put("seen_assigned_to", before);
          args.put("to", to);
          lead.assignedTo = to;
          session.update(lead);
          session.command("lead.assign", args);
          return Outcome.done(
              Acted.undoable(id, Undo.of(ACT, () -> run(id, before), lead.customerName)));
        });
  }
}
