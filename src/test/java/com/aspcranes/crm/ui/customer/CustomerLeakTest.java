package com.aspcranes.crm.ui.customer;

import static org.awaitility.Awaitility.await;

import com.aspcranes.crm.testing.FxTest;
import com.aspcranes.crm.testing.TestDesk;
import com.aspcranes.crm.ui.nav.Place;
import com.aspcranes.crm.ui.nav.Places;
import java.lang.ref.WeakReference;
import java.lang.reflect.Field;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.api.FxToolkitContext;
import org.testfx.service.support.FiredEvents;
import org.testfx.util.WaitForAsyncUtils;

/** Nothing that lives longer than a screen holds on to it. */
class CustomerLeakTest extends FxTest {
  private static final int TIMES = 30;

  private final StackPane window = new StackPane();
  private final List<WeakReference<Parent>> screens = new ArrayList<>();
  private CustomerHouse house;
  private TestDesk test;

  @Override
  protected Parent root() {
    house = new CustomerHouse("admin");
    test = house.desk(Locale.ENGLISH);
    test.knows(Places.UsersPlace.class);
    test.desk
        .navigator()
        .screenProperty()
        .subscribe(
            screen -> {
              if (screen != null) {
                window.getChildren().setAll(screen.content());
              }
            });
    return window;
  }

  @AfterEach
  void close() {
    interact(window.getChildren()::clear);
    test.close();
    house.close();
  }

  @Test
  void thirtyEditorsAreGoneWhenTheyAreLeft() throws Exception {
    String id = house.added("Acme Steel");
    leaveThirtyTimes(new Places.CustomerPlace(id), "#heading");
  }

  @Test
  void thirtyListsAreGoneWhenTheyAreLeft() throws Exception {
    leaveThirtyTimes(new Places.CustomersPlace(), "#table");
  }

  private void leaveThirtyTimes(Place place, String shown) throws Exception {
    for (int i = 0; i < TIMES; i++) {
      interact(() -> test.desk.navigator().go(place));
      WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> lookup(shown).tryQuery().isPresent());
      screens.add(new WeakReference<>(test.desk.navigator().screenProperty().get().content()));
      interact(() -> test.desk.navigator().go(new Places.UsersPlace()));
    }
    interact(CustomerLeakTest::forgetEvents);
    await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(200))
        .until(
            () -> {
              System.gc();
              return screens.stream().filter(screen -> screen.get() != null).count() <= 1;
            });
  }

  /** The robot remembers every event, and with it the control it went to. */
  private static void forgetEvents() {
    try {
      Field events = FxToolkitContext.class.getDeclaredField("firedEvents");
      events.setAccessible(true);
      ((FiredEvents) events.get(FxToolkit.toolkitContext())).clearEvents();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
