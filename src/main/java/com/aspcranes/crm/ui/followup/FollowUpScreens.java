package com.aspcranes.crm.ui.followup;

import com.aspcranes.crm.store.Changes;
import com.aspcranes.crm.store.deal.ActivityQueries;
import com.aspcranes.crm.store.deal.FollowUp;
import com.aspcranes.crm.ui.control.list.ListModel;
import com.aspcranes.crm.ui.control.list.ListSource;
import com.aspcranes.crm.ui.fx.Views.View;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Places;
import com.aspcranes.crm.ui.nav.Screen;
import com.aspcranes.crm.usecase.activity.CompleteActivity;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Where a person sees what to come back to. */
public final class FollowUpScreens {
  static final Set<String> TABLES =
      Set.of("activities", "leads", "deals", "customers", "quotations", "jobs");

  private final Desk desk;
  private final ActivityQueries activities;
  private final Changes changes;
  private final CompleteActivity complete;

  public FollowUpScreens(
      Desk desk, ActivityQueries activities, Changes changes, CompleteActivity complete) {
    this.desk = desk;
    this.activities = activities;
    this.changes = changes;
    this.complete = complete;
  }

  public void register() {
    desk.navigator().register(Places.FollowUpsPlace.class, place -> list());
  }

  private Screen list() {
    ListSource<FollowUp, FollowUpFilter> source =
        new ListSource<>(
            FollowUpFilter.ALL,
            row -> row.kind() + row.id(),
            (filter, order, page) -> rows(filter),
            filter -> rows(filter).size(),
            TABLES);
    ListModel<FollowUp, FollowUpFilter> model = new ListModel<>(desk.background(), changes, source);
    View<FollowUpsController> view =
        desk.views().load(new FollowUpsController(model, complete, desk));
    return new Screen(
        new ReadOnlyStringWrapper(desk.messages().text("followup.title")), view.root(), () -> {});
  }

  private List<FollowUp> rows(FollowUpFilter filter) {
    LocalDate today = LocalDate.ofInstant(desk.clock().instant(), desk.zone());
    return activities.followUps(desk.session().uid(), filter.look().until(today)).stream()
        .filter(filter::has)
        .toList();
  }
}
