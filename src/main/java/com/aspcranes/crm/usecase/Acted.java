package com.aspcranes.crm.usecase;

import org.jspecify.annotations.Nullable;

/**
 * What an act that was done leaves behind.
 *
 * @param value the act's result
 * @param undo how to take it back; null when there is no way back
 */
public record Acted<T>(T value, @Nullable Undo undo) {

  /** Done, with no way back. */
  public static <T> Acted<T> lasting(T value) {
    return new Acted<>(value, null);
  }

  /** Done, and may be taken back. */
  public static <T> Acted<T> undoable(T value, Undo undo) {
    return new Acted<>(value, undo);
  }
}
