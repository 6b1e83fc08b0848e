package com.aspcranes.crm.usecase.fleet;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.fleet.Yard;
import com.aspcranes.crm.rules.validation.YardCheck;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.Sql;
import com.aspcranes.crm.store.WriteSession;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.Undo;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Adds a yard, or writes what was changed of one. No two yards have the same name. */
public final class SaveYard {
  private static final String ACT = "fleet.yard_saved";

  private final LocalStore store;

  public SaveYard(LocalStore store) {
    this.store = store;
  }

  /**
   * @param seen the yard as the user saw it; null for a new one
   * @return the id
   */
  public Outcome<Acted<String>> run(@Nullable Yard seen, Yard wanted) {
    Optional<Refusal> refusal = YardCheck.refusal(wanted);
    if (refusal.isPresent()) {
      return Outcome.refused(refusal.get());
    }
    return store.write(
        ACT,
        session -> {
          if (isTaken(session, wanted)) {
            return Outcome.refused(Refusal.of("fleet.yard_name_taken", "name"));
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

  private static boolean isTaken(WriteSession session, Yard wanted) {
    Sql sql =
        Sql.of("SELECT count(*) AS n FROM yards")
            .where("lower(name) = lower(?)", wanted.name)
            .where("id <> ?", wanted.id);
    return session.number(sql, "n") > 0;
  }
}
