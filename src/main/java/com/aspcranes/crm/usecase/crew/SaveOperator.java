package com.aspcranes.crm.usecase.crew;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.crew.Operator;
import com.aspcranes.crm.rules.validation.CrewCheck;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.ReadSession;
import com.aspcranes.crm.store.Sql;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.Undo;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Adds a crew member, or writes what was changed of one. A user is one crew member at most. */
public final class SaveOperator {
  private static final String ACT = "crew.saved";

  private final LocalStore store;

  public SaveOperator(LocalStore store) {
    this.store = store;
  }

  /**
   * @param seen the crew member as the user saw him; null for a new one
   * @return the id
   */
  public Outcome<Acted<String>> run(@Nullable Operator seen, Operator wanted) {
    Optional<Refusal> refusal = CrewCheck.refusal(wanted);
    if (refusal.isPresent()) {
      return Outcome.refused(refusal.get());
    }
    return store.write(
        ACT,
        session -> {
          if (wanted.userId != null && isTaken(session, wanted.id, wanted.userId)) {
            return Outcome.refused(Refusal.of("crew.user_taken", "user_id"));
          }
          if (seen == null) {
            session.create(wanted);
            return Outcome.done(Acted.lasting(wanted.id));
          }
          session.update(seen, wanted);
          return Outcome.done(
              Acted.undoable(wanted.id, Undo.of(ACT, () -> run(wanted, seen), wanted.name)));
        });
  }

  private static boolean isTaken(ReadSession session, String id, String uid) {
    Sql sql =
        Sql.of("SELECT count(*) AS n FROM operators")
            .where("user_id = ?", uid)
            .where("id <> ?", id);
    return session.number(sql, "n") > 0;
  }
}
