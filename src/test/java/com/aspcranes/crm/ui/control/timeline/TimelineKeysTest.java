package com.aspcranes.crm.ui.control.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.ui.control.timeline.geometry.Zoom;
import java.util.List;
import java.util.Set;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimelineKeysTest extends TimelineFxTest {
  @BeforeEach
  void takeFocus() {
    interact(view::requestFocus);
  }

  @Test
  void arrowsWalkBarsAndRows() {
    type(KeyCode.DOWN);
    assertEquals(Set.of("1"), view.selectedBars());
    type(KeyCode.RIGHT);
    assertEquals(Set.of("2"), view.selectedBars());
    type(KeyCode.LEFT);
    type(KeyCode.DOWN);
    assertEquals(Set.of("3"), view.selectedBars());
    type(KeyCode.DOWN);
    assertEquals(Set.of("4"), view.selectedBars());
  }

  @Test
  void withShiftTheWalkSelectsOn() {
    type(KeyCode.DOWN);
    press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
    assertEquals(Set.of("1", "3"), view.selectedBars());
  }

  @Test
  void altAndArrowsMoveOnceWhenAltIsLetGo() {
    interact(() -> view.reveal("1"));
    press(KeyCode.ALT).type(KeyCode.RIGHT).type(KeyCode.RIGHT).type(KeyCode.DOWN);
    assertEquals(List.of(), meant);
    release(KeyCode.ALT);
    assertEquals(List.of("move 1 b 1 10:00+8h"), meant);
  }

  @Test
  void altShiftAndArrowsResize() {
    interact(() -> view.reveal("1"));
    press(KeyCode.ALT, KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT, KeyCode.ALT);
    assertEquals(List.of("resize 1 a 1 08:00+9h"), meant);
  }

  @Test
  void escapeTakesTheGhostBack() {
    interact(() -> view.reveal("1"));
    press(KeyCode.ALT).type(KeyCode.RIGHT).type(KeyCode.ESCAPE).release(KeyCode.ALT);
    assertEquals(List.of(), meant);
    assertTrue(lookup(".timeline-ghost").tryQuery().isEmpty());
  }

  @Test
  void aMoveBeyondTheLastRowStaysInIt() {
    interact(() -> view.reveal("3"));
    press(KeyCode.ALT).type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.DOWN);
    type(KeyCode.UP).release(KeyCode.ALT);
    assertEquals(List.of(), meant);
  }

  @Test
  void enterOpensDeleteCancelsInsertMakes() {
    interact(() -> view.reveal("1"));
    type(KeyCode.ENTER).type(KeyCode.DELETE).type(KeyCode.INSERT);
    assertEquals(List.of("open 1", "cancel [1]", "create a 1 16:00+8h"), meant);
  }

  @Test
  void whatIsCopiedIsPastedAtTheCursor() {
    interact(() -> view.reveal("1"));
    push(KeyCode.CONTROL, KeyCode.C);
    type(KeyCode.DOWN);
    push(KeyCode.CONTROL, KeyCode.V);
    assertEquals(List.of("copy 1 b 2 16:00+8h"), meant);
  }

  @Test
  void plusAndMinusZoomAndTShowsToday() {
    type(KeyCode.MINUS);
    assertEquals(Zoom.TWO_WEEKS, view.zoomProperty().get());
    type(KeyCode.EQUALS).type(KeyCode.EQUALS);
    assertEquals(Zoom.THREE_DAYS, view.zoomProperty().get());
    interact(() -> view.goTo(Bars.at(20, 0)));
    type(KeyCode.T);
    assertTrue(view.visibleRangeProperty().get().contains(Bars.at(1, 11)));
  }

  @Test
  void theScreenReaderIsLedToTheBarWithTheCursor() {
    interact(() -> view.reveal("3"));
    Node item = (Node) view.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
    assertEquals("booking-3", item.getId());
    assertEquals("job 3", item.getAccessibleText());
  }
}
