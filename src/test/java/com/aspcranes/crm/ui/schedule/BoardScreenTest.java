package com.aspcranes.crm.ui.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.app.demo.DemoReplica;
import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.model.job.Job;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.Sql;
import com.aspcranes.crm.store.customer.CustomerQueries;
import com.aspcranes.crm.store.job.BoardQueries;
import com.aspcranes.crm.store.job.JobQueries;
import com.aspcranes.crm.store.office.OfficeQueries;
import com.aspcranes.crm.testing.FxTest;
import com.aspcranes.crm.testing.TestDesk;
import com.aspcranes.crm.ui.control.timeline.TimelineView;
import com.aspcranes.crm.ui.control.timeline.plan.Placement;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineRow;
import com.aspcranes.crm.ui.control.timeline.plan.Verdict;
import com.aspcranes.crm.ui.fx.Theme;
import com.aspcranes.crm.ui.nav.Places;
import com.aspcranes.crm.ui.schedule.act.BoardViewModel;
import com.aspcranes.crm.usecase.schedule.ScheduleActs;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class BoardScreenTest extends FxTest {
  private static final Instant NOW = Instant.parse("2026-03-16T01:30:00Z");

  private final StackPane window = new StackPane();
  private final Theme theme = new Theme();
  private final LocalStore store = LocalStore.inMemory();
  private final DemoReplica demo = new DemoReplica(store, NOW);
  private TestDesk test;
  private TimelineView timeline;

  @Override
  protected Parent root() {
    test = new TestDesk(demo.user("operations_manager"), NOW, Locale.ENGLISH);
    new BoardScreens(
            test.desk,
            new BoardScreens.Reads(
                new BoardQueries(store),
                new JobQueries(store),
                new CustomerQueries(store),
                new OfficeQueries(store)),
            store.changes(),
            ScheduleActs.of(store, test.desk.zone()))
        .register();
    test.desk.navigator().go(new Places.BoardPlace(null));
    window.getChildren().setAll(test.desk.navigator().screenProperty().get().content());
    return window;
  }

  @AfterEach
  void close() {
    interact(window.getChildren()::clear);
    interact(theme::uninstall);
    test.close();
    store.close();
  }

  @Test
  void aJobDroppedFromTheTrayIsBookedWaitsForTheServerAndMayBeTakenBack() throws Exception {
    loaded();
    String job = text("SELECT id FROM jobs WHERE status = 'pending' ORDER BY needed_from");
    Placement free = free(job);
    test.prompts.answer("Agreed with the customer");
    interact(() -> timeline.intents().drop(free));
    eventually(() -> job(job).status.equals("scheduled"));
    assertEquals(free.range().start(), job(job).scheduledStartDate);
    assertEquals(free.rowId(), new JobQueries(store).cranes(job).get(0).resourceId());
    assertTrue(new JobQueries(store).row(job).orElseThrow().pending(), "waits for the server");
    eventually(
        () ->
            new JobQueries(store)
                .cranes(job).stream().allMatch(l -> timeline.model().bar(l.id()).isPresent()));
    interact(() -> test.desk.undos().undo());
    eventually(() -> job(job).status.equals("pending"));
    assertTrue(new JobQueries(store).cranes(job).isEmpty());
  }

  @Test
  void aBusyCraneRefusesBeforeTheDropAndNamesTheOtherJob() throws Exception {
    loaded();
    String other =
        text(
            "SELECT j.id FROM jobs j JOIN job_equipment k ON k.job_id = j.id"
                + " WHERE j.status = 'scheduled' AND k.cancelled = 0 ORDER BY scheduled_start_date");
    Job busy = job(other);
    String crane = new JobQueries(store).cranes(other).get(0).resourceId();
    String waiting = text("SELECT id FROM jobs WHERE status = 'pending'");
    TimeRange range = new TimeRange(busy.scheduledStartDate, busy.scheduledEndDate);
    BoardViewModel model =
        new BoardViewModel(
            new BoardQueries(store), new OfficeQueries(store), store.changes(), test.desk, true);
    interact(() -> model.requery().open());
    eventually(() -> model.modelProperty().get() != null);
    Verdict verdict = model.verdict(new Placement(waiting, crane, range), Set.of());
    interact(() -> model.requery().close());
    assertEquals(Verdict.Level.BLOCK, verdict.level());
    assertTrue(verdict.text().contains(busy.jobNumber), verdict.text());
  }

  @Test
  void theBoardIsDrawnInBothThemesAndSizes() throws Exception {
    loaded();
    for (Theme.Mode mode : Theme.Mode.values()) {
      for (int[] size : new int[][] {{1280, 720}, {1920, 1080}}) {
        interact(
            () -> {
              theme.setMode(mode);
              theme.dress(stage.getScene());
              stage.setWidth(size[0]);
              stage.setHeight(size[1]);
            });
        WaitForAsyncUtils.waitForFxEvents(10);
        snapshot("board-" + mode.name().toLowerCase(Locale.ROOT) + "-" + size[0]);
      }
    }
    String first = timeline.model().rows().get(0).id();
    interact(() -> lookup("#operators").queryAs(javafx.scene.control.ToggleButton.class).fire());
    eventually(() -> !timeline.model().rows().get(0).id().equals(first));
    WaitForAsyncUtils.waitForFxEvents(10);
    snapshot("board-operators");
    assertNotEquals(0, timeline.model().rows().size());
  }

  private void loaded() throws Exception {
    timeline = lookup(node -> node instanceof TimelineView).query();
    eventually(() -> timeline.model().rows().size() > 30);
  }

  /** Somewhere the rules allow the waiting job to go. */
  private Placement free(String job) {
    BoardViewModel model =
        new BoardViewModel(
            new BoardQueries(store), new OfficeQueries(store), store.changes(), test.desk, true);
    interact(() -> model.requery().open());
    WaitForAsyncUtils.waitForFxEvents();
    awaitModel(model);
    List<String> rows =
        timeline.model().rows().stream().filter(r -> !r.group()).map(TimelineRow::id).toList();
    for (int day = 1; day < 60; day++) {
      Instant start = Instant.parse("2026-03-16T02:30:00Z").plus(Duration.ofDays(day));
      for (String row : rows) {
        Placement placement =
            new Placement(job, row, new TimeRange(start, start.plus(Duration.ofHours(10))));
        if (model.verdict(placement, Set.of()).level() != Verdict.Level.BLOCK) {
          interact(() -> model.requery().close());
          return placement;
        }
      }
    }
    throw new AssertionError("no crane is free");
  }

  private static void awaitModel(BoardViewModel model) {
    try {
      eventually(() -> model.modelProperty().get() != null);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private String text(String sql) {
    return store.read(s -> s.first(Sql.of(sql), row -> row.text("id")).orElseThrow());
  }

  private Job job(String id) {
    return store.read(s -> s.get(Job.class, id));
  }

  private static void eventually(Callable<Boolean> holds) throws Exception {
    WaitForAsyncUtils.waitFor(25, TimeUnit.SECONDS, holds);
  }
}
