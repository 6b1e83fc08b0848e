package com.aspcranes.crm.rules.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.rules.scheduling.Facts.BlockKind;
import com.aspcranes.crm.rules.scheduling.Facts.Booking;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Thousands of random boards: the engine finds what the oracle finds, no more and no less. */
class ConflictOracleTest {
  private static final int BOARDS = 150;
  private static final int QUESTIONS = 20;
  private static final List<String> CATEGORIES =
      List.of("mobile_crane", "tower_crane", "crawler_crane");

  @Test
  void agreesWithTheOracleOnRandomBoards() {
    Set<Rule> seen = EnumSet.noneOf(Rule.class);
    for (int seed = 0; seed < BOARDS; seed++) {
      Random random = new Random(seed);
      Facts facts = board(random).facts();
      RuleSettings settings = new RuleSettings(Map.of(), 30 + random.nextInt(40), 8, Board.INDIA);
      ConflictEngine engine = new ConflictEngine(facts, settings);
      for (int q = 0; q < QUESTIONS; q++) {
        Placement placement = placement(random);
        Set<String> found = new TreeSet<>();
        for (Conflict conflict : engine.check(placement)) {
          seen.add(conflict.rule());
          found.add(said(conflict));
        }
        assertEquals(
            new ConflictOracle(facts, settings, placement).conflicts(),
            found,
            "seed " + seed + ", question " + q);
      }
    }
    assertEquals(EnumSet.allOf(Rule.class), seen, "the boards break every rule somewhere");
  }

  private static String said(Conflict conflict) {
    Object detail =
        switch (conflict.rule()) {
          case PAPER_EXPIRED, CERTIFICATE_EXPIRED -> conflict.args().get(1);
          case WEEKLY_HOURS -> conflict.args().get(2);
          default -> conflict.until();
        };
    String resource = conflict.resourceId() == null ? "" : " " + conflict.resourceId();
    return conflict.rule() + resource + (detail == null ? "" : " " + detail);
  }

  private static TimeRange time(Random random, int longestHours) {
    Instant start = Board.at(0, 0).plus(Duration.ofMinutes(15L * random.nextInt(4 * 24 * 28)));
    return new TimeRange(
        start, start.plus(Duration.ofMinutes(15L * (1 + random.nextInt(4 * longestHours)))));
  }

  private static Board board(Random random) {
    Board board = new Board();
    for (int i = 0; i < 3; i++) {
      board.crane("c" + i, pick(random, CATEGORIES), 20 + random.nextInt(5));
      board.operator("o" + i, pick(random, CATEGORIES));
      LocalDate day = Board.MONDAY.plusDays(random.nextInt(40));
      board.paper("c" + i, "fitness", random.nextBoolean() ? day : null, true);
      board.paper("c" + i, pick(random, List.of("fitness", "insurance")), day.minusDays(9), true);
      board.paper("o" + i, "operator_licence", day, random.nextBoolean());
    }
    int jobs = random.nextInt(30);
    for (int i = 0; i < jobs; i++) {
      Duration before = Duration.ofMinutes(30L * random.nextInt(8));
      Duration after = Duration.ofMinutes(30L * random.nextInt(8));
      String resource = pick(random, List.of("c0", "c1", "c2", "o0", "o1", "o2"));
      board.bookings.add(
          new Booking(
              resource,
              "j" + random.nextInt(12),
              "J",
              "A",
              time(random, random.nextInt(10) == 0 ? 300 : 40),
              before,
              after));
    }
    for (int i = 0; i < random.nextInt(6); i++) {
      board.block(
          "c" + random.nextInt(3),
          pick(random, List.of(BlockKind.MAINTENANCE, BlockKind.BREAKDOWN, BlockKind.HOLD)),
          time(random, 60),
          pick(random, List.of("q1", "q2")));
      board.block(
          "o" + random.nextInt(3),
          pick(random, List.of(BlockKind.LEAVE, BlockKind.TRAINING)),
          time(random, 60),
          null);
    }
    return board;
  }

  private static Placement placement(Random random) {
    return new Placement(
        "j" + random.nextInt(12),
        time(random, random.nextInt(8) == 0 ? 400 : 60),
        Duration.ofMinutes(30L * random.nextInt(8)),
        Duration.ofMinutes(30L * random.nextInt(8)),
        random.nextInt(4) == 0 ? List.of() : List.of("c" + random.nextInt(3)),
        random.nextBoolean() ? List.of("o0") : List.of("o1", "o2"),
        random.nextInt(3) == 0 ? List.of("o0") : List.of(),
        random.nextBoolean(),
        random.nextBoolean() ? null : pick(random, CATEGORIES),
        random.nextBoolean() ? null : BigDecimal.valueOf(20 + random.nextInt(6)),
        random.nextBoolean() ? null : "q1",
        random.nextBoolean() ? null : Board.MONDAY.plusDays(random.nextInt(30)));
  }

  private static <T> T pick(Random random, List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
