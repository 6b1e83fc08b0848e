package com.aspcranes.crm.usecase.activity;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.deal.Activity;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.Undo;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Notes a call, visit, e-mail or note, plans a follow-up, or writes what was changed of one. */
public final class SaveActivity {
  private static final String ACT = "activity.saved";

  private final LocalStore store;

  public SaveActivity(LocalStore store) {
    this.store = store;
  }

  /**
   * @param seen as the user saw it; null for a new one. A new task without an owner is the user's
   *     own; anything new that is no task is done already.
   * @return the id
   */
  public Outcome<Acted<String>> run(@Nullable Activity seen, Activity wanted) {
    Optional<Refusal> refusal = ActivityCheck.refusal(wanted);
    if (refusal.isPresent()) {
      return Outcome.refused(refusal.get());
    }
    return store.write(
        ACT,
        session -> {
          if (seen == null) {
            wanted.createdBy = session.uid();
            if (wanted.dueOn == null) {
              wanted.doneAt = session.now();
            } else if (wanted.assignedTo == null) {
              wanted.assignedTo = session.uid();
            }
            session.create(wanted);
            return Outcome.done(
                Acted.undoable(
                    wanted.id, Undo.of("activity.added", () -> drop(wanted), wanted.subject)));
          }
          session.update(seen, wanted);
          return Outcome.done(
              Acted.undoable(wanted.id, Undo.of(ACT, () -> run(wanted, seen), wanted.subject)));
        });
  }

  /** Takes one out of the record; the way back puts it in again as it was. */
  public Outcome<Acted<String>> drop(Activity activity) {
    return store.write(
        "activity.dropped",
        session -> {
          session.delete(Activity.class, activity.id);
          return Outcome.done(
              Acted.undoable(
                  activity.id,
                  Undo.of("activity.dropped", () -> again(activity), activity.subject)));
        });
  }

  private Outcome<Acted<String>> again(Activity activity) {
    return store.write(
        "activity.added",
        session -> {
          session.create(activity);
          return Outcome.done(
              Acted.undoable(
                  activity.id, Undo.of("activity.added", () -> drop(activity), activity.subject)));
        });
  }
}
