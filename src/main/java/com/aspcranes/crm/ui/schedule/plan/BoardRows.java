package com.aspcranes.crm.ui.schedule.plan;

/** Whose time the rows show. */
public enum BoardRows {
  CRANES,
  OPERATORS
}
