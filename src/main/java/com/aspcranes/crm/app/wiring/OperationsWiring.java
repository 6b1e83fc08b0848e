package com.aspcranes.crm.app.wiring;

import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.job.BoardQueries;
import com.aspcranes.crm.store.office.OfficeQueries;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.schedule.BoardScreens;
import com.aspcranes.crm.usecase.schedule.CancelJob;
import com.aspcranes.crm.usecase.schedule.PlaceJobs;
import com.aspcranes.crm.usecase.schedule.PublishJob;

/** Working: the board, jobs, cranes, crews, sites. */
record OperationsWiring(CoreWiring core, Desk desk, LocalStore store) {
  void register() {
    board();
  }

  private void board() {
    new BoardScreens(
            desk,
            new BoardQueries(store),
            new OfficeQueries(store),
            store.changes(),
            new BoardScreens.Acts(
                new PlaceJobs(store), new CancelJob(store), new PublishJob(store)))
        .register();
  }
}
