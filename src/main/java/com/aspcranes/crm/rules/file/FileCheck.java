package com.aspcranes.crm.rules.file;

import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.office.FileSlot;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a file is taken at all. */
public final class FileCheck {
  private static final long MEGABYTE = 1L << 20;

  private FileCheck() {}

  /** The kinds of files that a record keeps in this place. */
  public static Set<FileKind> kinds(FileSlot slot) {
    return switch (slot) {
      case LEAD_FILES -> EnumSet.allOf(FileKind.class);
      case CRANE_PICTURES, AVATAR -> EnumSet.of(FileKind.PICTURE);
      case SITE_PICTURES -> EnumSet.of(FileKind.PICTURE, FileKind.VIDEO);
      case PAPER_SCAN, JOB_SIGN_OFF -> EnumSet.of(FileKind.PICTURE, FileKind.DOCUMENT);
    };
  }

  /**
   * @param type by its content; null for one that is not taken
   * @param bytes its size
   */
  public static Optional<Refusal> refusal(FileSlot slot, @Nullable MediaType type, long bytes) {
    if (bytes == 0) {
      return Optional.of(Refusal.of("file.empty"));
    }
    if (type == null) {
      return Optional.of(Refusal.of("file.type_not_taken"));
    }
    if (!kinds(slot).contains(type.kind())) {
      return Optional.of(Refusal.of("file.not_here." + slot.name().toLowerCase(Locale.ROOT)));
    }
    if (bytes > type.largest()) {
      return Optional.of(tooLarge(type.largest()));
    }
    return Optional.empty();
  }

  /**
   * @param largest bytes it may have
   */
  public static Refusal tooLarge(long largest) {
    return Refusal.of("file.too_large", null, largest / MEGABYTE);
  }
}
