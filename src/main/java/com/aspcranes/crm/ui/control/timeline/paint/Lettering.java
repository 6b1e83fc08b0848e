package com.aspcranes.crm.ui.control.timeline.paint;

import java.util.HashMap;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** The letters of a timeline: four faces of one family, and texts cut to a width, remembered. */
public final class Lettering {
  /** Fewer letters of a text that is cut say nothing. */
  private static final int LEAST = 3;

  private static final String CUT = "…";
  private static final int REMEMBERED = 8_000;

  final Face plain;
  final Face bold;
  final Face small;
  final Face smallBold;

  public Lettering(Font base) {
    String family = base.getFamily();
    double size = base.getSize();
    plain = new Face(Font.font(family, size * 0.92));
    bold = new Face(Font.font(family, FontWeight.BOLD, size * 0.9));
    small = new Face(Font.font(family, size * 0.82));
    smallBold = new Face(Font.font(family, FontWeight.BOLD, size * 0.83));
  }

  /** Width of a text, pixels. */
  double width(String text, Face face) {
    return face.width(text);
  }

  /** Paints a text, vertically centred on y, cut to the room. */
  void draw(GraphicsContext g, String text, Face face, Paint ink, double x, double y, double room) {
    put(g, face.cut(text, room), face, ink, x, y);
  }

  /** The text, or as much of it as has room. */
  String cut(String text, Face face, double room) {
    return face.cut(text, room);
  }

  /** Paints a text that is known to fit, vertically centred on y. */
  void put(GraphicsContext g, String text, Face face, Paint ink, double x, double y) {
    if (!text.isEmpty()) {
      g.setFont(face.font);
      g.setFill(ink);
      g.fillText(text, Math.round(x), Math.round(y));
    }
  }

  /** To be called before texts are painted. */
  void begin(GraphicsContext g) {
    g.setTextBaseline(VPos.CENTER);
    g.setTextAlign(TextAlignment.LEFT);
  }

  private record Cut(int room, String text) {}

  /** One font with what is known of its texts. */
  static final class Face {
    private final Font font;
    private final Text ruler = new Text();
    private final Map<String, Double> widths = new HashMap<>();
    private final Map<String, Cut> cuts = new HashMap<>();

    Face(Font font) {
      this.font = font;
      ruler.setFont(font);
    }

    private double width(String text) {
      if (widths.size() > REMEMBERED) {
        widths.clear();
      }
      return widths.computeIfAbsent(text, this::measure);
    }

    /** The text, or as much of it as has room; empty when too little has. */
    private String cut(String text, double room) {
      if (room <= 0 || text.isEmpty()) {
        return "";
      }
      if (width(text) <= room) {
        return text;
      }
      Cut known = cuts.get(text);
      if (known == null || known.room() != (int) room) {
        if (cuts.size() > REMEMBERED) {
          cuts.clear();
        }
        known = new Cut((int) room, shorten(text, room));
        cuts.put(text, known);
      }
      return known.text();
    }

    private double measure(String text) {
      ruler.setText(text);
      return ruler.getLayoutBounds().getWidth();
    }

    /** Guesses by the share of the width, then gives letters back until it fits. */
    private String shorten(String text, double room) {
      int end = Math.min(text.length(), (int) (text.length() * room / width(text)) + 1);
      while (end >= LEAST) {
        String shorter = text.substring(0, end).stripTrailing() + CUT;
        if (width(shorter) <= room) {
          return shorter;
        }
        end = text.offsetByCodePoints(end, -1);
      }
      return "";
    }
  }
}
