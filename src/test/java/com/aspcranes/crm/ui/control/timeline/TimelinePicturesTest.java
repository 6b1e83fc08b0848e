package com.aspcranes.crm.ui.control.timeline;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.testing.FxTest;
import com.aspcranes.crm.ui.control.timeline.geometry.Zoom;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.fx.Theme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of a believable week, to be looked at: target/screens/timeline-*.png. */
class TimelinePicturesTest extends FxTest {
  private final Theme theme = new Theme();
  private TimelineView view;

  @Override
  protected Parent root() {
    view = new TimelineView(Messages.strict(Locale.forLanguageTag("en-IN")), SampleWeek.ZONE);
    view.setModel(SampleWeek.model());
    view.setNow(SampleWeek.NOW);
    view.goTo(SampleWeek.NOW);
    return new StackPane(view);
  }

  @AfterEach
  void uninstall() {
    interact(theme::uninstall);
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
