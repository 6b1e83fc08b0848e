package com.aspcranes.crm.ui.fx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import javafx.scene.text.Font;

/** The letters of the program: one family with Latin, Devanagari and the rupee sign everywhere. */
final class Letters {
  /** Shared with the printed documents; a class path resource. */
  private static final String FOLDER = "/com/aspcranes/crm/report/fonts/IBMPlexSansDevanagari-";

  private Letters() {}

  /** Makes the family known to style sheets. Does nothing the second time. */
  static void load() {
    if (!Font.getFamilies().contains("IBM Plex Sans Devanagari")) {
      load("Regular");
      load("Bold");
    }
  }

  private static void load(String style) {
    String name = FOLDER + style + ".ttf";
    try (InputStream file = Letters.class.getResourceAsStream(name)) {
      Objects.requireNonNull(Font.loadFont(Objects.requireNonNull(file, name), 13), name);
    } catch (IOException broken) {
      throw new UncheckedIOException(name, broken);
    }
  }
}
