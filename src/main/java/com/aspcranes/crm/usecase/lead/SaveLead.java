package com.aspcranes.crm.usecase.lead;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.lead.Lead;
import com.aspcranes.crm.rules.permission.Role;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.Undo;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Records a lead, or writes what was changed of one. Status and owner change by acts of their own.
 */
public final class SaveLead {
  private static final String ACT = "lead.saved";

  private final LocalStore store;
  private final Role role;

  /**
   * @param role of the user: a rep's new lead is his own, support's waits to be claimed
   */
  public SaveLead(LocalStore store, Role role) {
    this.store = store;
    this.role = role;
  }

  /**
   * @param seen the lead as the user saw it; null for a new one
   * @return the id
   */
  public Outcome<Acted<String>> run(@Nullable Lead seen, Lead wanted) {
    Optional<Refusal> refusal = LeadCheck.refusal(wanted);
    if (refusal.isPresent()) {
      return Outcome.refused(refusal.get());
    }
    return store.write(
        ACT,
        session -> {
          if (seen == null) {
            wanted.status = "new";
            wanted.assignedTo = role == Role.SALES_AGENT ? session.uid() : null;
            session.create(wanted);
            return Outcome.done(Acted.lasting(wanted.id));
          }
          session.update(seen, wanted);
          return Outcome.done(
              Acted.undoable(
                  wanted.id, Undo.of(ACT, () -> run(wanted, seen), wanted.customerName)));
        });
  }
}
