package com.aspcranes.crm.ui.schedule;

/** How the board is looked at. */
enum BoardLook {
  TIMELINE,
  TABLE,
  WEEK,
  MONTH,
  AGENDA
}
