package com.aspcranes.crm.ui.control.files;

import com.aspcranes.crm.usecase.file.FileTile;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/**
 * A file with its small picture made ready.
 *
 * @param picture null for what is no picture
 */
record ShownFile(FileTile tile, @Nullable Image picture) {
  String id() {
    return tile.id();
  }
}
