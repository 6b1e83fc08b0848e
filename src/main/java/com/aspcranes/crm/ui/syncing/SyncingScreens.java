package com.aspcranes.crm.ui.syncing;

import com.aspcranes.crm.store.Changes;
import com.aspcranes.crm.store.issue.IssueQueries;
import com.aspcranes.crm.store.office.OfficeQueries;
import com.aspcranes.crm.ui.nav.Command;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Places;
import com.aspcranes.crm.ui.nav.Screen;
import com.aspcranes.crm.usecase.syncing.ResolveIssue;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The inbox of issues. */
public final class SyncingScreens {
  private final Desk desk;
  private final IssueQueries issues;
  private final OfficeQueries office;
  private final ResolveIssue resolve;
  private final Changes changes;

  public SyncingScreens(
      Desk desk, IssueQueries issues, OfficeQueries office, ResolveIssue resolve, Changes changes) {
    this.desk = desk;
    this.issues = issues;
    this.office = office;
    this.resolve = resolve;
    this.changes = changes;
  }

  public void register() {
    desk.navigator().register(Places.IssuesPlace.class, place -> inbox());
    desk.commands()
        .registerPlace(
            Command.of(
                "syncing.issues.title",
                "mdomz-report_problem",
                () -> desk.navigator().go(new Places.IssuesPlace())));
  }

  private Screen inbox() {
    IssuesViewModel model = new IssuesViewModel(desk, issues, office, resolve, changes);
    return new Screen(
        new ReadOnlyStringWrapper(desk.messages().text("syncing.issues.title")),
        desk.views().load(new IssuesController(desk, model)).root(),
        () -> {});
  }
}
