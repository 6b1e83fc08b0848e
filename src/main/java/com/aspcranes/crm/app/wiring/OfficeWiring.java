package com.aspcranes.crm.app.wiring;

import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.issue.IssueQueries;
import com.aspcranes.crm.store.issue.IssueStore;
import com.aspcranes.crm.store.office.OfficeQueries;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.syncing.SyncingScreens;
import com.aspcranes.crm.usecase.syncing.ResolveIssue;

/** What everybody has beside the work: conflicts of the sync, notifications, search. */
record OfficeWiring(CoreWiring core, Desk desk, LocalStore store) {
  void register() {
    issues();
  }

  private void issues() {
    new SyncingScreens(
            desk,
            new IssueQueries(store),
            new OfficeQueries(store),
            new ResolveIssue(new IssueStore(store)),
            store.changes())
        .register();
  }
}
