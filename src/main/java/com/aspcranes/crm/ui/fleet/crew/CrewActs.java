package com.aspcranes.crm.ui.fleet.crew;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.store.office.OfficeQueries;
import com.aspcranes.crm.usecase.audit.AuditLine;
import com.aspcranes.crm.usecase.crew.ActivateOperator;
import com.aspcranes.crm.usecase.crew.DeleteOperator;
import com.aspcranes.crm.usecase.crew.SaveOperator;
import java.util.List;
import java.util.function.Function;

/**
 * What may be done to crew members, and who may sign in as one.
 *
 * @param history what was changed of a crew member, by his id; runs in the background
 */
public record CrewActs(
    SaveOperator save,
    ActivateOperator activate,
    DeleteOperator delete,
    OfficeQueries office,
    Function<String, Outcome<List<AuditLine>>> history) {}
