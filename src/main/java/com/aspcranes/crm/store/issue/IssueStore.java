package com.aspcranes.crm.store.issue;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.store.Fields;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.Sql;
import com.aspcranes.crm.store.WriteSession;
import com.aspcranes.crm.store.outbox.Change;
import com.aspcranes.crm.store.outbox.Mutation;
import com.aspcranes.crm.store.type.WireJson;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the user decides about an issue, and thinks better of. */
public final class IssueStore {
  private static final String GONE = "issue.gone";
  private static final Fields.Reader<String> BODY = row -> row.text("body");

  private final LocalStore store;

  public IssueStore(LocalStore store) {
    this.store = store;
  }

  /** The server's word stands; what was written stays readable among the resolved issues. */
  public Outcome<Boolean> keepServers(String issueId) {
    return store.write("issue.keep", session -> settle(session, issueId, "kept", null));
  }

  /**
   * Writes what was written once more, over the records as they are now, with what followed from
   * it. An act that was a command is not repeated blindly: the facts it stood on have moved.
   *
   * @param rewrites texts worded anew
   * @return refused with {@code issue.gone} if a record to change is no longer there, with {@code
   *     issue.again} if it must be done anew by hand
   */
  public Outcome<Boolean> reapply(String issueId, List<Rewrite> rewrites) {
    return store.write(
        "issue.reapply", session -> again(session, issueId, rewrites, false, "reapplied"));
  }

  /**
   * As {@link #reapply}, but of the texts that others changed too, theirs stay above and mine
   * follows on a new line.
   */
  public Outcome<Boolean> appendMine(String issueId, List<Rewrite> rewrites) {
    return store.write(
        "issue.append", session -> again(session, issueId, rewrites, true, "appended"));
  }

  private static Outcome<Boolean> again(
      WriteSession session,
      String issueId,
      List<Rewrite> rewrites,
      boolean append,
      String resolution) {
    List<IssueRow> issues =
        session.list(
            Sql.of("SELECT i.*, 0 AS following FROM issue i")
                .where("(i.id = ? OR i.parent_id = ?)", issueId, issueId)
                .where("i.resolved_at IS NULL")
                .then("ORDER BY i.acted_at, i.id"),
            IssueRow::of);
    Rewriting rewriting = new Rewriting(session, rewrites);
    for (IssueRow issue : issues) {
      if (issue.command() != null) {
        return Outcome.refused(Refusal.of("issue.again"));
      }
      String body =
          session
              .first(Sql.of("SELECT body FROM issue").where("id = ?", issue.id()), BODY)
              .orElseThrow();
      for (Change change : Mutation.changes(body)) {
        if (!rewriting.write(change, append ? issue.disputed() : List.of())) {
          return Outcome.refused(Refusal.of(GONE));
        }
      }
    }
    return settle(session, issueId, resolution, rewriting.back());
  }

  /** The user has written something else instead, by another act. */
  public Outcome<Boolean> replaced(String issueId) {
    return store.write("issue.replace", session -> settle(session, issueId, "replaced", null));
  }

  /**
   * Opens a settled issue again, and takes back what settling it has written.
   *
   * @return refused with {@code issue.gone} if it is not settled or its record is no longer there,
   *     with {@code issue.moved_on} if the same has been changed since
   */
  public Outcome<Boolean> reopen(String issueId) {
    return store.write("issue.reopen", session -> reopen(session, issueId));
  }

  private static Outcome<Boolean> reopen(WriteSession session, String issueId) {
    Optional<String> back =
        session.first(
            Sql.of("SELECT coalesce(undo, '[]') AS undo FROM issue")
                .where("id = ?", issueId)
                .where("resolved_at IS NOT NULL"),
            row -> row.text("undo"));
    if (back.isEmpty()) {
      return Outcome.refused(Refusal.of(GONE));
    }
    Optional<Refusal> no = Rewriting.takeBack(session, WireJson.tree(back.get()));
    return no.<Outcome<Boolean>>map(Outcome::refused)
        .orElseGet(() -> Outcome.done(session.reopenIssue(issueId)));
  }

  private static Outcome<Boolean> settle(
      WriteSession session, String issueId, String resolution, @Nullable String undo) {
    return session.resolveIssue(issueId, resolution, undo)
        ? Outcome.done(true)
        : Outcome.refused(Refusal.of(GONE));
  }
}
