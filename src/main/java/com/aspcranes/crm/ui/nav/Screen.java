package com.aspcranes.crm.ui.nav;

import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

/**
 * What a place looks like.
 *
 * @param title follows the record, e.g. the customer's name
 * @param content fills the window's main area
 * @param left runs when the user goes elsewhere; the screen is not shown again afterwards
 */
public record Screen(ObservableValue<String> title, Parent content, Runnable left) {}
