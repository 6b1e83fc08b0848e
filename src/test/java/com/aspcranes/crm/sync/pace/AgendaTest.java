package com.aspcranes.crm.sync.pace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AgendaTest {
  private static final Pace PACE =
      new Pace(
          Duration.ofSeconds(15),
          Duration.ofMillis(250),
          Duration.ofSeconds(1),
          Duration.ofSeconds(60));

  private long now = Long.MAX_VALUE - 5_000_000_000L; // nanoTime may overflow
  private final Agenda agenda = new Agenda(PACE, new Random(7), now);

  @Test
  void firstRoundIsDueAtOnceAndTheNextAfterThePoll() {
    assertEquals(0, due());
    round();
    assertTrue(due() >= 12_000 && due() <= 18_000, "poll of 15 s with a fifth of jitter: " + due());
  }

  @Test
  void localSaveIsDueAtOnce() {
    round();
    agenda.written(now);
    assertEquals(0, due());
  }

  @Test
  void saveDuringARoundGetsARoundOfItsOwn() {
    agenda.begun(now);
    agenda.written(now);
    agenda.succeeded(now);
    assertEquals(0, due());
  }

  @Test
  void floodOfHintsIsOneRoundPerGap() {
    round();
    agenda.hinted(now);
    assertEquals(0, due());
    int rounds = 0;
    for (int millis = 0; millis < 2_000; millis++) {
      agenda.hinted(now);
      if (due() <= 0) {
        round();
        rounds++;
      }
      now += 1_000_000;
    }
    assertTrue(rounds >= 7 && rounds <= 9, rounds + " rounds in 2 s");
  }

  @Test
  void hintWithinTheGapIsNotForgotten() {
    round();
    agenda.hinted(now);
    round();
    now += 10_000_000;
    agenda.hinted(now);
    assertEquals(240, due());
  }

  @Test
  void failuresBackOffAndSavesDoNotHurryThem() {
    long before = 0;
    for (int i = 0; i < 10; i++) {
      agenda.begun(now);
      agenda.failed(now);
      long full = Math.min(60_000, 1_000L << i);
      assertTrue(due() >= full / 2 && due() <= full, "attempt " + i + ": " + due());
      before = due();
    }
    agenda.written(now);
    assertEquals(before, due());
    agenda.wanted(now);
    assertEquals(0, due());
  }

  @Test
  void afterRecoverySavesAreDueAtOnceAgain() {
    agenda.begun(now);
    agenda.failed(now);
    round();
    agenda.written(now);
    assertEquals(0, due());
  }

  private void round() {
    agenda.begun(now);
    agenda.succeeded(now);
  }

  private long due() {
    return agenda.dueIn(now).toMillis();
  }
}
