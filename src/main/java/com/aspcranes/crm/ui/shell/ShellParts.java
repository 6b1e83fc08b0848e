package com.aspcranes.crm.ui.shell;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/**
 * What the frame is given to show, since it knows no feature.
 *
 * @param syncChip stands in the top bar
 * @param unread notifications not read yet
 * @param overlays lie over the whole window, the last on top
 */
public record ShellParts(
    Node syncChip,
    ObservableValue<? extends Number> unread,
    Runnable openPalette,
    Runnable openNotifications,
    List<? extends Node> overlays) {

  public ShellParts {
    overlays = List.copyOf(overlays);
  }
}
