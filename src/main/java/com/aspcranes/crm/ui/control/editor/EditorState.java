package com.aspcranes.crm.ui.control.editor;

/** How far an editor is. */
public enum EditorState {
  LOADING,
  /** The record is shown and, if the person may, typed into. */
  READY,
  /** There is no such record on this computer, or no longer. */
  GONE,
  /** The replica could not be read. */
  FAILED
}
