package com.aspcranes.crm.ui.control.list;

/** A filter above a list. */
public sealed interface Chip permits ChoiceChip, SwitchChip {
  boolean isSet();

  /** Back to what leaves everything. */
  void clear();
}
