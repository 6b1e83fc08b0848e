package com.aspcranes.crm.ui.nav;

import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/**
 * Something a person can do from anywhere in the window: offered by the palette, listed in the
 * sheet of keys.
 *
 * @param key message key of what it does, e.g. {@code lead.command.new}
 * @param icon Material icon, e.g. {@code mdoal-add}
 * @param keys works everywhere in the window; null for none
 */
public record Command(String key, String icon, @Nullable KeyCombination keys, Runnable act) {

  /** Without keys of its own. */
  public static Command of(String key, String icon, Runnable act) {
    return new Command(key, icon, null, act);
  }
}
