package com.aspcranes.crm.ui.control.form;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TitledPane;

/** The nodes of a form, also those that have not been laid out yet. */
public final class Nodes {
  private Nodes() {}

  /** Visits a node and all below it, but does not look into controls that are inputs. */
  public static void visit(Node node, Consumer<Node> visitor) {
    visitor.accept(node);
    if (node instanceof ScrollPane scroll) {
      if (scroll.getContent() != null) {
        visit(scroll.getContent(), visitor);
      }
    } else if (node instanceof TitledPane titled) {
      if (titled.getContent() != null) {
        visit(titled.getContent(), visitor);
      }
    } else if (node instanceof TabPane tabs) {
      for (Tab tab : tabs.getTabs()) {
        if (tab.getContent() != null) {
          visit(tab.getContent(), visitor);
        }
      }
    } else if (node instanceof SplitPane split) {
      List.copyOf(split.getItems()).forEach(item -> visit(item, visitor));
    } else if (node instanceof Parent parent) {
      List.copyOf(parent.getChildrenUnmodifiable()).forEach(child -> visit(child, visitor));
    }
  }
}
