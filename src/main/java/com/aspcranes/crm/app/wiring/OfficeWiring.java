package com.aspcranes.crm.app.wiring;

import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.issue.IssueQueries;
import com.aspcranes.crm.store.issue.IssueStore;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.syncing.inbox.InboxScreens;
import com.aspcranes.crm.usecase.syncing.ReopenIssue;
import com.aspcranes.crm.usecase.syncing.ResolveIssue;

/** What everybody has beside the work: conflicts of the sync, notifications, search. */
record OfficeWiring(CoreWiring core, Desk desk, LocalStore store) {
  void register() {
    issues();
  }

  private void issues() {
    IssueStore issues = new IssueStore(store);
    new InboxScreens(
            desk,
            new IssueQueries(store),
            store.changes(),
            new InboxScreens.Acts(new ResolveIssue(issues), new ReopenIssue(issues)))
        .register();
  }
}
