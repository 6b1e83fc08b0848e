package com.aspcranes.crm.store.issue;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.store.Fields;
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
  private static final Fields.Reader<String> BODY = row -> row.text("body");

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
    return store.write("issue.reapply", session -> again(session, issueId, false, "reapplied"));
  }

  /**
   * As {@link #reapply}, but of the texts that others changed too, theirs stay above and mine
   * follows on a new line.
   */
  public Outcome<Boolean> appendMine(String issueId) {
    return store.write("issue.append", session -> again(session, issueId, true, "appended"));
  }

  private static Outcome<Boolean> again(
      WriteSession session, String issueId, boolean append, String resolution) {
    List<IssueRow> issues =
        session.list(
            Sql.of("SELECT i.*, 0 AS following FROM issue i")
                .where("(i.id = ? OR i.parent_id = ?)", issueId, issueId)
                .where("i.resolved_at IS NULL")
                .then("ORDER BY i.acted_at, i.id"),
            IssueRow::of);
    for (IssueRow issue : issues) {
      String body =
          session
              .first(Sql.of("SELECT body FROM issue").where("id = ?", issue.id()), BODY)
              .orElseThrow();
      if (WireJson.tree(body).has("command")) {
        return Outcome.refused(Refusal.of("issue.again"));
      }
      for (Change change : Mutation.changes(body)) {
        if (!write(session, change, append ? issue.disputed() : List.of())) {
          return Outcome.refused(Refusal.of(GONE));
        }
      }
    }
    return settle(session, issueId, resolution);
  }

  /**
   * @param below columns of text whose stored value stays above the one written
   */
  private static boolean write(WriteSession session, Change change, List<String> below) {
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
    @Nullable Object[] theirs = values.clone();
    values[table.place(table.key())] = change.id();
    if (change.set() != null) {
      table.codec().overlay(values, change.set());
    }
    for (String column : below) {
      int place = table.place(column);
      if (place >= 0
          && theirs[place] instanceof String above
          && values[place] instanceof String mine
          && !above.isBlank()
          && !above.equals(mine)) {
        values[place] = above + "\n" + mine;
      }
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
