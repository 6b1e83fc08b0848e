package com.aspcranes.crm.store.issue;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.Sql;
import com.aspcranes.crm.store.WriteSession;
import com.aspcranes.crm.store.outbox.Change;
import com.aspcranes.crm.store.outbox.Mutation;
import com.aspcranes.crm.store.row.Table;
import com.aspcranes.crm.store.row.Tables;
import com.aspcranes.crm.store.type.WireJson;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the user decides about an issue. */
public final class IssueStore {
  private static final String GONE = "issue.gone";

  private final LocalStore store;

  public IssueStore(LocalStore store) {
    this.store = store;
  }

  /** The server's word stands; what was written stays readable among the resolved issues. */
  public Outcome<Boolean> keepServers(String issueId) {
    return store.write("issue.keep", session -> settle(session, issueId, "kept"));
  }

  /**
   * Writes what was written once more, over the records as they are now, with what followed from
   * it. An act that was a command is not repeated blindly: the facts it stood on have moved.
   *
   * @return refused with {@code issue.gone} if a record to change is no longer there, with {@code
   *     issue.again} if it must be done anew by hand
   */
  public Outcome<Boolean> reapply(String issueId) {
    return store.write(
        "issue.reapply",
        session -> {
          List<String> bodies =
              session.list(
                  Sql.of("SELECT body FROM issue")
                      .where("(id = ? OR parent_id = ?)", issueId, issueId)
                      .where("resolved_at IS NULL")
                      .then("ORDER BY acted_at, id"),
                  row -> row.text("body"));
          for (String body : bodies) {
            if (WireJson.tree(body).has("command")) {
              return Outcome.refused(Refusal.of("issue.again"));
            }
            for (Change change : Mutation.changes(body)) {
              if (!write(session, change)) {
                return Outcome.refused(Refusal.of(GONE));
              }
            }
          }
          return settle(session, issueId, "reapplied");
        });
  }

  private static boolean write(WriteSession session, Change change) {
    Table table = Tables.named(change.tbl()).orElseThrow();
    Optional<?> stored = session.find(table.entity(), change.id());
    if (change.op().equals(Change.DELETE)) {
      session.delete(table.entity(), change.id());
      return true;
    }
    if (stored.isEmpty() && !change.op().equals(Change.CREATE)) {
      return false;
    }
    @Nullable Object[] values =
        stored.isPresent() ? table.codec().ofEntity(stored.get()) : table.defaults();
    values[table.place(table.key())] = change.id();
    if (change.set() != null) {
      table.codec().overlay(values, change.set());
    }
    Object wanted = table.codec().toEntity(values);
    if (stored.isPresent()) {
      session.update(wanted);
    } else {
      session.create(wanted);
    }
    return true;
  }

  /** The user has written something else instead, by another act. */
  public Outcome<Boolean> replaced(String issueId) {
    return store.write("issue.replace", session -> settle(session, issueId, "replaced"));
  }

  private static Outcome<Boolean> settle(WriteSession session, String issueId, String resolution) {
    return session.resolveIssue(issueId, resolution)
        ? Outcome.done(true)
        : Outcome.refused(Refusal.of(GONE));
  }
}
