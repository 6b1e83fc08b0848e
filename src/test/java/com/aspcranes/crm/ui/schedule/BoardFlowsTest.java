package com.aspcranes.crm.ui.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.model.fleet.ResourceBlock;
import com.aspcranes.crm.model.job.Job;
import com.aspcranes.crm.store.Sql;
import com.aspcranes.crm.store.job.BoardQueries;
import com.aspcranes.crm.store.job.JobQueries;
import com.aspcranes.crm.ui.control.timeline.plan.Placement;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineRow;
import com.aspcranes.crm.ui.schedule.act.Way;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class BoardFlowsTest extends OpenBoard {

  @Test
  void maintenanceIsDrawnOnTheBoardEndedAndTakenBack() throws Exception {
    loaded();
    Placement place = free();
    int before = blocks();
    interact(() -> timeline.intents().create(place));
    fire("#kind-maintenance", ToggleButton.class);
    eventually(() -> popped("#new-reason") != null);
    interact(() -> ((TextField) popped("#new-reason")).setText("Gearbox"));
    snapshot(popped("#new-reason").getScene(), "board-new-block");
    fire("#new-make", Button.class);
    eventually(() -> blocks() == before + 1);
    eventually(
        () ->
            timeline.model().shadings(place.rowId()).items().stream()
                .anyMatch(shade -> shade.label().equals("Maintenance: Gearbox")));
    interact(() -> timeline.intents().openCell(place.rowId(), place.range().start()));
    eventually(() -> popped("#block-end") != null);
    fire("#block-end", Button.class);
    eventually(() -> blocks() == before);
    interact(() -> test.desk.undos().undo());
    eventually(() -> blocks() == before + 1);
  }

  @Test
  void aJobIsDrawnOnTheBoardForACustomerFoundByLetters() throws Exception {
    loaded();
    Placement place = free();
    long before = jobs();
    interact(() -> timeline.intents().create(place));
    eventually(() -> popped("#customer") != null);
    fire("#new-make", Button.class);
    assertEquals(before, jobs());
    interact(() -> ((TextField) popped("#customer")).setText("Hirakud"));
    eventually(() -> menuItem("Hirakud") != null);
    interact(() -> menuItem("Hirakud").fire());
    interact(() -> ((TextField) popped("#new-title")).setText("Girder lift"));
    fire("#new-make", Button.class);
    eventually(() -> jobs() == before + 1);
    String id = text("SELECT id FROM jobs WHERE title = 'Girder lift' ORDER BY rid DESC");
    eventually(() -> job(id).status.equals("scheduled"));
    assertEquals(place.rowId(), new JobQueries(store).cranes(id).get(0).resourceId());
  }

  @Test
  void f8OffersWaysOutAndEnterTakesTheFirst() throws Exception {
    loaded();
    String id =
        text(
            "SELECT j.id FROM jobs j JOIN job_equipment k ON k.job_id = j.id WHERE j.status ="
                + " 'scheduled' AND k.cancelled = 0 AND scheduled_start_date > '2026-03-17'"
                + " ORDER BY scheduled_start_date");
    Job job = job(id);
    String crane = new JobQueries(store).cranes(id).get(0).resourceId();
    breakDown(crane, new TimeRange(job.scheduledStartDate, job.scheduledEndDate));
    String bar = new JobQueries(store).cranes(id).get(0).id();
    eventually(() -> timeline.model().bar(bar).orElseThrow().spoken().contains("broken down"));
    interact(() -> timeline.reveal(bar));
    interact(() -> key(KeyCode.F8));
    eventually(() -> popped("#ways") != null);
    ListView<Way> ways = waysList();
    eventually(() -> !ways.getItems().isEmpty());
    snapshot(ways.getScene(), "board-ways-out");
    assertTrue(ways.getItems().get(0).left().stream().noneMatch(conflict -> conflict.blocks()));
    test.prompts.answer("The nearest that is free");
    Way first = ways.getItems().get(0);
    interact(() -> ways.fireEvent(press(KeyCode.ENTER)));
    eventually(
        () ->
            new JobQueries(store)
                .cranes(id).stream()
                    .map(link -> link.resourceId())
                    .toList()
                    .equals(first.plan().craneIds()));
    assertEquals(first.plan().during().start(), job(id).scheduledStartDate);
  }

  @Test
  void slashFindsAJobOfAnyTimeAndGoesThere() throws Exception {
    loaded();
    String id =
        text(
            "SELECT j.id FROM jobs j JOIN job_equipment k ON k.job_id = j.id WHERE j.status ="
                + " 'completed' AND k.cancelled = 0 AND scheduled_end_date < '2025-12-15'"
                + " ORDER BY scheduled_start_date DESC");
    Job job = job(id);
    String bar = new JobQueries(store).cranes(id).get(0).id();
    assertFalse(timeline.model().bar(bar).isPresent());
    interact(() -> key(KeyCode.SLASH));
    TextField find = lookup("#find").queryAs(TextField.class);
    eventually(find::isFocused);
    interact(() -> find.setText(job.jobNumber));
    eventually(() -> menuItem(job.jobNumber) != null);
    interact(() -> find.fireEvent(press(KeyCode.ENTER)));
    eventually(() -> timeline.selectedBars().equals(Set.of(bar)));
    assertTrue(timeline.visibleRangeProperty().get().contains(job.scheduledStartDate));
  }

  @Test
  void aFilterLeavesTheCranesOfACategory() throws Exception {
    loaded();
    int all = timeline.model().rows().size();
    MenuButton filter = lookup("#filter").queryAs(MenuButton.class);
    eventually(() -> mobile(filter) != null);
    CheckMenuItem mobile = mobile(filter);
    interact(
        () -> {
          mobile.setSelected(true);
          mobile.fire();
          mobile.setSelected(true);
          mobile.getOnAction().handle(null);
        });
    eventually(() -> timeline.model().rows().stream().filter(TimelineRow::group).count() == 1);
    assertTrue(timeline.model().rows().size() < all);
    assertEquals("Filter (1)", filter.getText());
    interact(() -> filter.getItems().get(0).fire());
    eventually(() -> timeline.model().rows().size() == all);
  }

  private static CheckMenuItem mobile(MenuButton filter) {
    return filter.getItems().stream()
        .filter(item -> "Mobile cranes".equals(item.getText()))
        .map(CheckMenuItem.class::cast)
        .findFirst()
        .orElse(null);
  }

  @Test
  void whereOneScrollsTheBoardIsLoadedAndDoesNotJump() throws Exception {
    loaded();
    Instant end = timeline.model().extent().end();
    Instant near = end.minus(Duration.ofDays(12));
    interact(() -> timeline.goTo(near));
    TimeRange seen = timeline.visibleRangeProperty().get();
    eventually(() -> timeline.model().extent().end().isAfter(end));
    assertEquals(seen.start(), timeline.visibleRangeProperty().get().start());
  }

  private void breakDown(String crane, TimeRange during) {
    store.write(
        "test.break",
        session -> {
          ResourceBlock block = new ResourceBlock();
          block.id = Ids.next("blk");
          block.equipmentId = crane;
          block.kind = "breakdown";
          block.startsAt = during.start();
          block.endsAt = during.end();
          session.create(block);
          return Outcome.done(true);
        });
  }

  /** A morning on which a crane does nothing. */
  private Placement free() {
    for (int day = 1; day < 60; day++) {
      Instant start = Instant.parse("2026-03-16T02:30:00Z").plus(Duration.ofDays(day));
      TimeRange range = new TimeRange(start, start.plus(Duration.ofHours(10)));
      for (TimelineRow row : timeline.model().rows()) {
        boolean busy =
            timeline
                    .model()
                    .bars(row.id())
                    .index()
                    .first(start.toEpochMilli(), range.end().toEpochMilli(), bar -> true)
                    .isPresent()
                || timeline
                    .model()
                    .shadings(row.id())
                    .first(start.toEpochMilli(), range.end().toEpochMilli(), shade -> true)
                    .isPresent();
        if (!row.group() && !busy) {
          return new Placement("", row.id(), range);
        }
      }
    }
    throw new AssertionError("no crane is free");
  }

  private int blocks() {
    return new BoardQueries(store)
        .window(NOW.minus(Duration.ofDays(45)), NOW.plus(Duration.ofDays(120)))
        .blocks()
        .size();
  }

  private long jobs() {
    return store.read(s -> s.number(Sql.of("SELECT count(*) AS n FROM jobs"), "n"));
  }
}
