package com.aspcranes.crm.ui.control.activity;

import com.aspcranes.crm.store.Changes;
import com.aspcranes.crm.store.deal.ActivityQueries;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.usecase.activity.ActivityActs;

/** Makes the pane of activities for whichever record is shown. */
public record ActivityPanes(
    Desk desk, ActivityQueries activities, Changes changes, ActivityActs acts) {

  /** The pane of one stored record; fresh while it is on a showing window. */
  public ActivityPane of(ActivityQueries.Of kind, String id) {
    return new ActivityPane(this, kind, id);
  }
}
