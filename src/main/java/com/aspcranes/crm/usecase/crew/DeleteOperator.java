package com.aspcranes.crm.usecase.crew;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.crew.Operator;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.ReadSession;
import com.aspcranes.crm.store.Sql;
import com.aspcranes.crm.usecase.Acted;

/** Removes a crew member who was entered by mistake. One with a past stays, as having left. */
public final class DeleteOperator {
  private final LocalStore store;

  public DeleteOperator(LocalStore store) {
    this.store = store;
  }

  public Outcome<Acted<String>> run(String id) {
    return store.write(
        "crew.deleted",
        session -> {
          Operator operator = session.get(Operator.class, id);
          if (isNamed(session, id)) {
            return Outcome.refused(Refusal.of("fleet.still_named", null, operator.name));
          }
          session.delete(Operator.class, id);
          return Outcome.done(Acted.lasting(id));
        });
  }

  private static boolean isNamed(ReadSession session, String id) {
    Sql sql =
        Sql.of(
            "SELECT (SELECT count(*) FROM job_operator WHERE operator_id = ?)"
                + " + (SELECT count(*) FROM documents WHERE operator_id = ?)"
                + " + (SELECT count(*) FROM resource_blocks WHERE operator_id = ?)"
                + " + (SELECT count(*) FROM busy_spans WHERE operator_id = ?) AS n",
            id,
            id,
            id,
            id);
    return session.number(sql, "n") > 0;
  }
}
