package com.aspcranes.crm.ui.control.timeline.plan;

import static com.aspcranes.crm.ui.control.timeline.Bars.bar;
import static com.aspcranes.crm.ui.control.timeline.Bars.range;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.aspcranes.crm.ui.control.timeline.Bars;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimelineModelTest {
  @Test
  void barsThatOverlapLieInLanesAndThoseThatTouchDoNot() {
    TimelineBar first = bar("1", "a", range(0, 8, 8));
    TimelineBar over = bar("2", "a", range(0, 12, 8));
    TimelineBar next = bar("3", "a", range(0, 16, 4));
    RowBars bars = Bars.model(first, over, next).bars("a");
    assertEquals(2, bars.lanes());
    assertEquals(0, bars.lane(first));
    assertEquals(1, bars.lane(over));
    assertEquals(0, bars.lane(next));
  }

  @Test
  void aRowIsWalkedByStart() {
    TimelineModel model = Bars.model();
    TimelineBar first = model.bar("1").orElseThrow();
    TimelineBar second = model.bar("2").orElseThrow();
    assertEquals(Optional.of(second), model.bars("a").after(first));
    assertEquals(Optional.of(first), model.bars("a").before(second));
    assertEquals(Optional.empty(), model.bars("a").after(second));
  }

  @Test
  void anIdMayNotStandTwice() {
    TimelineBar one = bar("1", "a", range(0, 8, 8));
    assertThrows(IllegalArgumentException.class, () -> Bars.model(one, one));
  }

  @Test
  void anUnknownRowIsEmpty() {
    assertEquals(1, Bars.model().bars("nowhere").lanes());
    assertEquals(0, Bars.model().shadings("nowhere").items().size());
  }
}
