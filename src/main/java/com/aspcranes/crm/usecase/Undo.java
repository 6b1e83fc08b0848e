package com.aspcranes.crm.usecase;

import com.aspcranes.crm.model.Outcome;
import java.util.List;

/**
 * The way back from an act: a compensating act through the same door, so it works after the act was
 * synced too, and may be refused like any other.
 *
 * @param key message key of what was done, e.g. {@code lead.saved}: shown beside the word "Undo"
 * @param args what the message shows, in its order
 * @param act takes it back; the {@link Acted#undo} of its outcome does it again (redo)
 */
public record Undo(String key, List<Object> args, Act act) {

  public Undo {
    args = List.copyOf(args);
  }

  /** The act comes before the message's arguments, since those are often none. */
  public static Undo of(String key, Act act, Object... args) {
    return new Undo(key, List.of(args), act);
  }

  /** A compensating act; runs in the background. */
  @FunctionalInterface
  public interface Act {
    Outcome<? extends Acted<?>> run();
  }
}
