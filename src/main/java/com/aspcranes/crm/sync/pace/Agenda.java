package com.aspcranes.crm.sync.pace;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * Decides when the next round is due, from what happened when. Times are nanoseconds of a monotonic
 * clock. Everything that many desks do at the same moment is spread by chance: a server that comes
 * back must not meet all of them at once.
 */
public final class Agenda {
  private final Pace pace;
  private final RandomGenerator chance;

  private long due;
  private long lastHinted;
  private boolean hintedBefore;
  private int failures;

  /** The first round is due at once. */
  public Agenda(Pace pace, RandomGenerator chance, long now) {
    this.pace = pace;
    this.chance = chance;
    this.due = now;
  }

  /** Something was saved here. While the server is away it waits for the next attempt. */
  public synchronized void written(long now) {
    if (failures == 0) {
      bringForward(now);
    }
  }

  /** The server rang: the first time at once, then once per gap. */
  public synchronized void hinted(long now) {
    long gap = pace.hintGap().toNanos();
    if (!hintedBefore || now - lastHinted >= gap) {
      hintedBefore = true;
      lastHinted = now;
    } else if (now - lastHinted >= 0) {
      lastHinted += gap;
    }
    // a hint already planned may have been answered early: then this one is news
    bringForward(lastHinted);
  }

  /** A person asks for it, or the network came back. */
  public synchronized void wanted(long now) {
    bringForward(now);
  }

  /** A round begins: what rang until now is answered by it. */
  public synchronized void begun(long now) {
    due = now + pace.poll().toNanos();
  }

  public synchronized void succeeded(long now) {
    failures = 0;
    long poll = pace.poll().toNanos();
    bringForward(now + poll - poll / 5 + chance.nextLong(poll / 5 * 2 + 1));
  }

  public synchronized void failed(long now) {
    failures++;
    due = now + retry();
  }

  private long retry() {
    long first = pace.firstRetry().toNanos();
    long most = pace.lastRetry().toNanos();
    long full = failures > 20 ? most : Math.min(most, first << (failures - 1));
    return full / 2 + chance.nextLong(full / 2 + 1);
  }

  private void bringForward(long when) {
    if (when - due < 0) {
      due = when;
    }
  }

  /** Zero or less: now. */
  public synchronized Duration dueIn(long now) {
    return Duration.ofNanos(due - now);
  }

  public synchronized int failures() {
    return failures;
  }
}
