package com.aspcranes.crm.ui.signin;

import com.aspcranes.crm.ui.fx.Asking;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** Parts of a page that take no room while they are not shown. */
final class Shown {
  private Shown() {}

  static void when(boolean wanted, Node... nodes) {
    for (Node node : nodes) {
      node.setVisible(wanted);
      node.setManaged(wanted);
    }
  }

  static void when(ObservableBooleanValue wanted, Node node) {
    node.visibleProperty().bind(wanted);
    node.managedProperty().bind(node.visibleProperty());
  }

  static void problem(Label label, Asking asking) {
    label.textProperty().bind(asking.problemProperty());
    when(asking.problemProperty().isNotEmpty(), label);
  }
}
