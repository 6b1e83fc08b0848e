package com.aspcranes.crm.ui.schedule.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.app.demo.DemoReplica;
import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.job.BoardQueries;
import com.aspcranes.crm.store.job.BoardWindow;
import com.aspcranes.crm.ui.control.timeline.plan.Shading;
import com.aspcranes.crm.ui.fx.Messages;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BoardShadesTest {
  private static final Instant NOW = Instant.parse("2026-03-16T01:30:00Z");
  private static final TimeRange WEEK = new TimeRange(NOW, NOW.plus(7, ChronoUnit.DAYS));

  private final BoardShades shades =
      new BoardShades(Messages.strict(Locale.ENGLISH), ZoneId.of("Asia/Kolkata"));

  @Test
  void workThatMayNotBeSeenIsShownAsBusyAndNothingMore() {
    BoardWindow all = window();
    assertEquals(List.of(), new BoardIndex(all).hidden());
    BoardWindow mine = withoutJobs(all);
    List<Shading> busy =
        shades.of(mine.blocks(), new BoardIndex(mine).hidden(), WEEK).stream()
            .filter(shading -> shading.label().equals("Busy"))
            .toList();
    assertFalse(busy.isEmpty());
    assertTrue(
        busy.stream()
            .map(Shading::rowId)
            .anyMatch(row -> row != null && row.equals(all.cranes().get(0).resourceId())));
  }

  private static BoardWindow window() {
    try (LocalStore store = LocalStore.inMemory()) {
      new DemoReplica(store, NOW);
      return new BoardQueries(store).window(WEEK.start(), WEEK.end());
    }
  }

  /** As a sales rep's replica: busy times, without the jobs behind them. */
  private static BoardWindow withoutJobs(BoardWindow all) {
    return new BoardWindow(
        List.of(),
        List.of(),
        List.of(),
        all.blocks(),
        all.busy(),
        all.equipment(),
        all.operators(),
        List.of(),
        all.papers(),
        List.of());
  }
}
