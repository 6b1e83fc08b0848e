package com.aspcranes.crm.ui.control.files;

import com.aspcranes.crm.usecase.file.FileTile;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.image.Image;

/** Small pictures, made in the background and once. */
final class Pictures {
  private final Map<String, Optional<Image>> made = new ConcurrentHashMap<>();

  ShownFile with(FileTile tile) {
    String text = tile.thumbnail();
    return new ShownFile(
        tile, text == null ? null : made.computeIfAbsent(tile.id(), id -> make(text)).orElse(null));
  }

  /** Another desk wrote the text: what cannot be drawn has no picture. */
  private static Optional<Image> make(String text) {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    Image image = new Image(new ByteArrayInputStream(bytes));
    return image.isError() ? Optional.empty() : Optional.of(image);
  }
}
