package com.aspcranes.crm.ui.control.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.ui.control.timeline.drag.TrayItem;
import com.aspcranes.crm.ui.control.timeline.plan.Verdict;
import com.aspcranes.crm.ui.control.timeline.plan.Verdict.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class TimelineMouseTest extends TimelineFxTest {
  @Test
  void aBarIsDraggedToAnotherTimeAndRow() {
    drag(point("a", 1, 10)).dropTo(point("b", 2, 13));
    assertEquals(List.of("move 1 b 2 11:00+8h"), meant);
  }

  @Test
  void aPlainClickOrAShakyOneMovesNothing() {
    clickOn(point("a", 1, 10));
    Point2D at = point("b", 1, 14);
    moveTo(at).press(MouseButton.PRIMARY).moveTo(at.add(2, 2)).release(MouseButton.PRIMARY);
    assertEquals(List.of(), meant);
    assertEquals(Set.of("3"), view.selectedBars());
  }

  @Test
  void escapeEndsADragWithoutEffect() {
    drag(point("a", 1, 10)).moveTo(point("b", 2, 13));
    assertTrue(ghost().isPresent());
    type(KeyCode.ESCAPE);
    assertTrue(ghost().isEmpty());
    drop();
    assertEquals(List.of(), meant);
  }

  @Test
  void theGhostSaysFromToAndHowLong() {
    drag(point("a", 1, 10)).moveTo(point("b", 2, 13));
    String words = lookup(".timeline-words > .label").<Label>query().getText();
    assertEquals("Wed 11 Mar 11:00 – 19:00 · 8 h", words);
    type(KeyCode.ESCAPE);
    drop();
  }

  @Test
  void anEndIsDragged() {
    Point2D end = point("a", 1, 16).subtract(3, 0);
    drag(end).dropTo(point("a", 1, 19));
    assertEquals(List.of("resize 1 a 1 08:00+11h"), meant);
  }

  @Test
  void aFixedBarStays() {
    drag(point("c", 2, 10)).dropTo(point("c", 3, 10));
    assertEquals(List.of(), meant);
  }

  @Test
  void withControlACopyIsDragged() {
    press(KeyCode.CONTROL);
    drag(point("a", 1, 10)).dropTo(point("c", 1, 10));
    release(KeyCode.CONTROL);
    assertEquals(List.of("copy 1 c 1 08:00+8h"), meant);
  }

  @Test
  void alongAFreeRowABarIsMadeAndAcrossRowsBarsAreSelected() {
    drag(point("c", 4, 8)).dropTo(point("c", 4, 14));
    assertEquals(List.of("create c 4 08:00+6h"), meant);
    drag(point("a", 0, 20)).dropTo(point("b", 2, 20));
    assertEquals(1, meant.size());
    assertEquals(Set.of("1", "3"), view.selectedBars());
  }

  @Test
  void severalBarsGoTogether() {
    clickOn(point("a", 1, 10));
    press(KeyCode.CONTROL).clickOn(point("b", 1, 12)).release(KeyCode.CONTROL);
    drag(point("a", 1, 10)).dropTo(point("b", 1, 13));
    assertEquals(List.of("move 1 b 1 11:00+8h, 3 c 1 13:00+30h"), meant);
  }

  @Test
  void aBlockedPlaceSaysWhyAndRefusesTheDrop() {
    interact(
        () ->
            view.setDropCheck(
                (placement, moving) ->
                    placement.rowId().equals("b") && moving.equals(Set.of("1"))
                        ? new Verdict(Level.BLOCK, "MC-02 is busy with JOB-3")
                        : Verdict.OK));
    drag(point("a", 1, 10)).moveTo(point("b", 1, 13));
    Label reason = lookup(".timeline-reason").query();
    assertEquals("MC-02 is busy with JOB-3", reason.getText());
    assertTrue(
        lookup(".timeline-target").query().getPseudoClassStates().toString().contains("block"));
    drop();
    assertEquals(List.of("blocked MC-02 is busy with JOB-3"), meant);
    assertTrue(ghost().isEmpty());
  }

  @Test
  void theGhostStaysAfterTheDropUntilTheNextModel() {
    drag(point("a", 1, 10)).dropTo(point("b", 2, 13));
    assertTrue(ghost().isPresent());
    interact(() -> view.setModel(Bars.model(Bars.bar("1", "b", Bars.range(2, 11, 8)))));
    assertTrue(ghost().isEmpty());
  }

  @Test
  void aTrayItemIsDroppedOnARow() {
    Label tray = new Label("JOB-9, pending");
    tray.setMinSize(300, 60);
    interact(
        () -> {
          pane.setBottom(tray);
          view.acceptFrom(
              tray, () -> Optional.of(new TrayItem("9", "JOB-9", Duration.ofHours(10))));
        });
    drag(tray).dropTo(point("c", 4, 7));
    assertEquals(List.of("drop 9 c 4 07:00+10h"), meant);
    drag(tray).moveTo(point("c", 4, 7));
    type(KeyCode.ESCAPE);
    drop();
    assertEquals(1, meant.size());
  }

  @Test
  void aBarLetGoOutsideIsTold() {
    Label tray = new Label("Tray");
    tray.setMinSize(300, 60);
    interact(() -> pane.setBottom(tray));
    drag(point("a", 1, 10)).dropTo(tray);
    assertEquals(List.of("out [1]"), meant);
  }

  @Test
  void doubleClickOpens() {
    doubleClickOn(point("a", 1, 10));
    assertEquals(List.of("open 1"), meant);
  }

  @Test
  void controlAndWheelZoomAroundThePointer() {
    Point2D at = view.screenToLocal(point("b", 3, 12));
    long before = view.geometry().scale().millis(at.getX());
    long span = view.visibleRangeProperty().get().duration().toMillis();
    interact(() -> view.fireEvent(wheel(at, 40, true)));
    assertNotEquals(span, view.visibleRangeProperty().get().duration().toMillis());
    double perPixel = view.geometry().scale().millisPerPixel();
    assertEquals(before, view.geometry().scale().millis(at.getX()), perPixel + 1);
  }

  @Test
  void aGroupIsCollapsedByItsHeading() {
    Point2D heading = view.localToScreen(40, view.geometry().rowTop(0) + 8);
    clickOn(heading);
    assertEquals(Set.of("cranes"), view.collapsedRows());
    clickOn(heading);
    assertFalse(view.collapsedRows().contains("cranes"));
  }

  @Test
  void aDragThatRestsAtAnEdgeScrollsAndGoesOnWithIt() throws TimeoutException {
    double edge = view.geometry().body().right() - 3;
    drag(point("a", 1, 10)).moveTo(view.localToScreen(edge, view.geometry().rowTop(1) + 10));
    WaitForAsyncUtils.waitFor(
        15,
        TimeUnit.SECONDS,
        () -> view.visibleRangeProperty().get().start().isAfter(Bars.at(3, 0)));
    type(KeyCode.ESCAPE);
    drop();
    assertEquals(List.of(), meant);
  }

  private Optional<Node> ghost() {
    return lookup(".timeline-ghost").tryQuery();
  }

  private ScrollEvent wheel(Point2D at, double dy, boolean control) {
    return new ScrollEvent(
        ScrollEvent.SCROLL,
        at.getX(),
        at.getY(),
        0,
        0,
        false,
        control,
        false,
        false,
        false,
        false,
        0,
        dy,
        0,
        dy,
        null,
        0,
        null,
        0,
        0,
        null);
  }
}
