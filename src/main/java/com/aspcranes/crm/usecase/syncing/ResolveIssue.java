package com.aspcranes.crm.usecase.syncing;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.store.issue.IssueStore;
import com.aspcranes.crm.store.issue.Rewrite;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.Undo;
import java.util.List;

/** Settles one issue of the inbox, and those that follow from it. */
public final class ResolveIssue {
  private final IssueStore issues;

  public ResolveIssue(IssueStore issues) {
    this.issues = issues;
  }

  /**
   * Refused with {@code issue.gone} if the issue or its record is no longer there, and with {@code
   * issue.again} where a booking or another command would have to be repeated: the facts it stood
   * on have moved. Taking it back opens the issue again and undoes what it wrote.
   *
   * @param rewrites texts worded anew before they are written again
   */
  public Outcome<Acted<Resolution>> run(String issueId, Resolution how, List<Rewrite> rewrites) {
    Outcome<Boolean> settled =
        switch (how) {
          case KEEP_SERVERS -> issues.keepServers(issueId);
          case REAPPLY_MINE -> issues.reapply(issueId, rewrites);
          case APPEND_MINE -> issues.appendMine(issueId, rewrites);
          case SETTLED_BY_HAND -> issues.replaced(issueId);
        };
    return settled.map(done -> undoable(how, () -> takeBack(issueId, how, rewrites)));
  }

  private Outcome<Acted<Resolution>> takeBack(
      String issueId, Resolution how, List<Rewrite> rewrites) {
    return issues.reopen(issueId).map(done -> undoable(how, () -> run(issueId, how, rewrites)));
  }

  private static Acted<Resolution> undoable(Resolution how, Undo.Act act) {
    return Acted.undoable(how, Undo.of("syncing.resolved." + how, act));
  }
}
