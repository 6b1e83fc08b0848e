package com.aspcranes.crm.ui.control.timeline.paint;

import com.aspcranes.crm.ui.control.timeline.geometry.Box;
import com.aspcranes.crm.ui.control.timeline.paint.Stamps.End;
import com.aspcranes.crm.ui.control.timeline.plan.BarMark;
import com.aspcranes.crm.ui.control.timeline.plan.BarState;
import java.util.Set;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;

/**
 * The body of a bar: rounded, in the colours of its state, with its marks as pattern or outline.
 */
final class BarShape {
  private final Palette palette;
  private final Stamps stamps;

  BarShape(Palette palette, Stamps stamps) {
    this.palette = palette;
    this.stamps = stamps;
  }

  /** Paints a body on whole pixels. */
  void paint(GraphicsContext g, BarState state, Set<BarMark> marks, Box box) {
    End end = marks.contains(BarMark.LATE) ? End.LATE : End.PLAIN;
    double line = end == End.LATE ? 2 : 1;
    double x = Math.round(box.x());
    double right = Math.max(x + 1, Math.round(box.right()));
    int height = (int) box.height();
    int cap = right - x >= 2 * Stamps.CAP ? Stamps.CAP : 0;
    double flat = right - x - 2 * cap;
    if (cap > 0) {
      g.drawImage(stamps.cap(state, end, height, true), x, box.y(), cap, height);
      g.drawImage(stamps.cap(state, end, height, false), right - cap, box.y(), cap, height);
    }
    g.setFill(palette.fill(state));
    g.fillRect(x + cap, box.y(), flat, height);
    if (marks.contains(BarMark.PENDING) && g.getGlobalAlpha() == 1) {
      g.setFill(palette.hatch(palette.fill(state), Ink.PENDING, 0.45));
      g.fillRect(x + 2, box.y() + 2, right - x - 4, height - 4);
    }
    g.setFill(outline(state, marks, end));
    g.fillRect(x + cap, box.y(), flat, line);
    g.fillRect(x + cap, box.y() + height - line, flat, line);
    if (cap == 0) {
      g.fillRect(x, box.y(), 1, height);
      g.fillRect(right - 1, box.y(), 1, height);
    }
  }

  /** Paints one end of what a bar keeps busy beyond its body: lower, and fainter. */
  void buffer(
      GraphicsContext g,
      BarState state,
      double from,
      double to,
      double y,
      int height,
      boolean left) {
    double x = Math.round(from);
    double width = Math.round(to) - x;
    if (width < 1) {
      return;
    }
    int stamp = (int) Math.min(Stamps.SHORT, width);
    double flat = width - stamp;
    double flatX = left ? x + stamp : x;
    double stampX = left ? x : x + flat;
    g.drawImage(stamps.buffer(state, stamp, height, left), stampX, y, stamp, height);
    if (flat > 0) {
      g.setFill(palette.faintFill(state));
      g.fillRect(flatX, y + 1, flat, height - 2);
      g.setFill(palette.faintEdge(state));
      g.fillRect(flatX, y, flat, 1);
      g.fillRect(flatX, y + height - 1, flat, 1);
    }
  }

  /** Dashes for what is not settled, dots for what is not ours. */
  private Paint outline(BarState state, Set<BarMark> marks, End end) {
    if (marks.contains(BarMark.VENDOR)) {
      return palette.dashes(state, 2, 2);
    }
    boolean open = state == BarState.TENTATIVE || state == BarState.CANCELLED;
    return open && end == End.PLAIN ? palette.dashes(state, 4, 3) : palette.edge(state, end);
  }
}
