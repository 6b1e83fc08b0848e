package com.aspcranes.crm.ui.control.files;

import com.aspcranes.crm.report.picture.PastedPicture;
import com.aspcranes.crm.usecase.file.NewFile;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;
import org.jspecify.annotations.Nullable;

/** Files and pictures that come out of the clipboard or are dropped. */
final class Incoming {
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm.ss", Locale.ROOT);

  private Incoming() {}

  static boolean any(Clipboard from) {
    return from.hasFiles() || from.hasImage();
  }

  /**
   * @param clock names a picture that has no name
   */
  static List<NewFile> of(Clipboard from, String word, Clock clock, ZoneId zone) {
    if (from.hasFiles()) {
      return from.getFiles().stream()
          .filter(File::isFile)
          .map(file -> NewFile.of(file.toPath()))
          .toList();
    }
    Image image = from.getImage();
    String name = word + " " + NAME.format(clock.instant().atZone(zone)) + ".png";
    return image == null ? List.of() : picture(image, name);
  }

  private static List<NewFile> picture(Image image, @Nullable String name) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    if (width == 0 || height == 0 || image.getPixelReader() == null) {
      return List.of();
    }
    int[] argb = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
    return List.of(
        new NewFile(
            String.valueOf(name),
            () -> new ByteArrayInputStream(PastedPicture.png(width, height, argb))));
  }
}
