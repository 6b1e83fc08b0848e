package com.aspcranes.crm.ui.schedule.find;

import com.aspcranes.crm.store.job.JobRow;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineRow;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.schedule.plan.BoardModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Finds jobs of any time by number, customer or site, and rows by name; Enter goes to the first.
 */
public final class BoardSearch {
  private static final int FEWEST_LETTERS = 2;
  private static final int MOST_ROWS = 5;

  private final TextField field;
  private final Desk desk;
  private final Supplier<@Nullable BoardModel> board;
  private final Function<String, List<JobRow>> jobs;
  private final Consumer<JobRow> toJob;
  private final Consumer<String> toRow;
  private final ContextMenu found = new ContextMenu();

  /**
   * @param jobs finds a few by some letters; runs in the background
   * @param toRow goes to a row by its id
   */
  public BoardSearch(
      TextField field,
      Desk desk,
      Supplier<@Nullable BoardModel> board,
      Function<String, List<JobRow>> jobs,
      Consumer<JobRow> toJob,
      Consumer<String> toRow) {
    this.field = field;
    this.desk = desk;
    this.board = board;
    this.jobs = jobs;
    this.toJob = toJob;
    this.toRow = toRow;
    field.textProperty().subscribe(this::typed);
    field.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER && !found.getItems().isEmpty()) {
      found.getItems().get(0).fire();
      key.consume();
    } else if (key.getCode() == KeyCode.ESCAPE) {
      field.clear();
      found.hide();
    }
  }

  private void typed(String text) {
    String wanted = text.strip();
    if (wanted.length() < FEWEST_LETTERS) {
      found.getItems().clear();
      found.hide();
      return;
    }
    List<MenuItem> rows = rows(wanted.toLowerCase(Locale.ROOT));
    desk.background()
        .run(() -> jobs.apply(wanted))
        .onDone(
            hits -> {
              if (text.equals(field.getText()) && field.getScene() != null) {
                show(rows, hits);
              }
            });
  }

  private List<MenuItem> rows(String letters) {
    BoardModel now = board.get();
    List<MenuItem> items = new ArrayList<>();
    if (now != null) {
      for (TimelineRow row : now.timeline.rows()) {
        boolean fits = row.label().toLowerCase(Locale.ROOT).contains(letters);
        if (fits && !row.group() && items.size() < MOST_ROWS) {
          items.add(item(row.label() + "   " + row.detail(), () -> toRow.accept(row.id())));
        }
      }
    }
    return items;
  }

  private void show(List<MenuItem> rows, List<JobRow> hits) {
    List<MenuItem> items = new ArrayList<>(rows);
    hits.forEach(job -> items.add(item(words(job), () -> toJob.accept(job))));
    if (items.isEmpty()) {
      MenuItem none = item(desk.messages().text("schedule.find_none"), () -> {});
      none.setDisable(true);
      items.add(none);
    }
    found.getItems().setAll(items);
    if (!found.isShowing()) {
      found.show(field, Side.BOTTOM, 0, 0);
    }
  }

  private MenuItem item(String text, Runnable act) {
    MenuItem item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(
        press -> {
          found.hide();
          field.clear();
          act.run();
        });
    return item;
  }

  private static String words(JobRow job) {
    String number = Objects.requireNonNullElse(job.jobNumber(), "");
    return (number + " " + job.customerName()).strip() + "   " + job.title();
  }
}
