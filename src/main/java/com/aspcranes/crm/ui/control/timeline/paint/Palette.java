package com.aspcranes.crm.ui.control.timeline.paint;

import com.aspcranes.crm.ui.control.timeline.plan.BarState;
import com.aspcranes.crm.ui.control.timeline.plan.ShadeKind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import javafx.scene.paint.Paint;

/** The colours of one theme, and the patterns drawn in them. */
public final class Palette {
  private static final int TILE = 8;

  private final EnumMap<Ink, Color> colours;
  private final Map<Color, Paint> hatches = new HashMap<>();
  private final Map<Dashes, Paint> dashes = new HashMap<>();
  private final EnumMap<BarState, Color[]> states = new EnumMap<>(BarState.class);
  private final EnumMap<ShadeKind, Color> shades = new EnumMap<>(ShadeKind.class);

  private record Dashes(BarState state, int on, int off) {}

  /**
   * @param colours one for every ink
   */
  public Palette(Map<Ink, Color> colours) {
    this.colours = new EnumMap<>(colours);
    for (BarState state : BarState.values()) {
      states.put(state, parts(state));
    }
    for (ShadeKind kind : ShadeKind.values()) {
      shades.put(kind, of(Ink.of(kind)));
    }
  }

  public Color of(Ink ink) {
    Color colour = colours.get(ink);
    if (colour == null) {
      throw new IllegalStateException("no colour for " + ink);
    }
    return colour;
  }

  public Color of(ShadeKind kind) {
    return shades.getOrDefault(kind, Color.TRANSPARENT);
  }

  Color fill(BarState state) {
    return of(state, 0);
  }

  Color edge(BarState state) {
    return of(state, 1);
  }

  Color text(BarState state) {
    return of(state, 2);
  }

  /** For what matters less than the first line. */
  Color paleText(BarState state) {
    return of(state, 3);
  }

  Color faintFill(BarState state) {
    return of(state, 4);
  }

  Color faintEdge(BarState state) {
    return of(state, 5);
  }

  Color edge(BarState state, Stamps.End end) {
    return end == Stamps.End.LATE ? of(Ink.LATE) : edge(state);
  }

  private Color[] parts(BarState state) {
    Color fill = of(Ink.fill(state));
    Color edge = of(Ink.edge(state));
    Color text = of(Ink.text(state));
    return new Color[] {
      fill,
      edge,
      text,
      fill.interpolate(text, 0.82),
      fill.deriveColor(0, 1, 1, Stamps.FAINT),
      edge.deriveColor(0, 1, 1, Stamps.FAINT)
    };
  }

  /** Thin diagonals for a ground, in that colour with a share of the ink in it. */
  Paint hatch(Color ground, Ink ink, double share) {
    return hatches.computeIfAbsent(ground.interpolate(of(ink), share), this::diagonals);
  }

  /** A line along x: so many pixels in the colour of the edge, and so many in that of the fill. */
  Paint dashes(BarState state, int on, int off) {
    return dashes.computeIfAbsent(
        new Dashes(state, on, off),
        wanted -> {
          WritableImage tile = new WritableImage(on + off, 1);
          for (int x = 0; x < on + off; x++) {
            tile.getPixelWriter().setColor(x, 0, x < on ? edge(state) : fill(state));
          }
          return new ImagePattern(tile, 0, 0, on + off, 1, false);
        });
  }

  private Color of(BarState state, int part) {
    Color[] parts = states.get(state);
    return parts == null ? Color.GRAY : parts[part];
  }

  /** Fully opaque: the software pipeline blends transparent patterns into wrong colours. */
  private Paint diagonals(Color colour) {
    WritableImage tile = new WritableImage(TILE, TILE);
    PixelWriter pixels = tile.getPixelWriter();
    for (int x = 0; x < TILE; x++) {
      pixels.setColor(x, TILE - 1 - x, colour);
    }
    return new ImagePattern(tile, 0, 0, TILE, TILE, false);
  }
}
