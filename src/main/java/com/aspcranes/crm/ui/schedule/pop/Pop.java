package com.aspcranes.crm.ui.schedule.pop;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/** Opens content in a popup beside a place of the board. Escape or a click elsewhere closes it. */
final class Pop {
  private static final double GAP = 4;

  private Pop() {}

  static VBox content(String title, Node... nodes) {
    Label heading = new Label(title);
    heading.getStyleClass().add("title-4");
    heading.setWrapText(true);
    VBox content = new VBox(heading);
    content.getChildren().addAll(nodes);
    content.getStyleClass().add("board-pop");
    content.setMaxHeight(Region.USE_PREF_SIZE);
    return content;
  }

  /**
   * @param place in points of the screen
   * @param closed runs when it is gone, whatever came of it
   */
  static PopOver open(Node owner, Bounds place, Node content, Runnable closed) {
    PopOver popup = new PopOver(content);
    popup.setDetachable(false);
    popup.setAnimated(false);
    popup.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
    popup.setOnHidden(hidden -> closed.run());
    popup.show(owner, place.getCenterX(), place.getMaxY() + GAP);
    return popup;
  }
}
