package com.aspcranes.crm.app.demo.story;

import com.aspcranes.crm.cli.terminal.RefusalText;
import com.aspcranes.crm.model.Outcome;

/** Something in the story is not as it must be. */
final class StoryFailed extends RuntimeException {
  private static final long serialVersionUID = 1;

  StoryFailed(String what) {
    super(what);
  }

  static void unless(boolean holds, String what) {
    if (!holds) {
      throw new StoryFailed(what);
    }
  }

  /** What the act gave; fails with the refusal's words if it was refused. */
  static <T> T done(Outcome<T> outcome) {
    if (outcome instanceof Outcome.Done<T> done) {
      return done.value();
    }
    throw new StoryFailed(
        outcome instanceof Outcome.Refused<T> refused
            ? "refused: " + RefusalText.of(refused.refusal())
            : "no outcome");
  }
}
