package com.aspcranes.crm.usecase.syncing;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.store.issue.IssueStore;
import com.aspcranes.crm.usecase.Acted;

/** Settles one issue of the inbox, and those that follow from it. */
public final class ResolveIssue {
  private final IssueStore issues;

  public ResolveIssue(IssueStore issues) {
    this.issues = issues;
  }

  /**
   * Refused with {@code issue.gone} if the issue or its record is no longer there, and with {@code
   * issue.again} where a booking or another command would have to be repeated: the facts it stood
   * on have moved.
   */
  public Outcome<Acted<Resolution>> run(String issueId, Resolution how) {
    Outcome<Boolean> settled =
        switch (how) {
          case KEEP_SERVERS -> issues.keepServers(issueId);
          case REAPPLY_MINE -> issues.reapply(issueId);
          case APPEND_MINE -> issues.appendMine(issueId);
          case SETTLED_BY_HAND -> issues.replaced(issueId);
        };
    return settled.map(done -> Acted.lasting(how));
  }
}
