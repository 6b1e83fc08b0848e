package com.aspcranes.crm.usecase.activity;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.deal.Activity;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.Undo;

/** Ticks a follow-up off, or takes the tick back. */
public final class CompleteActivity {
  private final LocalStore store;

  public CompleteActivity(LocalStore store) {
    this.store = store;
  }

  public Outcome<Acted<String>> run(String id, boolean done) {
    String act = done ? "activity.completed" : "activity.reopened";
    return store.write(
        act,
        session -> {
          Activity activity = session.get(Activity.class, id);
          activity.doneAt = done ? session.now() : null;
          session.update(activity);
          return Outcome.done(
              Acted.undoable(id, Undo.of(act, () -> run(id, !done), activity.subject)));
        });
  }
}
