package com.aspcranes.crm.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.testing.FxTest;
import com.aspcranes.crm.testing.TestDesk;
import com.aspcranes.crm.ui.nav.Place;
import com.aspcranes.crm.ui.nav.Places;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleLongProperty;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ShellTest extends FxTest {
  private final TestDesk desk = new TestDesk("operations_manager");
  private final SimpleLongProperty unread = new SimpleLongProperty(3);
  private final List<String> done = new ArrayList<>();
  private Shell shell;

  @Override
  protected Parent root() {
    desk.knows(Places.DashboardPlace.class);
    desk.knows(Places.BoardPlace.class);
    desk.knows(Places.CustomersPlace.class);
    desk.knows(Places.CustomerPlace.class);
    desk.knows(Places.UsersPlace.class);
    shell =
        new Shell(
            desk.desk,
            Habits.FIRST,
            new ShellParts(
                new Label("Online"),
                unread,
                () -> done.add("palette"),
                () -> done.add("notifications"),
                List.of()),
            new OwnActs(() -> done.add("password"), () -> done.add("sign out")));
    shell.goHome();
    return shell.root();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void theRailOffersWhatIsKnownAndTheRoleMaySee() {
    assertTrue(lookup("#rail-dashboard").tryQuery().isPresent());
    assertTrue(lookup("#rail-customers").tryQuery().isPresent());
    assertFalse(lookup("#rail-leads").tryQuery().isPresent(), "no screen");
    assertFalse(lookup("#rail-users").tryQuery().isPresent(), "not for dispatchers");
  }

  @Test
  void keysGoToPlacesAndTheHistoryGoesBack() {
    press(KeyCode.CONTROL, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.CONTROL);
    assertEquals(new Places.BoardPlace(null), here());
    clickOn("#rail-customers");
    assertEquals(new Places.CustomersPlace(), here());
    press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);
    assertEquals(new Places.BoardPlace(null), here());
    snapshot("shell");
  }

  @Test
  void controlKOpensThePalette() {
    press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
    assertEquals(List.of("palette"), done);
  }

  @Test
  void theSheetOfKeysComesWithF1AndGoesWithEscape() {
    type(KeyCode.F1);
    assertTrue(lookup("#key-sheet").query().isVisible());
    type(KeyCode.ESCAPE);
    assertFalse(lookup("#key-sheet").query().isVisible());
  }

  @Test
  void foldingTheRailIsAHabit() {
    press(KeyCode.CONTROL, KeyCode.B).release(KeyCode.B, KeyCode.CONTROL);
    assertTrue(shell.habitsProperty().get().railFolded());
  }

  @Test
  void keysLeaveWithTheWindow() {
    interact(() -> stage.getScene().setRoot(new Label("gone")));
    assertNull(stage.getScene().getAccelerators().get(Keys.PALETTE));
  }

  @Test
  void theBellCountsWhatIsUnread() {
    assertTrue(lookup("3").tryQuery().isPresent());
    interact(() -> unread.set(120));
    assertTrue(lookup("99+").tryQuery().isPresent());
  }

  private Place here() {
    return desk.desk.navigator().placeProperty().get();
  }
}
