package com.aspcranes.crm.ui.fleet.crane;

import com.aspcranes.crm.usecase.fleet.ActivateCrane;
import com.aspcranes.crm.usecase.fleet.DeleteCrane;
import com.aspcranes.crm.usecase.fleet.SaveCrane;

/** What may be done to cranes. */
public record CraneActs(SaveCrane save, ActivateCrane activate, DeleteCrane delete) {}
