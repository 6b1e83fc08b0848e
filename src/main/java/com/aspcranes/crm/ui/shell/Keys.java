package com.aspcranes.crm.ui.shell;

import javafx.scene.input.KeyCombination;

/** The keys that work everywhere. Shortcut is Ctrl, and Command on a Mac. */
final class Keys {
  static final KeyCombination PALETTE = KeyCombination.valueOf("Shortcut+K");
  static final KeyCombination BACK = KeyCombination.valueOf("Alt+Left");
  static final KeyCombination FORWARD = KeyCombination.valueOf("Alt+Right");
  static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
  static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Y");
  static final KeyCombination SHEET = KeyCombination.valueOf("F1");
  static final KeyCombination NOTIFICATIONS = KeyCombination.valueOf("Shortcut+Shift+N");
  static final KeyCombination RAIL = KeyCombination.valueOf("Shortcut+B");
  static final KeyCombination RELOAD = KeyCombination.valueOf("F5");

  private Keys() {}

  /** Of the rail's entries: 1 to 9. */
  static KeyCombination place(int number) {
    return KeyCombination.valueOf("Shortcut+" + number);
  }
}
