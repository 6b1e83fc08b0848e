package com.aspcranes.crm.ui.fleet;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.store.Sql;
import com.aspcranes.crm.testing.FxTest;
import com.aspcranes.crm.ui.nav.Place;
import com.aspcranes.crm.ui.nav.Places;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** What those who do not keep the fleet are offered of it. */
class FleetRightsTest extends FxTest {
  private final StackPane window = new StackPane();
  private FleetOffice office;

  @Override
  protected Parent root() {
    return window;
  }

  @AfterEach
  void close() throws Exception {
    AtomicInteger ended = new AtomicInteger();
    interact(
        () -> {
          office.test.desk.navigator().screenProperty().get().left().run();
          window.getChildren().clear();
          office.test.desk.background().run(ended::incrementAndGet);
        });
    eventually(() -> ended.get() == 1);
    WaitForAsyncUtils.waitForFxEvents();
    office.close();
  }

  @Test
  void aRepSeesRatesAndPapersAndChangesNothing() throws Exception {
    sit("sales_agent");
    go(new Places.EquipmentPlace(office.crane("MC-50/1")));
    eventually(() -> lookup(".side-line").tryQuery().isPresent());
    assertTrue(shown("#micro"));
    assertFalse(shown("#save"));
    assertFalse(shown("#add-paper"));
    assertFalse(shown("#add-time-off"));
    assertFalse(shown("#activate"));
  }

  @Test
  void supportSeesNeitherRatesNorPapers() throws Exception {
    sit("support");
    go(new Places.EquipmentPlace(office.crane("MC-50/1")));
    eventually(() -> lookup("#barred").tryQuery().filter(Node::isVisible).isPresent());
    assertFalse(shown("#micro"));
    assertTrue(lookup("#add-paper").tryQuery().isEmpty());
  }

  @Test
  void anOperatorAsksForLeaveOfHisOwn() throws Exception {
    sit("operator");
    String uid = office.test.desk.session().uid();
    String me = office.fleet.operatorOfUser(uid).orElseThrow().id;
    go(new Places.OperatorPlace(me));
    eventually(() -> shown("#add-time-off"));
    assertFalse(shown("#save"));
    interact(() -> lookup("#add-time-off").queryButton().fire());
    eventually(() -> lookup("#block-verdict").tryQuery().isPresent());
    long before = asked(me);
    interact(() -> lookup("#dialog-ok").queryButton().fire());
    eventually(() -> asked(me) == before + 1);
    eventually(
        () ->
            lookup(".chip").queryAll().stream()
                .anyMatch(chip -> ((Labeled) chip).getText().equals("Asked for")));
  }

  private long asked(String operator) {
    return office.store.read(
        s ->
            s.number(
                Sql.of("SELECT count(*) AS n FROM resource_blocks")
                    .where("operator_id = ?", operator)
                    .where("approved = 0")
                    .where("cancelled = 0"),
                "n"));
  }

  /** Managed by every pane above it, too. */
  private boolean shown(String id) {
    Node node = lookup(id).tryQuery().orElse(null);
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return node != null;
  }

  private void sit(String role) {
    interact(
        () -> {
          office = new FleetOffice(role, Locale.ENGLISH);
          office
              .test
              .desk
              .navigator()
              .screenProperty()
              .subscribe(
                  screen -> {
                    if (screen != null) {
                      window.getChildren().setAll(screen.content());
                    }
                  });
        });
  }

  private void go(Place place) {
    interact(() -> office.test.desk.navigator().go(place));
  }

  private static void eventually(Callable<Boolean> holds) throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, holds);
  }
}
