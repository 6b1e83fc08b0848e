package com.aspcranes.crm.ui.fleet.crew;

import com.aspcranes.crm.store.office.OfficeQueries;
import com.aspcranes.crm.usecase.crew.ActivateOperator;
import com.aspcranes.crm.usecase.crew.DeleteOperator;
import com.aspcranes.crm.usecase.crew.SaveOperator;

/** What may be done to crew members, and who may sign in as one. */
public record CrewActs(
    SaveOperator save, ActivateOperator activate, DeleteOperator delete, OfficeQueries office) {}
