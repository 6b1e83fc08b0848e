package com.aspcranes.crm.ui.syncing.inbox;

import com.aspcranes.crm.store.Changes;
import com.aspcranes.crm.store.issue.IssueQueries;
import com.aspcranes.crm.ui.nav.Command;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Places;
import com.aspcranes.crm.ui.nav.Screen;
import com.aspcranes.crm.usecase.syncing.ReopenIssue;
import com.aspcranes.crm.usecase.syncing.ResolveIssue;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The inbox of issues. */
public final class InboxScreens {
  private final Desk desk;
  private final IssueQueries issues;
  private final Changes changes;
  private final Acts acts;

  /** What a person does about issues. */
  public record Acts(ResolveIssue resolve, ReopenIssue reopen) {}

  public InboxScreens(Desk desk, IssueQueries issues, Changes changes, Acts acts) {
    this.desk = desk;
    this.issues = issues;
    this.changes = changes;
    this.acts = acts;
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
    IssuesViewModel model = new IssuesViewModel(desk, issues, changes, acts);
    return new Screen(
        new ReadOnlyStringWrapper(desk.messages().text("syncing.issues.title")),
        desk.views().load(new IssuesController(desk, model)).root(),
        () -> {});
  }
}
