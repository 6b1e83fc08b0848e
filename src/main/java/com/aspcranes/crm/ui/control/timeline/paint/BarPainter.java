package com.aspcranes.crm.ui.control.timeline.paint;

import com.aspcranes.crm.ui.control.timeline.geometry.Box;
import com.aspcranes.crm.ui.control.timeline.geometry.TimelineGeometry;
import com.aspcranes.crm.ui.control.timeline.plan.BarMark;
import com.aspcranes.crm.ui.control.timeline.plan.BarState;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineBar;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

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

  /** So many bars are remembered with the widths of their words. */
  private static final int REMEMBERED = 6_000;

  private final Palette palette;
  private final Lettering lettering;
  private final Stamps stamps;
  private final BarShape shape;
  private final List<Seen> seen = new ArrayList<>();
  private final Map<TimelineBar, BarWords> words = new IdentityHashMap<>();

  private record Seen(TimelineBar bar, Box box) {}

  BarPainter(Palette palette, Lettering lettering, Stamps stamps) {
    this.palette = palette;
    this.lettering = lettering;
    this.stamps = stamps;
    shape = new BarShape(palette, stamps);
  }

  /** Paints the bars of one row; buffers first, so that they never cover a body. */
  void paint(GraphicsContext g, Picture picture, int row) {
    TimelineGeometry geometry = picture.geometry();
    seen.clear();
    geometry.visitBars(row, (bar, box) -> seen.add(new Seen(bar, box)));
    for (Seen each : seen) {
      buffers(g, geometry, each.bar(), each.box());
    }
    double left = geometry.body().x() - BEYOND;
    double right = geometry.width() + BEYOND;
    for (Seen each : seen) {
      Box box = each.box().clipped(left, right);
      if (box.width() > 0) {
        bar(g, picture, each.bar(), box);
      }
    }
    cell(g, picture, row);
  }

  private void bar(GraphicsContext g, Picture picture, TimelineBar bar, Box box) {
    boolean faded = picture.faded().contains(bar.id());
    if (faded) {
      g.setGlobalAlpha(0.35);
    }
    shape.paint(g, bar.state(), bar.marks(), box);
    Box within = box.clipped(picture.geometry().body().x() + 1, picture.geometry().width());
    if (within.width() >= WORDLESS) {
      words(g, picture.geometry().metrics().font(), bar, within);
    }
    g.setGlobalAlpha(1);
    frames(g, picture, bar, box);
  }

  private void buffers(GraphicsContext g, TimelineGeometry geometry, TimelineBar bar, Box box) {
    if (bar.lead().isZero() && bar.tail().isZero()) {
      return;
    }
    double inset = Math.round(box.height() * 0.22);
    int height = (int) (box.height() - 2 * inset);
    double y = box.y() + inset;
    double left = box.x() - geometry.scale().width(bar.lead());
    double right = box.right() + geometry.scale().width(bar.tail());
    double first = geometry.body().x() - BEYOND;
    double last = geometry.width() + BEYOND;
    shape.buffer(g, bar.state(), Math.max(left, first), Math.min(box.x(), last), y, height, true);
    shape.buffer(
        g, bar.state(), Math.max(box.right(), first), Math.min(right, last), y, height, false);
  }

  /**
   * @param size of the letters
   * @param box what is seen of the bar
   */
  private void words(GraphicsContext g, double size, TimelineBar bar, Box box) {
    double middle = box.y() + box.height() / 2;
    boolean twoLines = box.height() >= size * 2.3;
    double y = twoLines ? middle - size * 0.56 : middle;
    double left = Math.round(box.x() + 6);
    double right = box.right() - 5;
    int glyph = (int) Math.round(size * 0.72);
    double top = Math.round(y - glyph / 2.0);
    g.drawImage(stamps.sign(bar.state(), glyph), left, top, glyph, glyph);
    double text = left + glyph + 5;
    double room = right - text;
    if (bar.has(BarMark.CONFLICT) && room > glyph) {
      g.drawImage(stamps.warning(glyph), Math.round(right - glyph), top, glyph, glyph);
      room -= glyph + 3;
    }
    BarWords its = wordsOf(bar);
    its.fit(room, twoLines ? right - left : 0);
    Color ink = palette.text(bar.state());
    lettering.put(g, its.first(), lettering.plain, ink, text, y);
    if (bar.state() == BarState.CANCELLED) {
      g.fillRect(text, Math.round(y), its.firstWidth(), 1);
    }
    Color pale = palette.paleText(bar.state());
    if (twoLines) {
      lettering.put(g, its.second(), lettering.small, pale, left, middle + size * 0.58);
    } else {
      lettering.put(g, its.second(), lettering.small, pale, text + its.firstWidth() + 8, y);
    }
  }

  private BarWords wordsOf(TimelineBar bar) {
    if (words.size() > REMEMBERED) {
      words.clear();
    }
    return words.computeIfAbsent(bar, unknown -> new BarWords(unknown, lettering));
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
}
