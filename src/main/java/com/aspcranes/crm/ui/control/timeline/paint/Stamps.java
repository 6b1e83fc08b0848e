package com.aspcranes.crm.ui.control.timeline.paint;

import com.aspcranes.crm.ui.control.timeline.plan.BarState;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.image.Image;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/**
 * Small pictures that are made once, point by point, and then stamped: the software pipeline takes
 * a hundred times as long over a curve as over a picture of it.
 */
final class Stamps {
  /** Radius of the corners of a bar, pixels. */
  static final double RADIUS = 4;

  /** A buffer that is longer, pixels, is put together. */
  static final int SHORT = 64;

  /** Width of the rounded end of a bar, pixels. */
  static final int CAP = 5;

  /** Points each way that are looked at within one device pixel. */
  private static final int FINE = 4;

  /** How much smaller the red of a warning is than its rim. */
  private static final double RIM = 1.35;

  /** How faint buffers are. */
  static final double FAINT = 0.45;

  private static final int STATES = BarState.values().length;
  private static final int KINDS = 2;

  private final Palette palette;
  private final double scale;
  private final Map<Integer, @Nullable Image[]> caps = new HashMap<>();
  private final Map<Integer, @Nullable Image[]> signs = new HashMap<>();
  private final Map<Integer, Image> buffers = new HashMap<>();
  private final Map<Integer, Image> warnings = new HashMap<>();

  /** What the end of a bar may be. */
  enum End {
    PLAIN,
    LATE
  }

  /** Colour at a point of a stamp, or null for none. */
  private interface Drawing {
    @Nullable Color at(double x, double y);
  }

  /**
   * @param scale device pixels per pixel
   */
  Stamps(Palette palette, double scale) {
    this.palette = palette;
    this.scale = scale;
  }

  /** The left or the right end of a bar, {@link #CAP} wide. */
  Image cap(BarState state, End end, int height, boolean left) {
    Image[] all = caps.computeIfAbsent(height, key -> new Image[STATES * KINDS * 2]);
    int place = (state.ordinal() * KINDS + end.ordinal()) * 2 + (left ? 0 : 1);
    Image made = all[place];
    if (made == null) {
      double line = end == End.LATE ? 2 : 1;
      made = end(palette.fill(state), palette.edge(state, end), line, CAP, height, left);
      all[place] = made;
    }
    return made;
  }

  /** The sign of a state in the colour of its text, in a square. */
  Image sign(BarState state, int size) {
    Image[] all = signs.computeIfAbsent(size, key -> new Image[STATES]);
    Image made = all[state.ordinal()];
    if (made == null) {
      Color ink = palette.text(state);
      made = draw(size, size, (x, y) -> Glyphs.covers(state, x / size, y / size) ? ink : null);
      all[state.ordinal()] = made;
    }
    return made;
  }

  /** A triangle with an exclamation mark, in a square. */
  Image warning(int size) {
    return warnings.computeIfAbsent(
        size,
        key ->
            draw(
                size,
                size,
                (x, y) -> {
                  // a rim, so that the sign is seen on every fill
                  double inX = (x / size - 0.5) * RIM + 0.5;
                  double inY = (y / size - 0.55) * RIM + 0.55;
                  boolean mark = Glyphs.exclamation(inX, inY);
                  return !mark && Glyphs.triangle(inX, inY)
                      ? palette.of(Ink.CONFLICT)
                      : Glyphs.triangle(x / size, y / size) ? palette.of(Ink.SURFACE) : null;
                }));
  }

  /** A short buffer as a whole: one picture costs less than its parts. */
  Image buffer(BarState state, int width, int height, boolean left) {
    int key = ((state.ordinal() * 2 + (left ? 0 : 1)) * 256 + width) * 256 + height;
    return buffers.computeIfAbsent(
        key,
        unknown -> end(palette.faintFill(state), palette.faintEdge(state), 1, width, height, left));
  }

  private Image end(
      Color fill, Color edge, double line, double width, double height, boolean left) {
    return draw(
        width,
        height,
        (x, y) -> {
          double in = left ? x : width - x;
          if (!rounded(in, y, height, RADIUS)) {
            return null;
          }
          boolean inner = rounded(in - line, y - line, height - 2 * line, RADIUS - line);
          return inner ? fill : edge;
        });
  }

  /** Whether a point lies in a shape that begins with two rounded corners at x = 0. */
  private static boolean rounded(double x, double y, double height, double radius) {
    if (x < 0 || y < 0 || y > height) {
      return false;
    }
    double dx = Math.max(0, radius - x);
    double dy = Math.max(0, Math.max(radius - y, y - (height - radius)));
    return dx == 0 || dy == 0 || dx * dx + dy * dy <= radius * radius;
  }

  private Image draw(double width, double height, Drawing drawing) {
    int across = (int) Math.ceil(width * scale);
    int down = (int) Math.ceil(height * scale);
    WritableImage image = new WritableImage(across, down);
    PixelWriter pixels = image.getPixelWriter();
    for (int y = 0; y < down; y++) {
      for (int x = 0; x < across; x++) {
        pixels.setColor(x, y, average(drawing, x, y));
      }
    }
    return image;
  }

  private Color average(Drawing drawing, int x, int y) {
    double red = 0;
    double green = 0;
    double blue = 0;
    double covered = 0;
    for (int i = 0; i < FINE * FINE; i++) {
      double px = (x + (i % FINE + 0.5) / FINE) / scale;
      double py = (y + (i / FINE + 0.5) / FINE) / scale;
      Color there = drawing.at(px, py);
      if (there != null) {
        double weight = there.getOpacity();
        red += weight * there.getRed();
        green += weight * there.getGreen();
        blue += weight * there.getBlue();
        covered += weight;
      }
    }
    return covered == 0
        ? Color.TRANSPARENT
        : new Color(red / covered, green / covered, blue / covered, covered / (FINE * FINE));
  }
}
