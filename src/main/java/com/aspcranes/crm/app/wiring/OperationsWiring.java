package com.aspcranes.crm.app.wiring;

import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.customer.CustomerQueries;
import com.aspcranes.crm.store.job.BoardQueries;
import com.aspcranes.crm.store.job.JobQueries;
import com.aspcranes.crm.store.office.OfficeQueries;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.schedule.BoardScreens;
import com.aspcranes.crm.usecase.schedule.ScheduleActs;

/** Working: the board, jobs, cranes, crews, sites. */
record OperationsWiring(CoreWiring core, Desk desk, LocalStore store) {
  void register() {
    board();
  }

  private void board() {
    new BoardScreens(
            desk,
            new BoardScreens.Reads(
                new BoardQueries(store),
                new JobQueries(store),
                new CustomerQueries(store),
                new OfficeQueries(store)),
            store.changes(),
            ScheduleActs.of(store, desk.zone()))
        .register();
  }
}
