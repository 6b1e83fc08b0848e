package com.aspcranes.crm.ui.palette;

/** The icon of a kind of record, the same as in the rail. */
final class PaletteIcons {
  private PaletteIcons() {}

  static String of(String table) {
    return switch (table) {
      case "customers" -> "mdoal-business";
      case "leads" -> "mdomz-phone_in_talk";
      case "deals" -> "mdomz-view_column";
      case "quotations" -> "mdomz-request_quote";
      case "jobs" -> "mdoal-assignment";
      case "equipment" -> "mdoal-construction";
      case "operators" -> "mdoal-engineering";
      default -> "mdomz-search";
    };
  }
}
