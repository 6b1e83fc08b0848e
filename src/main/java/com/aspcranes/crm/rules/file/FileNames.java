package com.aspcranes.crm.rules.file;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names under which files are stored and handed to other programs. */
public final class FileNames {
  private static final int LONGEST = 120;

  /** What some system reads as a path, a device or a command. */
  private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\p{Cf}/\\\\:*?\"<>|%]+");

  private FileNames() {}

  /**
   * A name of one piece that ends as its content does, whatever another desk has called it: {@code
   * invoice.pdf.exe} with the bytes of a PDF becomes {@code invoice.pdf.exe.pdf}.
   */
  public static String safe(String name, MediaType type) {
    String clean = UNSAFE.matcher(name).replaceAll(" ").strip().replaceAll("^[.\\s]+", "").strip();
    String ending = "." + type.extension();
    boolean ends = clean.toLowerCase(Locale.ROOT).endsWith(ending) || alike(clean, type);
    String stem = ends ? clean : clean + ending;
    if (stem.equals(ending)) {
      return type.kind().name().toLowerCase(Locale.ROOT) + ending;
    }
    if (stem.length() <= LONGEST) {
      return stem;
    }
    int dot = stem.lastIndexOf('.');
    return stem.substring(0, LONGEST - (stem.length() - dot)).strip() + stem.substring(dot);
  }

  private static boolean alike(String name, MediaType type) {
    return type == MediaType.JPEG && name.toLowerCase(Locale.ROOT).endsWith(".jpeg");
  }
}
