package com.aspcranes.crm.ui.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.deal.Activity;
import com.aspcranes.crm.model.office.User;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.SampleCompany;
import com.aspcranes.crm.store.deal.ActivityQueries;
import com.aspcranes.crm.testing.FxTest;
import com.aspcranes.crm.testing.MovableClock;
import com.aspcranes.crm.testing.TestDesk;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Places;
import com.aspcranes.crm.usecase.activity.CompleteActivity;
import com.aspcranes.crm.usecase.activity.SaveActivity;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Parent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class FollowUpsTest extends FxTest {
  private static final Instant NOW = Instant.parse("2026-03-16T06:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

  private LocalStore store;
  private SampleCompany company;
  private TestDesk test;
  private ActivityQueries activities;

  @Override
  protected Parent root() {
    store = LocalStore.inMemory();
    company = new SampleCompany(store);
    User me = new User();
    me.uid = store.uid();
    me.role = "sales_agent";
    me.displayName = "Ravi Kulkarni";
    test = new TestDesk(me, NOW, Locale.ENGLISH);
    activities = new ActivityQueries(store);
    new FollowUpScreens(test.desk, activities, store.changes(), new CompleteActivity(store))
        .register();
    test.knows(Places.DealPlace.class);
    task("Ring about the crawler", TODAY.minusDays(2), null);
    task("Send the rigging plan", TODAY, NOW.plusSeconds(60));
    task("Visit the site", TODAY.plusDays(3), null);
    test.desk.navigator().go(new Places.FollowUpsPlace());
    return test.shown();
  }

  @AfterEach
  void close() {
    test.close();
    store.close();
  }

  @Test
  void whatIsLateAndDueStandsFirstAndATickTakesItOut() throws Exception {
    eventually(() -> rows() == 2);
    snapshot("followups");
    interact(
        () -> {
          lookup("#table").queryTableView().getSelectionModel().select(0);
          lookup("#done").queryButton().fire();
        });
    eventually(() -> rows() == 1);
    interact(() -> test.desk.undos().undo());
    eventually(() -> rows() == 2);
  }

  @Test
  void aReminderIsSaidOnceWhenItsTimeHasCome() throws Exception {
    MovableClock clock = new MovableClock();
    clock.forward(Duration.between(clock.instant(), NOW));
    Reminders reminders = new Reminders(at(clock), activities);
    interact(reminders::look);
    clock.forward(Duration.ofSeconds(90));
    interact(reminders::look);
    eventually(() -> reminded() == 1);
    clock.forward(Duration.ofSeconds(90));
    interact(reminders::look);
    interact(() -> test.prompts.pressToast());
    eventually(
        () ->
            new Places.DealPlace(company.deal.id)
                .equals(test.desk.navigator().placeProperty().get()));
    assertEquals(1, reminded());
  }

  private Desk at(Clock clock) {
    Desk now = test.desk;
    return new Desk(
        now.views(),
        now.background(),
        now.prompts(),
        now.undos(),
        now.navigator(),
        now.commands(),
        now.kept(),
        now.lists(),
        now.session(),
        clock,
        now.zone());
  }

  private long reminded() {
    return test.prompts.heard.stream().filter(said -> said.startsWith("Reminder:")).count();
  }

  private int rows() {
    return lookup("#table").queryTableView().getItems().size();
  }

  private void task(String subject, LocalDate due, Instant remind) {
    Activity task = new Activity();
    task.id = Ids.next("act");
    task.kind = "task";
    task.subject = subject;
    task.dealId = company.deal.id;
    task.dueOn = due;
    task.remindAt = remind;
    new SaveActivity(store).run(null, task);
  }

  private static void eventually(Callable<Boolean> holds) throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, holds);
  }
}
