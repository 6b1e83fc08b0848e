package com.aspcranes.crm.rules.scheduling.search;

import static com.aspcranes.crm.rules.scheduling.Board.range;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.rules.scheduling.Board;
import com.aspcranes.crm.rules.scheduling.Facts.BlockKind;
import com.aspcranes.crm.rules.scheduling.Facts.Crane;
import com.aspcranes.crm.rules.scheduling.Facts.Place;
import com.aspcranes.crm.rules.scheduling.search.FindASlot.Request;
import com.aspcranes.crm.rules.scheduling.search.FindASlot.Slot;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindASlotTest {
  private static final Place RAIPUR = new Place(new BigDecimal("21.25"), new BigDecimal("81.63"));
  private final Board board =
      new Board()
          .crane("big", "mobile_crane", 80)
          .crane("small", "mobile_crane", 30)
          .crane("fit", "mobile_crane", 50)
          .crane("tower", "tower_crane", 50);

  private List<Slot> find(int operators) {
    return new FindASlot(board.engine())
        .find(
            new Request(
                "mobile_crane",
                BigDecimal.valueOf(45),
                range(0, 8, 6, 20),
                Duration.ofHours(10),
                Duration.ofHours(2),
                Duration.ofHours(2),
                operators,
                RAIPUR));
  }

  private static List<String> names(List<Slot> slots) {
    return slots.stream().map(slot -> slot.crane().id()).toList();
  }

  @Test
  void offersFittingCranesTheClosestFitFirst() {
    assertEquals(List.of("fit", "big"), names(find(0)));
    assertEquals(range(0, 8, 0, 18), find(0).get(0).during());
  }

  @Test
  void startsOnTheNextDayAtTheSameHourAfterWhatIsInTheWay() {
    board
        .booking("fit", "JOB-1", range(0, 6, 1, 7), 0)
        .block("fit", BlockKind.MAINTENANCE, range(2, 12, 3, 0), null);
    assertEquals(range(3, 8, 3, 18), find(0).get(0).during());
  }

  @Test
  void aCraneWithoutRoomInTheWindowOrWithoutPapersIsLeftOut() {
    board
        .booking("fit", "JOB-1", range(0, 0, 6, 19), 0)
        .paper("big", "fitness", Board.MONDAY.minusDays(1), true);
    assertEquals(List.of(), find(0));
  }

  @Test
  void aCraneWithItsCrewComesBeforeACloserFitWithout() {
    board.operator("ravi", "mobile_crane").operator("asha", "tower_crane");
    board
        .booking("fit", "JOB-1", range(0, 8, 1, 7), 0)
        .block("ravi", BlockKind.LEAVE, range(1, 0, 7, 0), null);
    List<Slot> slots = find(1);
    assertEquals(List.of("big", "fit"), names(slots));
    assertEquals("ravi", slots.get(0).crew().get(0).id());
    assertEquals(1, slots.get(1).crewMissing());
  }

  @Test
  void ofEqualCranesTheNearerYardWins() {
    board.cranes.clear();
    board.cranes.add(
        new Crane(
            "far",
            "FAR",
            "mobile_crane",
            BigDecimal.valueOf(50),
            new Place(new BigDecimal("19.08"), new BigDecimal("72.88"))));
    board.cranes.add(
        new Crane(
            "near",
            "NEAR",
            "mobile_crane",
            BigDecimal.valueOf(50),
            new Place(new BigDecimal("21.20"), new BigDecimal("81.38"))));
    List<Slot> slots = find(0);
    assertEquals(List.of("near", "far"), names(slots));
    Integer km = slots.get(1).distanceKm();
    assertTrue(km != null && km > 920 && km < 960, "Mumbai to Raipur: " + km);
  }
}
