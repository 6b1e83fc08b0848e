package com.aspcranes.crm.ui.control.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.ui.control.timeline.geometry.Box;
import com.aspcranes.crm.ui.fx.Messages;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class TimelineViewTest extends TimelineFxTest {
  @Test
  void everySeenBarHasItsProxyWhereItIsPainted() {
    WaitForAsyncUtils.waitForFxEvents();
    for (String id : List.of("1", "2", "3", "4")) {
      Node proxy = lookup("#booking-" + id).query();
      Box box = view.geometry().bounds(view.model().bar(id).orElseThrow()).orElseThrow();
      Bounds at = proxy.getBoundsInParent();
      assertEquals(box.x(), at.getMinX(), 1);
      assertEquals(box.y(), at.getMinY(), 1);
      assertEquals(AccessibleRole.BUTTON, proxy.getAccessibleRole());
      assertEquals("job " + id, proxy.getAccessibleText());
    }
  }

  @Test
  void aProxyIsClickedAndDraggedLikeAnyNode() {
    WaitForAsyncUtils.waitForFxEvents();
    clickOn("#booking-2");
    assertEquals(Set.of("2"), view.selectedBars());
    drag("#booking-1").dropTo("#booking-4");
    assertEquals(List.of("move 1 c 2 08:00+8h"), meant);
  }

  @Test
  void proxiesFollowTheModelAndAreReused() {
    interact(() -> view.setModel(Bars.model(Bars.bar("7", "b", Bars.range(2, 9, 5)))));
    Awaitility.await().untilAsserted(() -> assertTrue(lookup("#booking-7").tryQuery().isPresent()));
    assertTrue(lookup("#booking-1").tryQuery().isEmpty());
  }

  @Test
  void anotherModelNeverJumpsTheView() {
    interact(() -> view.goTo(Bars.at(3, 0)));
    var seen = view.visibleRangeProperty().get();
    interact(() -> view.setModel(Bars.model(Bars.bar("1", "c", Bars.range(30, 9, 5)))));
    assertEquals(seen, view.visibleRangeProperty().get());
  }

  @Test
  void theSelectionForgetsBarsThatAreGone() {
    interact(() -> view.select(Set.of("1", "2")));
    interact(() -> view.setModel(Bars.model(Bars.bar("2", "b", Bars.range(2, 9, 5)))));
    assertEquals(Set.of("2"), view.selectedBars());
  }

  @Test
  void oneChangedRowIsPaintedWithoutTheOthersAndGivesTheSamePicture() {
    WaitForAsyncUtils.waitForFxEvents();
    var changed =
        Bars.model(
            Bars.bar("1", "a", Bars.range(1, 8, 8)),
            Bars.bar("2", "a", Bars.range(4, 8, 8)),
            Bars.bar("3", "b", Bars.range(1, 10, 30)),
            Bars.bar("4", "c", Bars.range(2, 8, 8)));
    interact(() -> view.setModel(changed));
    WritableImage strips = picture();
    interact(() -> view.setNow(Bars.at(1, 11)));
    assertEquals(List.of(), differences(strips, picture()));
  }

  @Test
  void aTimelineThatIsClosedIsForgotten() {
    List<WeakReference<TimelineView>> closed = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      interact(
          () -> {
            TimelineView other = new TimelineView(Messages.strict(Locale.ENGLISH), Bars.ZONE);
            other.setModel(Bars.model());
            pane.setCenter(other);
            closed.add(new WeakReference<>(other));
          });
      interact(() -> pane.setCenter(view));
    }
    Awaitility.await()
        .until(
            () -> {
              System.gc();
              interact(() -> view.setNow(Bars.at(1, 12)));
              return closed.stream().allMatch(reference -> reference.get() == null);
            });
  }

  private WritableImage picture() {
    WaitForAsyncUtils.waitForFxEvents();
    return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> view.snapshot(null, null));
  }

  private static List<String> differences(WritableImage one, WritableImage other) {
    List<String> found = new ArrayList<>();
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
          found.add(x + "," + y);
        }
      }
    }
    return found.subList(0, Math.min(5, found.size()));
  }
}
