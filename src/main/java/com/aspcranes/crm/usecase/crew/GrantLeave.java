package com.aspcranes.crm.usecase.crew;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.model.fleet.ResourceBlock;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.fleet.EngagementQueries;
import com.aspcranes.crm.store.fleet.EngagementQueries.Whose;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.Undo;
import com.aspcranes.crm.usecase.fleet.TimeTaken;
import java.util.Objects;
import java.util.Optional;

/** Grants a leave that was asked for: from now on it keeps the person off the board. */
public final class GrantLeave {
  private final LocalStore store;

  public GrantLeave(LocalStore store) {
    this.store = store;
  }

  public Outcome<Acted<String>> run(String id) {
    return set(id, true);
  }

  private Outcome<Acted<String>> set(String id, boolean granted) {
    String act = granted ? "crew.leave_granted" : "crew.leave_taken_back";
    return store.write(
        act,
        session -> {
          ResourceBlock leave = session.get(ResourceBlock.class, id);
          if (leave.cancelled || leave.approved == granted) {
            return Outcome.refused(Refusal.of("fleet.block_over"));
          }
          String operator = Objects.requireNonNull(leave.operatorId, "leave of nobody");
          Optional<Refusal> taken =
              TimeTaken.refusal(
                  new TimeRange(leave.startsAt, leave.endsAt),
                  EngagementQueries.since(session, Whose.CREWS, operator, leave.startsAt));
          if (granted && taken.isPresent()) {
            return Outcome.refused(taken.get());
          }
          leave.approved = granted;
          session.update(leave);
          return Outcome.done(Acted.undoable(id, Undo.of(act, () -> set(id, !granted))));
        });
  }
}
