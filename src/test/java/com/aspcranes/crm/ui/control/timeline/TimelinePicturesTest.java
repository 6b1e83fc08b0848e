package com.aspcranes.crm.ui.control.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.testing.FxTest;
import com.aspcranes.crm.ui.control.timeline.geometry.Box;
import com.aspcranes.crm.ui.control.timeline.geometry.Metrics.Density;
import com.aspcranes.crm.ui.control.timeline.geometry.Zoom;
import com.aspcranes.crm.ui.control.timeline.plan.BarMark;
import com.aspcranes.crm.ui.control.timeline.plan.BarState;
import com.aspcranes.crm.ui.control.timeline.plan.ShadeKind;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineBar;
import com.aspcranes.crm.ui.control.timeline.plan.Verdict;
import com.aspcranes.crm.ui.control.timeline.plan.Verdict.Level;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.fx.Theme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of a believable week, to be looked at: target/screens/timeline-*.png. */
class TimelinePicturesTest extends FxTest {
  private final Theme theme = new Theme();
  private final BorderPane pane = new BorderPane();
  private TimelineView view;

  @Override
  protected Parent root() {
    view = new TimelineView(Messages.strict(Locale.forLanguageTag("en-IN")), SampleWeek.ZONE);
    view.setModel(SampleWeek.model());
    view.setNow(SampleWeek.NOW);
    view.goTo(SampleWeek.NOW);
    pane.setCenter(view);
    return pane;
  }

  @AfterEach
  void uninstall() {
    interact(theme::uninstall);
  }

  @Test
  void aBlockedDragSaysWhyOverTheRow() throws IOException {
    interact(
        () ->
            view.setDropCheck(
                (placement, moving) ->
                    new Verdict(Level.BLOCK, "MC-08 is busy: job 78 Suzlon Bhuj until Mon 16:00")));
    TimelineBar bar = view.model().bar("59").orElseThrow();
    Box from = view.geometry().bounds(bar).orElseThrow();
    drag(view.localToScreen(from.x() + 60, from.y() + 12)).moveBy(-150, 190);
    Path file = snapshot("timeline-drag");
    type(KeyCode.ESCAPE);
    drop();
    int red = ImageIO.read(file.toFile()).getRGB(800, (int) from.y() + 190 + 8) >> 16 & 0xff;
    assertTrue(red > 200, "the row under the ghost is tinted");
  }

  @Test
  void theLegendSaysEverythingInHindiToo() {
    interact(
        () -> {
          TimelineView hindi =
              new TimelineView(Messages.strict(Locale.forLanguageTag("hi-IN")), SampleWeek.ZONE);
          hindi.setModel(SampleWeek.model());
          hindi.setNow(SampleWeek.NOW);
          hindi.setDensity(Density.COMPACT);
          pane.setCenter(hindi);
          hindi.goTo(SampleWeek.NOW);
          view = hindi;
        });
    interact(() -> pane.setBottom(view.legend()));
    snapshot("timeline-legend-hindi");
    int words = lookup(".timeline-legend > .label").queryAll().size();
    assertEquals(
        BarState.values().length + BarMark.values().length - 1 + ShadeKind.values().length, words);
  }

  @ParameterizedTest
  @CsvSource({
    "LIGHT, WEEK, 1280, 720",
    "DARK, WEEK, 1280, 720",
    "LIGHT, WEEK, 1920, 1080",
    "DARK, WEEK, 1920, 1080",
    "LIGHT, DAY, 1280, 720",
    "LIGHT, THREE_DAYS, 1280, 720",
    "LIGHT, TWO_WEEKS, 1280, 720",
    "LIGHT, MONTH, 1280, 720",
    "DARK, QUARTER, 1280, 720"
  })
  void aWeekInEachLook(Theme.Mode mode, Zoom zoom, int width, int height) throws IOException {
    interact(
        () -> {
          theme.install();
          theme.setMode(mode);
          stage.setWidth(width);
          stage.setHeight(height);
          view.setZoom(zoom);
          view.goTo(SampleWeek.NOW);
          view.select(Set.of("52"));
        });
    String name = "timeline-" + mode + "-" + zoom + "-" + width;
    BufferedImage picture = ImageIO.read(snapshot(name.toLowerCase(Locale.ROOT)).toFile());
    int[] middle = picture.getRGB(0, height / 2, width, 1, null, 0, width);
    assertTrue(IntStream.of(middle).distinct().count() > 8, "there is something to see");
  }
}
