package com.aspcranes.crm.ui.nav;

/** What becomes of unsaved input when its screen is left. */
public enum Leave {
  SAVE,
  /** It stays on this computer and is back when the record is opened again. */
  KEEP,
  DISCARD,
  /** The screen is not left. */
  STAY
}
