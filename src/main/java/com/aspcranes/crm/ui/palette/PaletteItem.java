package com.aspcranes.crm.ui.palette;

import org.jspecify.annotations.Nullable;

/**
 * One line of the palette.
 *
 * @param group what the line belongs to, shown above the first of them
 * @param subtitle may be empty
 * @param keys shown on the right; empty for none
 * @param act null for the heading of a group, which cannot be chosen
 */
record PaletteItem(
    String group, String icon, String title, String subtitle, String keys, @Nullable Runnable act) {

  static PaletteItem heading(String group) {
    return new PaletteItem(group, "", group, "", "", null);
  }

  boolean isHeading() {
    return act == null;
  }
}
