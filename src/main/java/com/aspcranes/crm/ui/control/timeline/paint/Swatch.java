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

  public Swatch(Palette palette) {
    this.palette = palette;
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
    BarPainter.body(g, palette, state, marks, new Box(1, 1, WIDTH - 2, HEIGHT - 2));
    double size = HEIGHT * 0.55;
    double top = (HEIGHT - size) / 2;
    if (marks.isEmpty()) {
      Glyphs.state(g, state, palette.text(state), (WIDTH - size) / 2, top, size);
    }
    if (marks.contains(BarMark.CONFLICT)) {
      Glyphs.warning(
          g, palette.of(Ink.CONFLICT), palette.of(Ink.SURFACE), (WIDTH - size) / 2, top, size);
    }
    return canvas;
  }
}
