package com.aspcranes.crm.ui.control.timeline.drag;

import static com.aspcranes.crm.ui.control.timeline.Bars.at;
import static com.aspcranes.crm.ui.control.timeline.Bars.range;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.ui.control.timeline.Bars;
import com.aspcranes.crm.ui.control.timeline.geometry.Metrics;
import com.aspcranes.crm.ui.control.timeline.geometry.Metrics.Density;
import com.aspcranes.crm.ui.control.timeline.geometry.RowLayout;
import com.aspcranes.crm.ui.control.timeline.geometry.Snap;
import com.aspcranes.crm.ui.control.timeline.plan.Placement;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DragTest {
  private final RowLayout layout =
      new RowLayout(Bars.model(), Set.of(), Metrics.of(13, Density.NORMAL, 200));
  private final Placement one = new Placement("1", "a", range(1, 8, 8));
  private final Placement three = new Placement("3", "b", range(1, 10, 30));

  private List<Placement> drag(
      DragKind kind, int fromHour, int toHour, String row, Placement... all) {
    Drag drag = new Drag(kind, List.of(all), at(1, fromHour), Bars.ZONE);
    return drag.at(at(1, toHour), layout.indexOf(row), layout, Snap.HOUR);
  }

  @Test
  void aMovedBarKeepsItsLengthAndFallsOnTheGrid() {
    Drag drag = new Drag(DragKind.MOVE, List.of(one), at(1, 10), Bars.ZONE);
    List<Placement> moved =
        drag.at(at(1, 13).plus(Duration.ofMinutes(20)), layout.indexOf("b"), layout, Snap.HOUR);
    assertEquals(List.of(new Placement("1", "b", range(1, 11, 8))), moved);
  }

  @Test
  void aBarMovedDownAloneKeepsItsOddMinutes() {
    TimeRange odd = range(1, 8, 8).plus(Duration.ofMinutes(7));
    Drag drag =
        new Drag(DragKind.MOVE, List.of(new Placement("1", "a", odd)), at(1, 10), Bars.ZONE);
    List<Placement> moved =
        drag.at(at(1, 10).plus(Duration.ofMinutes(4)), layout.indexOf("b"), layout, Snap.HOUR);
    assertEquals(List.of(new Placement("1", "b", odd)), moved);
  }

  @Test
  void allBarsGoTheSameWayAndNoneBeyondTheLastRow() {
    List<Placement> moved = drag(DragKind.MOVE, 9, 12, "c", one, three);
    assertEquals(
        List.of(
            new Placement("1", "b", range(1, 11, 8)), new Placement("3", "c", range(1, 13, 30))),
        moved);
  }

  @Test
  void overAHeadingTheNearestRowTakesIt() {
    List<Placement> moved = drag(DragKind.MOVE, 9, 9, "cranes", three);
    assertEquals("a", moved.get(0).rowId());
  }

  @Test
  void anEndMovesAloneAndNeverPastTheOther() {
    assertEquals(range(1, 8, 11), drag(DragKind.RESIZE_END, 16, 19, "c", one).get(0).range());
    assertEquals(range(1, 10, 6), drag(DragKind.RESIZE_START, 8, 10, "a", one).get(0).range());
    assertEquals(range(1, 8, 1), drag(DragKind.RESIZE_END, 16, 2, "a", one).get(0).range());
    assertEquals(range(1, 15, 1), drag(DragKind.RESIZE_START, 8, 23, "a", one).get(0).range());
  }

  @Test
  void aNewBarGrowsToEitherSide() {
    Placement origin = new Placement("", "a", range(1, 8, 1));
    assertEquals(range(1, 8, 5), drag(DragKind.CREATE, 8, 13, "b", origin).get(0).range());
    assertEquals(range(1, 3, 5), drag(DragKind.CREATE, 8, 3, "b", origin).get(0).range());
    assertEquals(range(1, 8, 1), drag(DragKind.CREATE, 8, 8, "b", origin).get(0).range());
    assertEquals("a", drag(DragKind.CREATE, 8, 13, "b", origin).get(0).rowId());
  }

  @Test
  void aDropNeedsARowForBars() {
    Placement item = new Placement("job", "", range(0, 0, 10));
    assertEquals(
        List.of(new Placement("job", "c", range(1, 9, 10))), drag(DragKind.DROP, 0, 9, "c", item));
    assertEquals(List.of(), drag(DragKind.DROP, 0, 9, "cranes", item));
  }
}
