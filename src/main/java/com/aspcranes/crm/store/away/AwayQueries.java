package com.aspcranes.crm.store.away;

import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.ReadSession;
import com.aspcranes.crm.store.Sql;
import java.time.Instant;

/** Counts what has come; records this desk itself has changed since are left out. */
public final class AwayQueries {
  private static final String OWN =
      "id NOT IN (SELECT row_id FROM outbox_row)"
          + " AND id NOT IN (SELECT json_extract(c.value, '$.id') FROM journal j,"
          + " json_each(j.body, '$.changes') c WHERE j.acted_at >= ?)";

  private final LocalStore store;

  public AwayQueries(LocalStore store) {
    this.store = store;
  }

  /**
   * @param since by this computer's clock; the records carry the server's
   */
  public Away since(Instant since) {
    return store.read(
        session ->
            new Away(
                since,
                count(session, "jobs", "1 = 1", since),
                count(session, "quotations", "status IN ('accepted', 'rejected')", since),
                count(session, "quotations", "status NOT IN ('accepted', 'rejected')", since),
                count(session, "leads", "1 = 1", since),
                count(session, "customers", "1 = 1", since)));
  }

  private static long count(ReadSession session, String table, String which, Instant since) {
    Sql sql =
        Sql.of("SELECT count(*) AS n FROM " + table)
            .where("updated_at >= ?", since)
            .where(which)
            .where(OWN, since);
    return session.number(sql, "n");
  }
}
