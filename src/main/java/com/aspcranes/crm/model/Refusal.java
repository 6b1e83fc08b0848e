package com.aspcranes.crm.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why something may not be done.
 *
 * @param key message key of the reason
 * @param field the input to mend, by its column name or path ({@code lines[0].days}); null if no
 *     single one is at fault
 * @param args what the message shows, in its order
 */
public record Refusal(String key, @Nullable String field, List<Object> args) {

  public Refusal {
    args = List.copyOf(args);
  }

  public static Refusal of(String key) {
    return new Refusal(key, null, List.of());
  }

  public static Refusal of(String key, @Nullable String field, Object... args) {
    return new Refusal(key, field, List.of(args));
  }
}
