package com.aspcranes.crm.ui.fleet.yard;

import com.aspcranes.crm.store.Changes;
import com.aspcranes.crm.store.fleet.FleetQueries;
import com.aspcranes.crm.usecase.fleet.SaveYard;

/** What is asked and done about yards. */
public record YardActs(FleetQueries fleet, SaveYard save, Changes changes) {}
