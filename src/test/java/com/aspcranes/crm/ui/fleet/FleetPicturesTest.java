package com.aspcranes.crm.ui.fleet;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.testing.FxTest;
import com.aspcranes.crm.ui.fx.Theme;
import com.aspcranes.crm.ui.nav.Place;
import com.aspcranes.crm.ui.nav.Places;
import com.aspcranes.crm.ui.nav.Screen;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Every screen of the fleet as it looks in the window, in both themes, sizes and languages. */
class FleetPicturesTest extends FxTest {
  private final BorderPane window = new BorderPane();
  private final Theme theme = new Theme();
  private FleetOffice office;

  @Override
  protected Parent root() {
    Region rail = new Region();
    rail.setPrefWidth(208);
    Region top = new Region();
    top.setPrefHeight(46);
    window.setLeft(rail);
    window.setTop(top);
    open("operations_manager", Locale.ENGLISH);
    return window;
  }

  @AfterEach
  void close() throws Exception {
    AtomicInteger ended = new AtomicInteger();
    interact(
        () -> {
          Screen shown = office.test.desk.navigator().screenProperty().get();
          if (shown != null) {
            shown.left().run();
          }
          window.setCenter(null);
          office.test.desk.background().run(ended::incrementAndGet);
        });
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> ended.get() == 1);
    WaitForAsyncUtils.waitForFxEvents();
    office.close();
  }

  @Test
  void theScreensAreDrawnInBothThemesAndSizes() throws Exception {
    drawn(Theme.Mode.LIGHT, 1280, 720);
    drawn(Theme.Mode.DARK, 1920, 1080);
  }

  private void drawn(Theme.Mode mode, int width, int height) throws Exception {
    dress(mode);
    interact(
        () -> {
          stage.setWidth(width);
          stage.setHeight(height);
        });
    pictures(mode.name().toLowerCase(Locale.ROOT) + "-" + width);
  }

  @Test
  void theScreensAreDrawnInHindi() throws Exception {
    close();
    interact(() -> open("operations_manager", Locale.forLanguageTag("hi-IN")));
    pictures("hindi-1280");
  }

  private void pictures(String suffix) throws Exception {
    list(new Places.EquipmentListPlace(), "fleet-cranes-" + suffix);
    list(new Places.OperatorsPlace(), "fleet-crew-" + suffix);
    list(new Places.PapersPlace(), "fleet-papers-" + suffix);
    list(new Places.YardsPlace(), "fleet-yards-" + suffix);
    form(
        new Places.EquipmentPlace(
            office.id(
                "SELECT equipment_id AS id FROM resource_blocks WHERE equipment_id IS NOT NULL"
                    + " AND cancelled = 0 AND ends_at > '2026-03-16' ORDER BY starts_at")),
        "fleet-crane-" + suffix);
    form(
        new Places.OperatorPlace(
            office.id(
                "SELECT operator_id AS id FROM resource_blocks WHERE operator_id IS NOT NULL"
                    + " AND cancelled = 0 AND ends_at > '2026-03-16' ORDER BY approved")),
        "fleet-operator-" + suffix);
  }

  private void list(Place place, String name) throws Exception {
    interact(() -> office.test.desk.navigator().go(place));
    eventually(() -> !lookup("#table").queryTableView().getItems().isEmpty());
    drawn(name);
  }

  private void form(Place place, String name) throws Exception {
    interact(() -> office.test.desk.navigator().go(place));
    eventually(() -> !lookup("#heading").<Labeled>query().getText().isEmpty());
    eventually(() -> lookup(".strip-bar").tryQuery().isPresent());
    drawn(name);
  }

  private void drawn(String name) throws Exception {
    WaitForAsyncUtils.waitForFxEvents(20);
    Path picture = snapshot(name);
    assertTrue(Files.size(picture) > 5_000, "an empty picture");
  }

  private void dress(Theme.Mode mode) {
    interact(
        () -> {
          theme.setMode(mode);
          theme.dress(stage.getScene());
        });
  }

  private void open(String role, Locale language) {
    office = new FleetOffice(role, language);
    office
        .test
        .desk
        .navigator()
        .screenProperty()
        .subscribe(
            screen -> {
              if (screen != null) {
                window.setCenter(screen.content());
              }
            });
  }

  private static void eventually(Callable<Boolean> holds) throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, holds);
  }
}
