package com.aspcranes.crm.ui.nav;

import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/**
 * What a place looks like.
 *
 * @param title follows the record, e.g. the customer's name
 * @param content fills the window's main area
 * @param left runs when the user goes elsewhere; the screen is not shown again afterwards
 * @param unsaved asked before the user goes elsewhere; null where nothing is typed
 */
public record Screen(
    ObservableValue<String> title, Parent content, Runnable left, @Nullable Unsaved unsaved) {

  /** A screen on which nothing is typed that could be lost. */
  public Screen(ObservableValue<String> title, Parent content, Runnable left) {
    this(title, content, left, null);
  }
}
