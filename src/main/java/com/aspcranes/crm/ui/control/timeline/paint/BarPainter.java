package com.aspcranes.crm.ui.control.timeline.paint;

import com.aspcranes.crm.ui.control.timeline.geometry.Box;
import com.aspcranes.crm.ui.control.timeline.geometry.TimelineGeometry;
import com.aspcranes.crm.ui.control.timeline.plan.BarMark;
import com.aspcranes.crm.ui.control.timeline.plan.BarState;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineBar;
import java.util.Set;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;

/**
 * Paints bars: the buffers as lighter ends, the body in the colours of its state, its marks as
 * patterns and outlines, its glyph and its words.
 */
final class BarPainter {
  private static final double ROUND = 8;

  /** Bars are painted at most this far outside of what is seen, so that their ends stay hidden. */
  private static final double BEYOND = 40;

  /** Narrower bars show neither glyph nor words. */
  private static final double WORDLESS = 22;

  private final Palette palette;
  private final Lettering lettering;

  BarPainter(Palette palette, Lettering lettering) {
    this.palette = palette;
    this.lettering = lettering;
  }

  /** Paints the bars of one row; buffers first, so that they never cover a body. */
  void paint(GraphicsContext g, Picture picture, int row) {
    TimelineGeometry geometry = picture.geometry();
    geometry.visitBars(row, (bar, box) -> buffers(g, geometry, row, bar, box));
    geometry.visitBars(
        row,
        (bar, box) -> {
          Box seen = box.clipped(geometry.body().x() - BEYOND, geometry.width() + BEYOND);
          if (seen.width() > 0) {
            boolean faded = picture.faded().contains(bar.id());
            g.setGlobalAlpha(faded ? 0.35 : 1);
            body(g, palette, bar.state(), bar.marks(), seen);
            words(g, geometry, bar, seen);
            g.setGlobalAlpha(1);
            frames(g, picture, bar, seen);
          }
        });
    cell(g, picture, row);
  }

  private void buffers(
      GraphicsContext g, TimelineGeometry geometry, int row, TimelineBar bar, Box box) {
    if (bar.lead().isZero() && bar.tail().isZero()) {
      return;
    }
    Box whole =
        geometry
            .box(bar, row, bar.occupied())
            .clipped(geometry.body().x() - BEYOND, geometry.width() + BEYOND);
    if (whole.width() - box.width() < 1.5) {
      return;
    }
    double inset = Math.round(whole.height() * 0.22);
    g.setGlobalAlpha(0.45);
    g.setFill(palette.fill(bar.state()));
    g.fillRoundRect(
        whole.x(), whole.y() + inset, whole.width(), whole.height() - 2 * inset, ROUND, ROUND);
    g.setStroke(palette.edge(bar.state()));
    g.setLineWidth(1);
    round(g, whole.x(), whole.y() + inset, whole.width(), whole.height() - 2 * inset);
    g.setGlobalAlpha(1);
  }

  /** The body of a bar without words, as it also stands in a legend. */
  static void body(
      GraphicsContext g, Palette palette, BarState state, Set<BarMark> marks, Box box) {
    g.setFill(palette.fill(state));
    g.fillRoundRect(box.x(), box.y(), box.width(), box.height(), ROUND, ROUND);
    if (marks.contains(BarMark.PENDING) && g.getGlobalAlpha() == 1) {
      g.setFill(palette.hatch(palette.fill(state), Ink.PENDING, 0.45));
      g.fillRoundRect(box.x(), box.y(), box.width(), box.height(), ROUND, ROUND);
    }
    boolean open = state == BarState.TENTATIVE || state == BarState.CANCELLED;
    g.setStroke(palette.edge(state));
    g.setLineWidth(1);
    if (marks.contains(BarMark.VENDOR)) {
      g.setLineCap(StrokeLineCap.ROUND);
      g.setLineDashes(1, 3);
      g.setLineWidth(1.6);
    } else if (open) {
      g.setLineDashes(4, 3);
    }
    round(g, box.x(), box.y(), box.width(), box.height());
    g.setLineDashes();
    g.setLineCap(StrokeLineCap.SQUARE);
    if (marks.contains(BarMark.LATE)) {
      g.setStroke(palette.of(Ink.LATE));
      g.setLineWidth(2);
      g.strokeRoundRect(
          box.x() + 1, box.y() + 1, box.width() - 2, box.height() - 2, ROUND - 1, ROUND - 1);
    }
  }

  private void words(GraphicsContext g, TimelineGeometry geometry, TimelineBar bar, Box box) {
    Box seen = box.clipped(geometry.body().x() + 1, geometry.width());
    if (seen.width() < WORDLESS) {
      return;
    }
    double size = geometry.metrics().font();
    double middle = box.y() + box.height() / 2;
    boolean twoLines = box.height() >= size * 2.3;
    double y = twoLines ? middle - size * 0.56 : middle;
    Color ink = palette.text(bar.state());
    double left = seen.x() + 6;
    double right = seen.right() - 5;
    double glyph = Math.round(size * 0.72);
    Glyphs.state(g, bar.state(), ink, left, y - glyph / 2, glyph);
    double text = left + glyph + 5;
    double room = right - text;
    if (bar.has(BarMark.CONFLICT) && room > glyph) {
      Glyphs.warning(
          g,
          palette.of(Ink.CONFLICT),
          palette.of(Ink.SURFACE),
          right - glyph,
          y - glyph / 2,
          glyph);
      room -= glyph + 3;
    }
    String label = label(bar, room, twoLines);
    lettering.draw(g, label, lettering.plain, ink, text, y, room);
    double end = text + Math.min(room, lettering.width(label, lettering.plain));
    if (bar.state() == BarState.CANCELLED) {
      g.fillRect(text, Math.round(y), Math.max(0, end - text), 1);
    }
    String second = label.equals(bar.brief()) ? bar.title() : bar.detail();
    g.setGlobalAlpha(g.getGlobalAlpha() * 0.85);
    if (twoLines) {
      double below = middle + size * 0.58;
      lettering.draw(g, second, lettering.small, ink, left, below, right - left);
    } else {
      lettering.draw(g, second, lettering.small, ink, end + 8, y, text + room - end - 8);
    }
  }

  /** As much as there is room for; the title goes to the second line when nothing else fits. */
  private String label(TimelineBar bar, double room, boolean twoLines) {
    if (lettering.width(bar.label(), lettering.plain) <= room) {
      return bar.label();
    }
    String brief = bar.briefLabel();
    boolean fits = lettering.width(brief, lettering.plain) <= room;
    return fits || !twoLines || bar.brief().isEmpty() ? brief : bar.brief();
  }

  private void frames(GraphicsContext g, Picture picture, TimelineBar bar, Box box) {
    boolean selected = picture.selected().contains(bar.id());
    boolean focused = bar.id().equals(picture.focusedBar()) && picture.focusedRow() != null;
    if (selected) {
      frame(g, box, palette.of(Ink.SELECTION), 2);
    } else if (bar.id().equals(picture.hovered())) {
      frame(g, box, palette.of(Ink.HOVER), 1);
    }
    if (focused) {
      g.setLineDashes(3, 2);
      frame(
          g,
          new Box(box.x() + 2, box.y() + 2, box.width() - 4, box.height() - 4),
          palette.of(Ink.FOCUS),
          1);
      g.setLineDashes();
    }
  }

  /** The cursor of the keyboard on a row where it is on no bar. */
  private void cell(GraphicsContext g, Picture picture, int row) {
    TimelineGeometry geometry = picture.geometry();
    String id = geometry.layout().row(row).id();
    if (picture.focusedBar() == null && id.equals(picture.focusedRow())) {
      Box body = geometry.body();
      double top = geometry.rowTop(row);
      g.setLineDashes(3, 2);
      frame(
          g,
          new Box(body.x() + 1, top + 1, body.width() - 3, geometry.layout().height(row) - 3),
          palette.of(Ink.FOCUS),
          1);
      g.setLineDashes();
    }
  }

  private static void frame(GraphicsContext g, Box box, Color ink, double width) {
    g.setStroke(ink);
    g.setLineWidth(width);
    g.strokeRoundRect(
        box.x() - 0.5, box.y() - 0.5, box.width() + 1, box.height() + 1, ROUND, ROUND);
  }

  /** On half pixels, so that the line is one pixel wide and sharp. */
  private static void round(GraphicsContext g, double x, double y, double width, double height) {
    g.strokeRoundRect(
        Math.round(x) + 0.5, Math.round(y) + 0.5, width - 1, height - 1, ROUND - 1, ROUND - 1);
  }
}
