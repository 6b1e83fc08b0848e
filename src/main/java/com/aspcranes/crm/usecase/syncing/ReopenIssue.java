package com.aspcranes.crm.usecase.syncing;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.store.issue.IssueStore;
import com.aspcranes.crm.usecase.Acted;

/** Takes back how an issue was settled, however long ago: it is open again. */
public final class ReopenIssue {
  private final IssueStore issues;

  public ReopenIssue(IssueStore issues) {
    this.issues = issues;
  }

  /**
   * Refused with {@code issue.gone} if it is not settled or its record is no longer there, and with
   * {@code issue.moved_on} if what settling it wrote has been changed since.
   */
  public Outcome<Acted<Boolean>> run(String issueId) {
    return issues.reopen(issueId).map(Acted::lasting);
  }
}
