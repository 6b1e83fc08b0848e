package com.aspcranes.crm.ui.control.timeline.paint;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** The letters of a timeline: four fonts of one family, and texts cut to a width, remembered. */
public final class Lettering {
  /** Fewer letters of a text that is cut say nothing. */
  private static final int LEAST = 3;

  private static final String CUT = "…";
  private static final int REMEMBERED = 6_000;

  final Font plain;
  final Font bold;
  final Font small;
  final Font smallBold;
  private final Text ruler = new Text();
  private final Map<Piece, Double> widths = new Recent<>();
  private final Map<Piece, String> cuts = new Recent<>();

  private record Piece(String text, Font font, int width) {}

  public Lettering(Font base) {
    String family = base.getFamily();
    double size = base.getSize();
    plain = Font.font(family, size * 0.92);
    bold = Font.font(family, FontWeight.BOLD, size * 0.9);
    small = Font.font(family, size * 0.82);
    smallBold = Font.font(family, FontWeight.BOLD, size * 0.83);
  }

  /** Width of a text, pixels. */
  double width(String text, Font font) {
    return widths.computeIfAbsent(new Piece(text, font, 0), this::measure);
  }

  /** The text, or as much of it as has room; empty when too little has. */
  String cut(String text, Font font, double room) {
    if (room <= 0 || text.isEmpty()) {
      return "";
    }
    if (width(text, font) <= room) {
      return text;
    }
    return cuts.computeIfAbsent(new Piece(text, font, (int) room), this::shorten);
  }

  /** Paints a text, vertically centred on y, cut to the room. */
  void draw(GraphicsContext g, String text, Font font, Paint ink, double x, double y, double room) {
    String shown = cut(text, font, room);
    if (!shown.isEmpty()) {
      g.setFont(font);
      g.setFill(ink);
      g.setTextBaseline(VPos.CENTER);
      g.setTextAlign(TextAlignment.LEFT);
      g.fillText(shown, Math.round(x), Math.round(y));
    }
  }

  private double measure(Piece piece) {
    ruler.setText(piece.text());
    ruler.setFont(piece.font());
    return ruler.getLayoutBounds().getWidth();
  }

  /** Guesses by the share of the width, then gives letters back until it fits. */
  private String shorten(Piece piece) {
    String text = piece.text();
    double full = width(text, piece.font());
    int end = Math.min(text.length(), (int) (text.length() * piece.width() / full) + 2);
    while (end >= LEAST) {
      String shorter = text.substring(0, end).stripTrailing() + CUT;
      if (measure(new Piece(shorter, piece.font(), 0)) <= piece.width()) {
        return shorter;
      }
      end = text.offsetByCodePoints(end, -1);
    }
    return "";
  }

  private static final class Recent<V> extends LinkedHashMap<Piece, V> {
    private static final long serialVersionUID = 1;

    Recent() {
      super(512, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Piece, V> eldest) {
      return size() > REMEMBERED;
    }
  }
}
