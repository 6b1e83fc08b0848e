package com.aspcranes.crm.ui.control.timeline.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.ui.control.timeline.Bars;
import com.aspcranes.crm.ui.control.timeline.geometry.Metrics.Density;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineModel;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineRow;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RowLayoutTest {
  private static final Metrics METRICS = Metrics.of(13, Density.COMPACT, 200);

  private final TimelineModel model =
      new TimelineModel(
          Bars.ZONE,
          new TimeRange(Bars.at(0, 0), Bars.at(7, 0)),
          List.of(
              TimelineRow.group("g1", "Crawler", ""),
              TimelineRow.row("a", "A", "", 1),
              TimelineRow.row("a-crew", "Crew", "", 2),
              TimelineRow.group("g2", "Truck", ""),
              TimelineRow.row("b", "B", "", 1)),
          List.of(),
          List.of());

  private RowLayout layout(String... collapsed) {
    return new RowLayout(model, Set.of(collapsed), METRICS);
  }

  @Test
  void everyHeightBelongsToTheRowThere() {
    RowLayout layout = layout();
    for (int row = 0; row < layout.count(); row++) {
      assertEquals(row, layout.indexAt(layout.top(row)));
      assertEquals(row, layout.indexAt(layout.top(row) + layout.height(row) - 0.5));
    }
    assertEquals(-1, layout.indexAt(-1));
    assertEquals(-1, layout.indexAt(layout.totalHeight()));
  }

  @Test
  void aCollapsedRowHidesTheDeeperOnesOnly() {
    assertEquals(3, layout("g1").count());
    assertEquals(-1, layout("g1").indexOf("a-crew"));
    assertEquals(4, layout("a").count());
    assertEquals(2, layout("g1", "g2", "a").count());
  }

  @Test
  void onlyRowsWithDeeperOnesAreParents() {
    RowLayout layout = layout();
    assertTrue(layout.isParent(0));
    assertTrue(layout.isParent(1));
    assertFalse(layout.isParent(2));
  }

  @Test
  void headingsAreNotCountedOnTheWay() {
    RowLayout layout = layout();
    assertEquals(4, layout.shifted(2, 1));
    assertEquals(2, layout.shifted(4, -1));
    assertEquals(-1, layout.shifted(4, 1));
    assertEquals(2, layout.distance(1, 4));
    assertEquals(-2, layout.distance(4, 1));
  }
}
