package com.aspcranes.crm.usecase.fleet;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.fleet.Equipment;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.ReadSession;
import com.aspcranes.crm.store.Sql;
import com.aspcranes.crm.usecase.Acted;

/**
 * Removes a crane that was entered by mistake. One with a past stays, out of use: its jobs and
 * papers name it.
 */
public final class DeleteCrane {
  private final LocalStore store;

  public DeleteCrane(LocalStore store) {
    this.store = store;
  }

  public Outcome<Acted<String>> run(String id) {
    return store.write(
        "fleet.crane_deleted",
        session -> {
          Equipment crane = session.get(Equipment.class, id);
          if (isNamed(session, id)) {
            return Outcome.refused(Refusal.of("fleet.still_named", null, crane.name));
          }
          session.delete(Equipment.class, id);
          return Outcome.done(Acted.lasting(id));
        });
  }

  private static boolean isNamed(ReadSession session, String id) {
    Sql sql =
        Sql.of(
            "SELECT (SELECT count(*) FROM job_equipment WHERE equipment_id = ?)"
                + " + (SELECT count(*) FROM documents WHERE equipment_id = ?)"
                + " + (SELECT count(*) FROM resource_blocks WHERE equipment_id = ?)"
                + " + (SELECT count(*) FROM busy_spans WHERE equipment_id = ?)"
                + " + (SELECT count(*) FROM quotations WHERE instr(selected_machines, ?) > 0)"
                + " AS n",
            id,
            id,
            id,
            id,
            id);
    return session.number(sql, "n") > 0;
  }
}
