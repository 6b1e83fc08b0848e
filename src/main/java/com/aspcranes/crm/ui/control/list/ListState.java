package com.aspcranes.crm.ui.control.list;

/** What a list has to say for itself. */
public enum ListState {
  LOADING,
  /** There are rows. */
  READY,
  /** Nothing was ever entered. */
  EMPTY,
  /** The filter leaves nothing. */
  NO_MATCH,
  /** The replica could not be read. */
  FAILED
}
