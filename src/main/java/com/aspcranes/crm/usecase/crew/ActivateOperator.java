package com.aspcranes.crm.usecase.crew;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.crew.Operator;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.fleet.EngagementQueries;
import com.aspcranes.crm.store.fleet.EngagementQueries.Whose;
import com.aspcranes.crm.store.fleet.EngagementRow;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.Undo;
import java.util.List;

/** Notes that somebody left, once no job waits for him, or came back. */
public final class ActivateOperator {
  private final LocalStore store;

  public ActivateOperator(LocalStore store) {
    this.store = store;
  }

  public Outcome<Acted<String>> run(String id, boolean active) {
    String act = active ? "crew.activated" : "crew.retired";
    return store.write(
        act,
        session -> {
          Operator operator = session.get(Operator.class, id);
          List<EngagementRow> jobs =
              EngagementQueries.since(session, Whose.CREWS, id, session.now()).stream()
                  .filter(row -> row.kind().equals("job"))
                  .toList();
          if (!active && !jobs.isEmpty()) {
            return Outcome.refused(Refusal.of("fleet.jobs_wait", null, operator.name, jobs.size()));
          }
          operator.active = active;
          session.update(operator);
          return Outcome.done(
              Acted.undoable(id, Undo.of(act, () -> run(id, !active), operator.name)));
        });
  }
}
