package com.aspcranes.crm.ui.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.app.demo.DemoReplica;
import com.aspcranes.crm.model.job.Job;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.Sql;
import com.aspcranes.crm.store.customer.CustomerQueries;
import com.aspcranes.crm.store.job.JobQueries;
import com.aspcranes.crm.testing.FxTest;
import com.aspcranes.crm.testing.RecordPanes;
import com.aspcranes.crm.testing.TestDesk;
import com.aspcranes.crm.ui.fx.Theme;
import com.aspcranes.crm.ui.nav.Place;
import com.aspcranes.crm.ui.nav.Places;
import com.aspcranes.crm.usecase.job.PerformJob;
import com.aspcranes.crm.usecase.job.SaveJob;
import com.aspcranes.crm.usecase.schedule.CancelJob;
import com.aspcranes.crm.usecase.schedule.PublishJob;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class JobScreensTest extends FxTest {
  private static final Instant NOW = Instant.parse("2026-03-16T01:30:00Z");

  private final StackPane window = new StackPane();
  private final Theme theme = new Theme();
  private LocalStore store;
  private TestDesk test;

  @Override
  protected Parent root() {
    store = LocalStore.inMemory();
    DemoReplica demo = new DemoReplica(store, NOW);
    test = new TestDesk(demo.user("operations_manager"), NOW, Locale.ENGLISH);
    new JobScreens(
            test.desk,
            new JobScreens.Reading(
                new JobQueries(store),
                new CustomerQueries(store),
                RecordPanes.activities(test.desk, store)),
            store.changes(),
            new JobScreens.Acts(
                new SaveJob(store),
                new PerformJob(store),
                new CancelJob(store),
                new PublishJob(store)))
        .register();
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
    store.close();
  }

  @Test
  void aScheduledJobIsPublishedStartedAndCompletedFromItsPage() throws Exception {
    String id = job("scheduled_start_date < '2026-03-16' AND status = 'scheduled'");
    go(new Places.JobPlace(id));
    press("#start");
    eventually(() -> lookup("#actual-time").tryQuery().isPresent());
    interact(() -> ((TextField) lookup("#actual-time").query()).setText("quarter past"));
    interact(() -> lookup("#dialog-ok").queryButton().fire());
    eventually(() -> lookup("Give a day and a time as 08:00").tryQuery().isPresent());
    interact(() -> ((TextField) lookup("#actual-time").query()).setText("6:15"));
    interact(() -> lookup("#dialog-ok").queryButton().fire());
    eventually(() -> read(id).status.equals("in_progress"));
    assertEquals(Instant.parse("2026-03-16T00:45:00Z"), read(id).actualStartDate);
    press("#complete");
    eventually(() -> lookup("#completion-notes").tryQuery().isPresent());
    interact(() -> lookup("#dialog-ok").queryButton().fire());
    eventually(() -> read(id).status.equals("completed"));
  }

  @Test
  void aJobIsCancelledForAReasonOnly() throws Exception {
    String id = job("status = 'pending'");
    test.prompts.answer("Site not ready");
    go(new Places.JobPlace(id));
    press("#cancel");
    eventually(() -> read(id).status.equals("cancelled"));
    assertEquals("Site not ready", read(id).cancelReason);
    eventually(() -> lookup("Cancelled: Site not ready").tryQuery().isPresent());
  }

  @Test
  void theScreensAreDrawnInBothThemes() throws Exception {
    String id = job("status = 'in_progress'");
    for (Theme.Mode mode : Theme.Mode.values()) {
      interact(
          () -> {
            theme.setMode(mode);
            theme.dress(stage.getScene());
          });
      String name = mode.name().toLowerCase(Locale.ROOT);
      go(new Places.JobsPlace());
      eventually(() -> !lookup("#table").queryTableView().getItems().isEmpty());
      snapshot("jobs-" + name);
      go(new Places.JobPlace(id));
      eventually(() -> lookup("#complete").tryQuery().isPresent());
      snapshot("job-" + name);
    }
    assertTrue(lookup("#save").tryQuery().isPresent());
  }

  private void press(String id) throws Exception {
    eventually(() -> lookup(id).tryQuery().isPresent());
    interact(() -> lookup(id).queryButton().fire());
  }

  private void go(Place place) {
    interact(() -> test.desk.navigator().go(place));
  }

  private String job(String condition) {
    Sql sql = Sql.of("SELECT id FROM jobs").where(condition).then("ORDER BY scheduled_start_date");
    return store.read(s -> s.first(sql, row -> row.text("id")).orElseThrow());
  }

  private Job read(String id) {
    return store.read(s -> s.get(Job.class, id));
  }

  private static void eventually(Callable<Boolean> holds) throws Exception {
    WaitForAsyncUtils.waitFor(25, TimeUnit.SECONDS, holds);
    WaitForAsyncUtils.waitForFxEvents();
  }
}
