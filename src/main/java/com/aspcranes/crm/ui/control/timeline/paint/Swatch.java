package com.aspcranes.crm.ui.control.timeline.paint;

import com.aspcranes.crm.ui.control.timeline.geometry.Box;
import com.aspcranes.crm.ui.control.timeline.plan.BarMark;
import com.aspcranes.crm.ui.control.timeline.plan.BarState;
import com.aspcranes.crm.ui.control.timeline.plan.ShadeKind;
import java.util.Set;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

/** Small samples of what the painter paints, for a legend. */
public final class Swatch {
  private static final double WIDTH = 34;
  private static final double HEIGHT = 16;

  private final Palette palette;
  private final Stamps stamps;

  /**
   * @param scale device pixels per pixel
   */
  public Swatch(Palette palette, double scale) {
    this.palette = palette;
    stamps = new Stamps(palette, scale);
  }

  /** A bar in a state. */
  public Canvas of(BarState state) {
    return bar(state, Set.of());
  }

  /** A bar with a mark. */
  public Canvas of(BarMark mark) {
    return bar(BarState.PUBLISHED, Set.of(mark));
  }

  /** A shading. */
  public Canvas of(ShadeKind kind) {
    Canvas canvas = new Canvas(WIDTH, HEIGHT);
    GraphicsContext g = canvas.getGraphicsContext2D();
    g.setFill(palette.of(kind));
    g.fillRect(0, 0, WIDTH, HEIGHT);
    if (!kind.isCalendar()) {
      g.setFill(palette.hatch(palette.of(kind), Ink.TEXT, 0.16));
      g.fillRect(0, 0, WIDTH, HEIGHT);
    }
    g.setStroke(palette.of(Ink.LINE_STRONG));
    g.strokeRect(0.5, 0.5, WIDTH - 1, HEIGHT - 1);
    return canvas;
  }

  private Canvas bar(BarState state, Set<BarMark> marks) {
    Canvas canvas = new Canvas(WIDTH, HEIGHT);
    GraphicsContext g = canvas.getGraphicsContext2D();
    new BarShape(palette, stamps).paint(g, state, marks, new Box(0, 0, WIDTH, HEIGHT));
    int size = (int) Math.round(HEIGHT * 0.55);
    double left = Math.round((WIDTH - size) / 2);
    double top = Math.round((HEIGHT - size) / 2);
    if (marks.isEmpty()) {
      g.drawImage(stamps.sign(state, size), left, top, size, size);
    }
    if (marks.contains(BarMark.CONFLICT)) {
      g.drawImage(stamps.warning(size), left, top, size, size);
    }
    return canvas;
  }
}
