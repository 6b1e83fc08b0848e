package com.aspcranes.crm.store.issue;

import com.aspcranes.crm.store.ListPage;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.Sql;
import java.util.List;
import java.util.Optional;

/** The conflict inbox, and what is still on its way. */
public final class IssueQueries {
  private static final String LIST =
      "SELECT i.*, (SELECT count(*) FROM issue f WHERE f.parent_id = i.id) AS following"
          + " FROM issue i";

  private final LocalStore store;

  public IssueQueries(LocalStore store) {
    this.store = store;
  }

  /** Unresolved ones, the newest first; what follows from another is counted there. */
  public List<IssueRow> open() {
    Sql sql =
        Sql.of(LIST)
            .where("i.resolved_at IS NULL AND i.parent_id IS NULL")
            .then("ORDER BY i.refused_at DESC, i.id DESC");
    return store.read(session -> session.list(sql, IssueRow::of));
  }

  /** Resolved ones, the newest first. */
  public List<IssueRow> resolved(ListPage page) {
    Sql sql =
        Sql.of(LIST)
            .where("i.resolved_at IS NOT NULL AND i.parent_id IS NULL")
            .then("ORDER BY i.resolved_at DESC, i.id DESC");
    return store.read(session -> session.list(page.of(sql), IssueRow::of));
  }

  /** Later acts that were refused because of one issue, in the order they were done. */
  public List<IssueRow> following(String issueId) {
    Sql sql = Sql.of(LIST).where("i.parent_id = ?", issueId).then("ORDER BY i.acted_at, i.id");
    return store.read(session -> session.list(sql, IssueRow::of));
  }

  /** Names and present rows of what the issues speak of. */
  public IssueFacts facts(List<IssueRow> issues) {
    return store.read(session -> IssueFacts.of(issues, session));
  }

  public Optional<IssueRow> find(String id) {
    return store.read(session -> session.first(Sql.of(LIST).where("i.id = ?", id), IssueRow::of));
  }

  public long openCount() {
    Sql sql =
        Sql.of("SELECT count(*) AS n FROM issue")
            .where("resolved_at IS NULL AND parent_id IS NULL");
    return store.read(session -> session.number(sql, "n"));
  }

  /** Acts that the server has not answered yet. */
  public long waiting() {
    Sql sql =
        Sql.of("SELECT count(*) AS n FROM outbox").where("state IN ('waiting','sent','deferred')");
    return store.read(session -> session.number(sql, "n"));
  }

  /** Acts that the server has not answered yet, in the order they were done. */
  public List<WaitingAct> waitingActs(ListPage page) {
    Sql sql =
        Sql.of("SELECT act, state, acted_at FROM outbox")
            .where("state IN ('waiting','sent','deferred')")
            .then("ORDER BY ord");
    return store.read(
        session ->
            session.list(
                page.of(sql),
                row ->
                    new WaitingAct(row.text("act"), row.text("state"), row.instant("acted_at"))));
  }
}
