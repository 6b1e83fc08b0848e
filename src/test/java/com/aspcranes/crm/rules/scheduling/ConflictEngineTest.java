package com.aspcranes.crm.rules.scheduling;

import static com.aspcranes.crm.rules.scheduling.Board.MONDAY;
import static com.aspcranes.crm.rules.scheduling.Board.range;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.rules.scheduling.Facts.BlockKind;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConflictEngineTest {
  private static final TimeRange TUESDAY = range(1, 8, 1, 18);
  private final Board board =
      new Board()
          .crane("mc-50", "mobile_crane", 50)
          .crane("tc-70", "tower_crane", 70)
          .operator("ravi", "mobile_crane");

  @Test
  void aFreeCraneAndAFreeOperatorHaveNothingAgainstThem() {
    assertEquals(
        List.of(), board.check(Board.placement(TUESDAY, List.of("mc-50"), List.of("ravi"))));
  }

  @Test
  void aBusyCraneBlocksAndNamesTheOtherJob() {
    board.booking("mc-50", "JOB-000042", range(0, 8, 1, 9), 0);
    Conflict conflict =
        board.engine().check(Board.placement(TUESDAY, List.of("mc-50"), List.of())).get(0);
    assertEquals(Rule.CRANE_BUSY, conflict.rule());
    assertEquals(Severity.BLOCK, conflict.severity());
    assertEquals(List.of("MC-50", "JOB-000042", "Acme Steel", Board.at(1, 9)), conflict.args());
    assertEquals(Board.at(1, 9), conflict.until());
  }

  @Test
  void itsOwnBookingAndATouchingOneAreNoConflict() {
    board.booking("mc-50", "new job", TUESDAY, 0).booking("mc-50", "JOB-1", range(0, 8, 1, 8), 0);
    assertEquals(List.of(), board.crane("mc-50", TUESDAY));
  }

  @Test
  void anEatenBufferWarnsWhicheverSideItIsOn() {
    board.booking("mc-50", "JOB-1", range(0, 8, 1, 6), 3);
    assertEquals(List.of("warn buffer_eaten"), board.crane("mc-50", TUESDAY));
    Placement early =
        new Placement(
            "new job",
            range(2, 8, 2, 18),
            Duration.ofHours(2),
            Duration.ZERO,
            List.of("mc-50"),
            List.of(),
            List.of(),
            false,
            null,
            null,
            null,
            null);
    assertEquals(List.of(), board.check(early));
    board.booking("mc-50", "JOB-2", range(1, 20, 2, 7), 0);
    assertEquals(List.of("warn buffer_eaten"), board.check(early));
  }

  @Test
  void absencesBlockAndATrainingCountsAsOne() {
    board
        .block("mc-50", BlockKind.MAINTENANCE, TUESDAY, null)
        .block("tc-70", BlockKind.BREAKDOWN, TUESDAY, null)
        .block("ravi", BlockKind.TRAINING, TUESDAY, null);
    assertEquals(List.of("block maintenance"), board.crane("mc-50", TUESDAY));
    assertEquals(List.of("block breakdown"), board.crane("tc-70", TUESDAY));
    assertEquals(List.of("block leave"), board.operator("ravi", TUESDAY));
  }

  @Test
  void aHoldWarnsUnlessItIsForThisVeryQuotation() {
    board.block("mc-50", BlockKind.HOLD, TUESDAY, "quot_1");
    assertEquals(List.of("warn held"), board.crane("mc-50", TUESDAY));
    Placement own =
        new Placement(
            "new job",
            TUESDAY,
            Duration.ZERO,
            Duration.ZERO,
            List.of("mc-50"),
            List.of(),
            List.of(),
            false,
            null,
            null,
            "quot_1",
            null);
    assertEquals(List.of(), board.check(own));
  }

  @Test
  void aPaperMustLastThroughTheLastDay() {
    board.paper("mc-50", "fitness", MONDAY.plusDays(1), true);
    assertEquals(List.of(), board.crane("mc-50", TUESDAY));
    assertEquals(List.of(), board.crane("mc-50", range(1, 8, 2, 0)));
    assertEquals(List.of("block paper_expired"), board.crane("mc-50", range(1, 8, 2, 1)));
  }

  @Test
  void aRenewedPaperReplacesTheOldOneAndAnUnimportantOneOnlyWarns() {
    board
        .paper("mc-50", "insurance", MONDAY.minusDays(5), true)
        .paper("mc-50", "insurance", MONDAY.plusYears(1), true);
    board
        .paper("ravi", "medical", MONDAY.minusDays(1), false)
        .paper("tc-70", "puc", null, true)
        .paper("tc-70", "puc", MONDAY, true);
    assertEquals(List.of(), board.crane("mc-50", TUESDAY));
    assertEquals(List.of(), board.crane("tc-70", TUESDAY));
    assertEquals(List.of("warn certificate_expired"), board.operator("ravi", TUESDAY));
  }

  @Test
  void theCraneMustLiftEnoughAndShouldBeOfTheCategory() {
    Placement heavy =
        new Placement(
            "new job",
            TUESDAY,
            Duration.ZERO,
            Duration.ZERO,
            List.of("mc-50"),
            List.of(),
            List.of(),
            false,
            "crawler_crane",
            new BigDecimal("50.01"),
            null,
            null);
    assertEquals(List.of("block capacity_too_small", "warn wrong_category"), board.check(heavy));
  }

  @Test
  void aDriverIsCertifiedForTheCraneAndARiggerNeedNotBe() {
    assertEquals(
        List.of("warn operator_not_certified"),
        board.check(Board.placement(TUESDAY, List.of("tc-70"), List.of("ravi"))));
    Placement rigger =
        new Placement(
            "new job",
            TUESDAY,
            Duration.ZERO,
            Duration.ZERO,
            List.of("tc-70"),
            List.of(),
            List.of("ravi"),
            false,
            null,
            null,
            null,
            null);
    assertEquals(List.of(), board.check(rigger));
  }

  @Test
  void aDoubleShiftWantsTwoDriversAndAQuotationItsValidity() {
    Placement late =
        new Placement(
            "new job",
            TUESDAY,
            Duration.ZERO,
            Duration.ZERO,
            List.of("mc-50"),
            List.of("ravi"),
            List.of(),
            true,
            null,
            null,
            null,
            MONDAY);
    assertEquals(
        List.of("warn second_operator_missing", "warn outside_validity"), board.check(late));
  }

  @Test
  void aWeekIsCountedByDaysOfAtMostEightHours() {
    board.settings = new RuleSettings(java.util.Map.of(), 48, 8, Board.INDIA);
    assertEquals(List.of(), board.operator("ravi", range(0, 0, 6, 0)));
    assertEquals(List.of("warn weekly_hours"), board.operator("ravi", range(0, 0, 6, 1)));
    board.booking("ravi", "JOB-1", range(6, 8, 6, 12), 0);
    assertEquals(List.of("warn weekly_hours"), board.operator("ravi", range(0, 8, 5, 18)));
  }

  @Test
  void settingsMoveARuleButNotWhatTheDatabaseMakesImpossible() {
    board.booking("mc-50", "JOB-1", TUESDAY, 0);
    board.paper("mc-50", "fitness", MONDAY, true);
    board.settings =
        board
            .settings
            .with(Rule.CRANE_BUSY, Severity.ALLOW)
            .with(Rule.PAPER_EXPIRED, Severity.ALLOW);
    assertEquals(List.of("block crane_busy", "allow paper_expired"), board.crane("mc-50", TUESDAY));
  }
}
