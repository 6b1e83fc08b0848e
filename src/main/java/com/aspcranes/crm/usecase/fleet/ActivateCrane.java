package com.aspcranes.crm.usecase.fleet;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.fleet.Equipment;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.fleet.EngagementQueries;
import com.aspcranes.crm.store.fleet.EngagementQueries.Whose;
import com.aspcranes.crm.store.fleet.EngagementRow;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.Undo;
import java.util.List;

/** Takes a crane out of the working fleet, once no job waits for it, or brings it back. */
public final class ActivateCrane {
  private final LocalStore store;

  public ActivateCrane(LocalStore store) {
    this.store = store;
  }

  public Outcome<Acted<String>> run(String id, boolean active) {
    String act = active ? "fleet.crane_activated" : "fleet.crane_retired";
    return store.write(
        act,
        session -> {
          Equipment crane = session.get(Equipment.class, id);
          List<EngagementRow> jobs =
              EngagementQueries.since(session, Whose.CRANES, id, session.now()).stream()
                  .filter(row -> row.kind().equals("job"))
                  .toList();
          if (!active && !jobs.isEmpty()) {
            return Outcome.refused(Refusal.of("fleet.jobs_wait", null, crane.name, jobs.size()));
          }
          crane.active = active;
          session.update(crane);
          return Outcome.done(Acted.undoable(id, Undo.of(act, () -> run(id, !active), crane.name)));
        });
  }
}
