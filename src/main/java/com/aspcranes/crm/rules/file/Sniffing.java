package com.aspcranes.crm.rules.file;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a file is by its content, whatever it is called. The server looks at the first bytes again
 * ({@code auth.looks_like}); where both know a type, both look for the same mark.
 */
public final class Sniffing {
  /** Bytes of the beginning that are enough. */
  public static final int HEAD = 16;

  private static final Set<String> HEIC_BRANDS = Set.of("heic", "heix", "mif1", "msf1", "heim");
  private static final Set<String> MP4_BRANDS =
      Set.of(
          "isom", "iso2", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "M4V ", "MSNV", "3gp4");

  private Sniffing() {}

  /** Empty for anything the company does not take; office files are told by their parts alone. */
  public static Optional<MediaType> ofHead(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    if (text.startsWith("\u0089PNG")) {
      return Optional.of(MediaType.PNG);
    }
    if (text.startsWith("\u00ff\u00d8\u00ff")) {
      return Optional.of(MediaType.JPEG);
    }
    if (text.startsWith("GIF8")) {
      return Optional.of(MediaType.GIF);
    }
    if (text.startsWith("%PDF-")) {
      return Optional.of(MediaType.PDF);
    }
    if (text.startsWith("AC10")) {
      return Optional.of(MediaType.DWG);
    }
    if (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) {
      return Optional.of(MediaType.WEBP);
    }
    return text.startsWith("ftyp", 4) ? ofBrand(text.substring(8)) : Optional.empty();
  }

  private static Optional<MediaType> ofBrand(String brandOn) {
    String brand = brandOn.substring(0, Math.min(4, brandOn.length()));
    if (brand.equals("qt  ")) {
      return Optional.of(MediaType.QUICKTIME);
    }
    if (HEIC_BRANDS.contains(brand)) {
      return Optional.of(MediaType.HEIC);
    }
    return MP4_BRANDS.contains(brand) ? Optional.of(MediaType.MP4) : Optional.empty();
  }

  /** True for a ZIP archive, which may be an office file. */
  public static boolean isArchive(byte[] head) {
    return new String(head, StandardCharsets.ISO_8859_1).startsWith("PK\u0003\u0004");
  }

  /** By the names of an archive's parts; one with macros is none of ours. */
  public static Optional<MediaType> ofParts(Collection<String> names) {
    boolean macros =
        names.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).contains("vbaproject"));
    if (macros || !names.contains("[Content_Types].xml")) {
      return Optional.empty();
    }
    if (names.contains("word/document.xml")) {
      return Optional.of(MediaType.WORD);
    }
    return names.contains("xl/workbook.xml") ? Optional.of(MediaType.EXCEL) : Optional.empty();
  }
}
