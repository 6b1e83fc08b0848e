package com.aspcranes.crm.ui.control.timeline;

import com.aspcranes.crm.testing.FxTest;
import com.aspcranes.crm.ui.control.timeline.geometry.Box;
import com.aspcranes.crm.ui.control.timeline.geometry.Snap;
import com.aspcranes.crm.ui.control.timeline.geometry.Zoom;
import com.aspcranes.crm.ui.control.timeline.plan.Placement;
import com.aspcranes.crm.ui.fx.Messages;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Point2D;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;

/** The small timeline of {@link Bars} on a stage, and all that the user meant to do with it. */
abstract class TimelineFxTest extends FxTest {
  protected final List<String> meant = new ArrayList<>();
  protected final BorderPane pane = new BorderPane();
  protected TimelineView view;

  @Override
  protected Parent root() {
    view = new TimelineView(Messages.strict(Locale.ENGLISH), Bars.ZONE);
    view.setModel(Bars.model());
    view.setSnap(Snap.HOUR);
    view.setNow(Bars.at(1, 11));
    view.setZoom(Zoom.WEEK);
    view.goTo(Bars.at(1, 0));
    view.intents()
        .onMove(placements -> tell("move", placements))
        .onCopy(placements -> tell("copy", placements))
        .onResize(placements -> tell("resize", placements))
        .onCreate(placement -> tell("create", List.of(placement)))
        .onDrop(placement -> tell("drop", List.of(placement)))
        .onOpen(bar -> meant.add("open " + bar))
        .onCancel(bars -> meant.add("cancel " + bars.stream().sorted().toList()))
        .onDragOut((bars, point) -> meant.add("out " + bars))
        .onBlocked((placements, verdict) -> meant.add("blocked " + verdict.text()));
    pane.setCenter(view);
    return pane;
  }

  /** A point of the screen: a row, a day of the week (0 is Monday) and an hour. */
  protected Point2D point(String row, int day, double hour) {
    Box box = view.geometry().bounds(row, Bars.range(day, 0, 1)).orElseThrow();
    double perHour = view.geometry().scale().pixelsPerHour();
    return view.localToScreen(box.x() + hour * perHour, box.y() + box.height() / 2);
  }

  /** A placement in words, e.g. "1 b 1 08:00+8h" with the day counted from Monday. */
  protected static String words(Placement place) {
    var start = place.range().start().atZone(Bars.ZONE);
    long day = Bars.MONDAY.until(start.toLocalDate(), ChronoUnit.DAYS);
    return String.format(
            "%s %s %d %s+%dh",
            place.barId(),
            place.rowId(),
            day,
            start.toLocalTime(),
            place.range().duration().toHours())
        .strip();
  }

  private void tell(String what, List<Placement> placements) {
    meant.add(
        what + " " + String.join(", ", placements.stream().map(TimelineFxTest::words).toList()));
  }
}
