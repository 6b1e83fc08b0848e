package com.aspcranes.crm.rules.scheduling.search;

import static com.aspcranes.crm.rules.scheduling.Board.range;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.rules.scheduling.Board;
import com.aspcranes.crm.rules.scheduling.Facts.BlockKind;
import com.aspcranes.crm.rules.scheduling.Placement;
import com.aspcranes.crm.rules.scheduling.search.WaysOut.Kind;
import com.aspcranes.crm.rules.scheduling.search.WaysOut.Way;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaysOutTest {
  private static final TimeRange TUESDAY = range(1, 8, 1, 18);
  private final Board board =
      new Board()
          .crane("fifty", "mobile_crane", 50)
          .crane("sixty", "mobile_crane", 60)
          .crane("thirty", "mobile_crane", 30)
          .crane("tower", "tower_crane", 80)
          .operator("asha", "mobile_crane")
          .operator("bala", "mobile_crane")
          .operator("chand", "tower_crane");

  private List<Way> ways(Placement placement) {
    return new WaysOut(board.engine()).of(placement, 5);
  }

  @Test
  void whatIsInNobodysWayNeedsNone() {
    assertTrue(ways(Board.placement(TUESDAY, List.of("fifty"), List.of("asha"))).isEmpty());
  }

  @Test
  void forABusyCraneAnotherThatLiftsAsMuchComesFirstAndThenALaterDay() {
    board.booking("fifty", "JOB-1", range(1, 6, 2, 12), 0);
    List<Way> ways = ways(Board.placement(TUESDAY, List.of("fifty"), List.of("asha")));
    assertEquals(Kind.OTHER_CRANE, ways.get(0).kind());
    assertEquals(List.of("sixty"), ways.get(0).to().craneIds());
    assertEquals(TUESDAY, ways.get(0).to().during());
    assertEquals(Kind.OTHER_TIME, ways.get(1).kind());
    assertEquals(range(3, 8, 3, 18), ways.get(1).to().during());
    assertEquals(2, ways.size());
  }

  @Test
  void forSomebodyOnLeaveACertifiedAndFreeColleagueComesFirst() {
    board.block("asha", BlockKind.LEAVE, range(1, 0, 3, 0), null);
    List<Way> ways = ways(Board.placement(TUESDAY, List.of("fifty"), List.of("asha")));
    assertEquals(Kind.OTHER_PEOPLE, ways.get(0).kind());
    assertEquals(List.of("bala"), ways.get(0).to().operatorIds());
    assertEquals(List.of("fifty"), ways.get(0).to().craneIds());
  }

  @Test
  void whenCraneAndCrewAreBothBusyOneWayMendsBoth() {
    board
        .booking("fifty", "JOB-1", range(1, 6, 2, 12), 0)
        .booking("asha", "JOB-2", range(1, 6, 2, 12), 0);
    Way best = ways(Board.placement(TUESDAY, List.of("fifty"), List.of("asha"))).get(0);
    assertEquals(List.of("sixty"), best.to().craneIds());
    assertEquals(List.of("bala"), best.to().operatorIds());
    assertTrue(best.left().isEmpty());
  }

  @Test
  void whereEveryCraneOfTheKindIsTakenTheNextFreeTimeOfAnyIsOffered() {
    board
        .booking("fifty", "JOB-1", range(0, 0, 9, 12), 0)
        .booking("sixty", "JOB-2", range(0, 0, 4, 0), 0);
    Way best = ways(Board.placement(TUESDAY, List.of("fifty"), List.of())).get(0);
    assertEquals(Kind.OTHER_CRANE_AND_TIME, best.kind());
    assertEquals(range(4, 8, 4, 18), best.to().during());
    assertEquals(Duration.ofDays(3), best.delay());
  }

  @Test
  void noWayLeavesWhatBlocks() {
    board.booking("fifty", "JOB-1", range(0, 0, 60, 0), 0);
    board.booking("sixty", "JOB-2", range(0, 0, 60, 0), 0);
    assertTrue(ways(Board.placement(TUESDAY, List.of("fifty"), List.of())).isEmpty());
  }

  @Test
  void aMissingSecondOperatorIsFound() {
    Placement single = Board.placement(TUESDAY, List.of("fifty"), List.of("asha"));
    Placement twice =
        new Placement(
            single.jobId(),
            single.during(),
            single.before(),
            single.after(),
            single.craneIds(),
            single.operatorIds(),
            List.of(),
            true,
            null,
            null,
            null,
            null);
    Way best = ways(twice).get(0);
    assertEquals(List.of("asha", "bala"), best.to().operatorIds());
    assertEquals(Duration.ZERO, best.delay());
  }
}
