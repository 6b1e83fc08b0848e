package com.aspcranes.crm.ui.control.timeline;

import com.aspcranes.crm.ui.control.timeline.geometry.RowLayout;
import com.aspcranes.crm.ui.control.timeline.paint.Picture;
import com.aspcranes.crm.ui.control.timeline.paint.TimelinePainter;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;

/**
 * The canvas. Painted in the layout of a pulse, so at most once per pulse, and only the rows that
 * have changed where that is all: at twice the pixels a whole picture takes several frames.
 */
final class Surface extends Region {
  private final Canvas canvas = new Canvas();
  private final Supplier<Picture> picture;
  private final Supplier<TimelinePainter> painter;
  private final Runnable painted;
  private final Set<String> rows = new HashSet<>();
  private boolean all = true;

  /**
   * @param painted runs after each painting
   */
  Surface(Supplier<Picture> picture, Supplier<TimelinePainter> painter, Runnable painted) {
    this.picture = picture;
    this.painter = painter;
    this.painted = painted;
    setManaged(false);
    setMouseTransparent(true);
    getChildren().add(canvas);
  }

  void repaint() {
    all = true;
    requestLayout();
  }

  void repaintRows(Set<String> ids) {
    if (!ids.isEmpty()) {
      rows.addAll(ids);
      requestLayout();
    }
  }

  @Override
  protected void layoutChildren() {
    double width = Math.floor(getWidth());
    double height = Math.floor(getHeight());
    if (width != canvas.getWidth() || height != canvas.getHeight()) {
      canvas.setWidth(width);
      canvas.setHeight(height);
      all = true;
    }
    if (all) {
      painter.get().paint(canvas.getGraphicsContext2D(), picture.get());
      painted.run();
    } else if (!rows.isEmpty()) {
      strips();
      painted.run();
    }
    all = false;
    rows.clear();
  }

  private void strips() {
    Picture now = picture.get();
    RowLayout layout = now.geometry().layout();
    for (String id : rows) {
      int row = layout.indexOf(id);
      if (row >= 0) {
        painter.get().paintRows(canvas.getGraphicsContext2D(), now, row, row + 1);
      }
    }
  }
}
