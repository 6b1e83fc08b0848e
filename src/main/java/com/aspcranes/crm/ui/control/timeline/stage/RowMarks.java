package com.aspcranes.crm.ui.control.timeline.stage;

import com.aspcranes.crm.ui.control.timeline.geometry.TimelineGeometry;
import com.aspcranes.crm.ui.control.timeline.plan.Verdict;
import java.util.Locale;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/** A sign beside the name of each row that is seen: free, free with a warning, or not. */
public final class RowMarks extends Pane {
  private static final double WIDTH = 26;

  RowMarks() {
    setManaged(false);
    setMouseTransparent(true);
    setClip(new Rectangle());
  }

  /**
   * @param levels by the place of the row in the layout
   */
  public void show(TimelineGeometry geometry, Map<Integer, Verdict.Level> levels) {
    Rectangle clip = (Rectangle) getClip();
    clip.setY(geometry.metrics().header());
    clip.setWidth(geometry.metrics().names());
    clip.setHeight(geometry.body().height());
    while (getChildren().size() < levels.size()) {
      getChildren().add(mark());
    }
    getChildren().remove(levels.size(), getChildren().size());
    int at = 0;
    for (Map.Entry<Integer, Verdict.Level> each : levels.entrySet()) {
      Label mark = (Label) getChildren().get(at++);
      Verdict.Level level = each.getValue();
      mark.setText(
          switch (level) {
            case OK -> "\u2713";
            case WARN -> "!";
            case BLOCK -> "\u2715";
          });
      for (Verdict.Level one : Verdict.Level.values()) {
        mark.pseudoClassStateChanged(
            PseudoClass.getPseudoClass(one.name().toLowerCase(Locale.ROOT)), one == level);
      }
      double height = geometry.layout().height(each.getKey()) - 1;
      mark.resizeRelocate(
          geometry.metrics().names() - WIDTH, geometry.rowTop(each.getKey()), WIDTH - 1, height);
    }
  }

  void clear() {
    getChildren().clear();
  }

  private static Label mark() {
    Label mark = new Label();
    mark.setManaged(false);
    mark.setAlignment(Pos.CENTER);
    mark.getStyleClass().add("timeline-row-mark");
    return mark;
  }
}
