package com.aspcranes.crm.testing;

import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.deal.ActivityQueries;
import com.aspcranes.crm.store.deal.DealQueries;
import com.aspcranes.crm.store.job.JobQueries;
import com.aspcranes.crm.store.quote.QuoteQueries;
import com.aspcranes.crm.ui.control.activity.ActivityPanes;
import com.aspcranes.crm.ui.control.related.Related;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.usecase.activity.ActivityActs;

/** What pages of records have beside their forms, over a test's store. */
public final class RecordPanes {
  private RecordPanes() {}

  public static Related related(Desk desk, LocalStore store) {
    return new Related(
        desk,
        store.changes(),
        new DealQueries(store),
        new QuoteQueries(store),
        new JobQueries(store));
  }

  public static ActivityPanes activities(Desk desk, LocalStore store) {
    return new ActivityPanes(
        desk, new ActivityQueries(store), store.changes(), ActivityActs.of(store));
  }
}
