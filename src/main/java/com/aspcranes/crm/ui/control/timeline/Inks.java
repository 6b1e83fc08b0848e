package com.aspcranes.crm.ui.control.timeline;

import com.aspcranes.crm.ui.control.timeline.paint.Ink;
import com.aspcranes.crm.ui.control.timeline.paint.Palette;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.css.CssMetaData;
import javafx.css.FontCssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/** Takes the colours and the font of a timeline from the style sheets. */
final class Inks {
  private static final EnumMap<Ink, CssMetaData<TimelineView, Color>> COLOURS =
      new EnumMap<>(Ink.class);
  private static final CssMetaData<TimelineView, Font> FONT =
      new FontCssMetaData<>("-fx-font", Font.getDefault()) {
        @Override
        public boolean isSettable(TimelineView view) {
          return true;
        }

        @Override
        public StyleableProperty<Font> getStyleableProperty(TimelineView view) {
          return view.inks().font;
        }
      };
  static final List<CssMetaData<? extends Styleable, ?>> META;

  static {
    List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(Region.getClassCssMetaData());
    all.add(FONT);
    for (Ink ink : Ink.values()) {
      COLOURS.put(ink, colour(ink));
    }
    all.addAll(COLOURS.values());
    META = List.copyOf(all);
  }

  private final Map<Ink, SimpleStyleableObjectProperty<Color>> colours = new EnumMap<>(Ink.class);
  private final SimpleStyleableObjectProperty<Font> font;

  /**
   * @param changed runs whenever a colour or the font has changed
   */
  Inks(TimelineView view, Runnable changed) {
    font = property(FONT, view, "font", Font.getDefault(), changed);
    COLOURS.forEach(
        (ink, meta) -> colours.put(ink, property(meta, view, ink.name(), Color.GRAY, changed)));
  }

  Font font() {
    return font.get();
  }

  Palette palette() {
    Map<Ink, Color> now = new EnumMap<>(Ink.class);
    colours.forEach((ink, property) -> now.put(ink, property.get()));
    return new Palette(now);
  }

  private static <T> SimpleStyleableObjectProperty<T> property(
      CssMetaData<TimelineView, T> meta, Object bean, String name, T initial, Runnable changed) {
    return new SimpleStyleableObjectProperty<>(meta, bean, name, initial) {
      @Override
      protected void invalidated() {
        changed.run();
      }
    };
  }

  private static CssMetaData<TimelineView, Color> colour(Ink ink) {
    return new CssMetaData<>(ink.property(), StyleConverter.getColorConverter(), Color.GRAY) {
      @Override
      public boolean isSettable(TimelineView view) {
        return true;
      }

      @Override
      public StyleableProperty<Color> getStyleableProperty(TimelineView view) {
        return view.inks().property(ink);
      }
    };
  }

  private StyleableProperty<Color> property(Ink ink) {
    SimpleStyleableObjectProperty<Color> property = colours.get(ink);
    if (property == null) {
      throw new IllegalStateException("no property for " + ink);
    }
    return property;
  }
}
