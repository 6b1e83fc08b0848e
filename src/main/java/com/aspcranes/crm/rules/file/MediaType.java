package com.aspcranes.crm.rules.file;

import java.util.Arrays;
import java.util.Optional;

/** The types the company takes, none of which runs by being opened. */
public enum MediaType {
  PNG("image/png", "png", FileKind.PICTURE),
  JPEG("image/jpeg", "jpg", FileKind.PICTURE),
  GIF("image/gif", "gif", FileKind.PICTURE),
  WEBP("image/webp", "webp", FileKind.PICTURE),
  HEIC("image/heic", "heic", FileKind.PICTURE),
  MP4("video/mp4", "mp4", FileKind.VIDEO),
  QUICKTIME("video/quicktime", "mov", FileKind.VIDEO),
  PDF("application/pdf", "pdf", FileKind.DOCUMENT),
  /** Lift plans and site drawings. */
  DWG("image/vnd.dwg", "dwg", FileKind.DOCUMENT),
  WORD(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "docx",
      FileKind.DOCUMENT),
  EXCEL(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "xlsx",
      FileKind.DOCUMENT);

  /** Bytes a file may have: 25 MB. */
  public static final long LARGEST = 25L << 20;

  /** Bytes a video may have: 200 MB. */
  public static final long LARGEST_VIDEO = 200L << 20;

  private final String code;
  private final String extension;
  private final FileKind kind;

  MediaType(String code, String extension, FileKind kind) {
    this.code = code;
    this.extension = extension;
    this.kind = kind;
  }

  /** Empty for a type this program does not take, as another program may have written. */
  public static Optional<MediaType> ofCode(String code) {
    return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
  }

  public String code() {
    return code;
  }

  /** Without the dot. */
  public String extension() {
    return extension;
  }

  public FileKind kind() {
    return kind;
  }

  public long largest() {
    return kind == FileKind.VIDEO ? LARGEST_VIDEO : LARGEST;
  }
}
