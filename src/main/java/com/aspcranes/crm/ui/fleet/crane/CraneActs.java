package com.aspcranes.crm.ui.fleet.crane;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.usecase.audit.AuditLine;
import com.aspcranes.crm.usecase.fleet.ActivateCrane;
import com.aspcranes.crm.usecase.fleet.DeleteCrane;
import com.aspcranes.crm.usecase.fleet.SaveCrane;
import java.util.List;
import java.util.function.Function;

/**
 * What may be done to cranes.
 *
 * @param history what was changed of a crane, by its id; runs in the background
 */
public record CraneActs(
    SaveCrane save,
    ActivateCrane activate,
    DeleteCrane delete,
    Function<String, Outcome<List<AuditLine>>> history) {}
