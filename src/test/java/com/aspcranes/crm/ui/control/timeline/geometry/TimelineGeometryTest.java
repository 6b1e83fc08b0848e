package com.aspcranes.crm.ui.control.timeline.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.ui.control.timeline.Bars;
import com.aspcranes.crm.ui.control.timeline.geometry.Metrics.Density;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineBar;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineModel;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Without any toolkit. */
class TimelineGeometryTest {
  private static final double NAMES = 200;
  private static final Metrics METRICS = Metrics.of(13, Density.NORMAL, NAMES);

  private final TimelineModel model = Bars.model();

  /** A week from Monday over 1,680 pixels: ten pixels an hour. */
  private TimelineGeometry geometry(double scrollY, String... collapsed) {
    return new TimelineGeometry(
        model,
        new RowLayout(model, Set.of(collapsed), METRICS),
        METRICS,
        TimeScale.fitting(Bars.at(0, 0), Zoom.WEEK.span(), NAMES, 1680),
        scrollY,
        NAMES + 1680,
        400);
  }

  @Test
  void aBarLiesWhereItsTimesAre() {
    Box box = geometry(0).bounds(bar("1")).orElseThrow();
    assertEquals(NAMES + 320, box.x(), 0.01);
    assertEquals(80, box.width(), 0.01);
    assertTrue(box.y() > METRICS.header() + METRICS.group());
  }

  @Test
  void theMiddleOfEveryBarHitsIt() {
    for (double scrollY : new double[] {0, 17}) {
      TimelineGeometry geometry = geometry(scrollY);
      for (String id : List.of("1", "2", "3", "4")) {
        Box box = geometry.bounds(bar(id)).orElseThrow();
        Hit hit = geometry.hit(box.x() + box.width() / 2, box.y() + box.height() / 2);
        assertEquals(new Hit.OnBar(bar(id), Hit.Part.BODY), hit);
      }
    }
  }

  @Test
  void theEndsOfABarAreForResizingUnlessItIsFixed() {
    TimelineGeometry geometry = geometry(0);
    Box box = geometry.bounds(bar("1")).orElseThrow();
    double y = box.y() + 5;
    assertEquals(new Hit.OnBar(bar("1"), Hit.Part.START), geometry.hit(box.x() + 2, y));
    assertEquals(new Hit.OnBar(bar("1"), Hit.Part.END), geometry.hit(box.right() - 2, y));
    Box fixed = geometry.bounds(bar("4")).orElseThrow();
    assertEquals(
        new Hit.OnBar(bar("4"), Hit.Part.BODY), geometry.hit(fixed.x() + 2, fixed.y() + 5));
  }

  @Test
  void aBufferBelongsToItsBar() {
    TimelineGeometry geometry = geometry(0);
    Box box = geometry.bounds(bar("1")).orElseThrow();
    Hit before = geometry.hit(box.x() - 5, box.y() + 5);
    assertEquals("1", assertInstanceOf(Hit.OnBar.class, before).bar().id());
    assertInstanceOf(Hit.OnCell.class, geometry.hit(box.x() - 15, box.y() + 5));
  }

  @Test
  void freePlaceTellsRowAndTime() {
    TimelineGeometry geometry = geometry(0);
    double y = geometry.rowTop(2) + 10;
    Hit.OnCell cell = assertInstanceOf(Hit.OnCell.class, geometry.hit(NAMES + 10, y));
    assertEquals("b", cell.row().id());
    assertEquals(Bars.at(0, 1), cell.time());
  }

  @Test
  void namesHeaderAndBeyondAreToldApart() {
    TimelineGeometry geometry = geometry(0);
    assertInstanceOf(Hit.OnHeader.class, geometry.hit(NAMES + 50, 5));
    assertInstanceOf(Hit.Nowhere.class, geometry.hit(10, 5));
    assertInstanceOf(Hit.Nowhere.class, geometry.hit(NAMES + 50, 390));
    double groupY = geometry.rowTop(0) + 3;
    assertTrue(assertInstanceOf(Hit.OnName.class, geometry.hit(NAMES + 50, groupY)).toggle());
    double rowY = geometry.rowTop(1) + 3;
    assertTrue(!assertInstanceOf(Hit.OnName.class, geometry.hit(5, rowY)).toggle());
  }

  @Test
  void aBarOfACollapsedGroupIsNowhere() {
    TimelineGeometry geometry = geometry(0, "cranes");
    assertTrue(geometry.bounds(bar("1")).isEmpty());
    assertEquals(1, geometry.layout().count());
  }

  @Test
  void aBandSelectsWhatItTouchesEvenBeyondTheView() {
    TimelineGeometry geometry = geometry(0);
    Box area = new Box(NAMES + 300, geometry.rowTop(1), 200, 2000);
    assertEquals(
        List.of("1", "3"), geometry.within(area).stream().map(TimelineBar::id).sorted().toList());
  }

  private TimelineBar bar(String id) {
    return model.bar(id).orElseThrow();
  }
}
