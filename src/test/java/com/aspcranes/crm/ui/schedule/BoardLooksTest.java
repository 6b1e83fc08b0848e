package com.aspcranes.crm.ui.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.model.job.Job;
import com.aspcranes.crm.ui.schedule.table.TableLine;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class BoardLooksTest extends OpenBoard {
  @Test
  void theTableShowsTheSameBarsSpeaksThemAndMovesThemByKeys() throws Exception {
    loaded();
    choose(BoardLook.TABLE);
    TableView<TableLine> table = table();
    eventually(() -> !table.getItems().isEmpty());
    snapshot("board-table");
    TableLine line =
        table.getItems().stream()
            .filter(one -> one.job() != null && one.job().status().equals("scheduled"))
            .filter(one -> one.range().start().isAfter(NOW))
            .findFirst()
            .orElseThrow();
    assertTrue(timeline.model().bar(line.id()).isPresent());
    Job before = job(line.job().id());
    test.prompts.answer("Agreed by telephone");
    interact(
        () -> {
          table.getSelectionModel().clearSelection();
          table.getSelectionModel().select(line);
        });
    assertEquals(Set.of(line.id()), timeline.selectedBars());
    interact(() -> table.fireEvent(press(KeyCode.RIGHT, true)));
    Instant next = before.scheduledStartDate.plus(Duration.ofDays(1));
    eventually(() -> job(before.id).scheduledStartDate.equals(next));
    eventually(
        () ->
            table.getItems().stream()
                .anyMatch(one -> one.id().equals(line.id()) && one.range().start().equals(next)));
    interact(() -> test.desk.undos().undo());
    eventually(() -> job(before.id).scheduledStartDate.equals(before.scheduledStartDate));
  }

  @Test
  void monthAndWeekShowTheJobsOfEachDayAndLeadToTheTimeline() throws Exception {
    loaded();
    choose(BoardLook.MONTH);
    eventually(() -> lookup(".calendar-entry").queryAll().size() > 30);
    assertEquals("March 2026", lookup("#shown").queryAs(Label.class).getText());
    snapshot("board-month");
    choose(BoardLook.WEEK);
    eventually(
        () -> lookup("#shown").queryAs(Label.class).getText().equals("16 Mar – 22 Mar 2026"));
    eventually(() -> !lookup(".calendar-entry").queryAll().isEmpty());
    snapshot("board-week");
    Node entry = lookup(".calendar-entry").queryAll().iterator().next();
    interact(() -> entry.fireEvent(press(KeyCode.ENTER, false)));
    eventually(() -> timeline.getScene() != null && timeline.selectedBars().size() == 1);
  }

  @Test
  void theAgendaGoesDayByDayAndOnByWeeks() throws Exception {
    loaded();
    choose(BoardLook.AGENDA);
    ListView<?> agenda = lookup("#agenda").queryAs(ListView.class);
    eventually(() -> agenda.getItems().size() > 10);
    snapshot("board-agenda");
    Label shown = lookup("#shown").queryAs(Label.class);
    assertEquals("Monday 16 March 2026", shown.getText());
    clickOn("#on");
    eventually(() -> shown.getText().equals("Monday 23 March 2026"));
  }

  private void choose(BoardLook look) {
    interact(() -> box().setValue(look));
  }

  @SuppressWarnings("unchecked")
  private ComboBox<BoardLook> box() {
    return lookup("#look").queryAs(ComboBox.class);
  }

  @SuppressWarnings("unchecked")
  private TableView<TableLine> table() {
    return lookup("#board-table").queryAs(TableView.class);
  }

  private static KeyEvent press(KeyCode code, boolean alt) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, alt, false);
  }
}
