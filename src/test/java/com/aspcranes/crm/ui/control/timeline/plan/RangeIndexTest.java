package com.aspcranes.crm.ui.control.timeline.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.aspcranes.crm.model.TimeRange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RangeIndexTest {
  @Test
  void findsExactlyWhatOverlapsAndInOrder() {
    Random random = new Random(11);
    for (int round = 0; round < 300; round++) {
      List<TimeRange> items = some(random, random.nextInt(60));
      RangeIndex<TimeRange> index = new RangeIndex<>(items, range -> range);
      TimeRange window = range(random);
      List<TimeRange> found = new ArrayList<>();
      index.visit(window.start().toEpochMilli(), window.end().toEpochMilli(), found::add);
      List<TimeRange> expected =
          items.stream()
              .filter(window::overlaps)
              .sorted(Comparator.comparing(TimeRange::start))
              .toList();
      assertEquals(
          expected.stream().map(TimeRange::start).toList(),
          found.stream().map(TimeRange::start).toList());
    }
  }

  @Test
  void theFirstThatIsWantedEndsTheSearch() {
    TimeRange early = new TimeRange(Instant.ofEpochMilli(0), Instant.ofEpochMilli(100));
    TimeRange late = new TimeRange(Instant.ofEpochMilli(50), Instant.ofEpochMilli(60));
    RangeIndex<TimeRange> index = new RangeIndex<>(List.of(late, early), range -> range);
    assertEquals(Optional.of(early), index.first(55, 56, range -> true));
    assertEquals(Optional.of(late), index.first(55, 56, late::equals));
    assertEquals(Optional.empty(), index.first(100, 200, range -> true));
  }

  private static List<TimeRange> some(Random random, int count) {
    List<TimeRange> items = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      items.add(range(random));
    }
    return items;
  }

  private static TimeRange range(Random random) {
    long start = random.nextInt(1000);
    long length = 1 + (random.nextInt(8) == 0 ? random.nextInt(900) : random.nextInt(40));
    return new TimeRange(Instant.ofEpochMilli(start), Instant.ofEpochMilli(start + length));
  }
}
