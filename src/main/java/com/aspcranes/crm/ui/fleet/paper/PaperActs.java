package com.aspcranes.crm.ui.fleet.paper;

import com.aspcranes.crm.store.Changes;
import com.aspcranes.crm.store.fleet.FleetQueries;
import com.aspcranes.crm.ui.control.files.Filing;
import com.aspcranes.crm.usecase.fleet.SavePaper;

/** What is asked and done about papers. */
public record PaperActs(FleetQueries fleet, SavePaper save, Filing filing, Changes changes) {}
