package com.aspcranes.crm.ui.schedule;

/** Whose time the rows show. */
enum BoardRows {
  CRANES,
  OPERATORS
}
