package com.aspcranes.crm.report.sheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneId;
import java.util.List;
import java.util.function.LongConsumer;

/** Writes sheets to files. */
public final class SheetFile {
  private SheetFile() {}

  /**
   * Writes beside the target first, so that a file of that name is replaced by a whole one or not
   * at all.
   *
   * @param zone in which points in time are written
   * @param told gets the number of rows written so far; may throw to stop
   * @throws IOException when the file cannot be written, e.g. since a spreadsheet has it open
   */
  public static void write(
      Path target, SheetFormat format, Sheet sheet, ZoneId zone, LongConsumer told)
      throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    Path fresh = Files.createTempFile(folder, ".export", format.ending());
    try {
      try (SheetWriter writer =
          format.open(new BufferedOutputStream(Files.newOutputStream(fresh)), sheet, zone)) {
        long written = 0;
        for (List<?> row : sheet.rows()) {
          writer.row(row);
          told.accept(++written);
        }
      }
      Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }
}
