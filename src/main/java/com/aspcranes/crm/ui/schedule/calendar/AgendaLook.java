package com.aspcranes.crm.ui.schedule.calendar;

import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.schedule.plan.BoardModel;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** What comes, day by day, for two weeks. */
public final class AgendaLook implements CalendarLook {
  private static final int DAYS = 14;

  private final ListView<Line> list = new ListView<>();
  private final Desk desk;
  private final CalendarHands hands;
  private final DateTimeFormatter dayName;
  private final DateTimeFormatter moment;

  /** A day, or a job below it. */
  private record Line(LocalDate day, @Nullable CalendarEntry entry) {}

  public AgendaLook(Desk desk, CalendarHands hands) {
    this.desk = desk;
    this.hands = hands;
    this.dayName = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", desk.messages().locale());
    this.moment =
        DateTimeFormatter.ofPattern("EEE d MMM HH:mm", desk.messages().locale())
            .withZone(desk.zone());
    list.setId("agenda");
    list.getStyleClass().add("agenda");
    list.setAccessibleText(desk.messages().text("schedule.look.agenda"));
    list.setCellFactory(cells -> new LineCell());
    list.setPlaceholder(new Label(desk.messages().text("schedule.calendar.nothing")));
    list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    list.setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            opened();
            key.consume();
          }
        });
    list.setOnMouseClicked(
        click -> {
          if (click.getClickCount() == 2) {
            opened();
          }
        });
  }

  @Override
  public Node node() {
    return list;
  }

  @Override
  public void show(BoardModel board, LocalDate day) {
    List<Line> lines = new ArrayList<>();
    CalendarDays.of(board, day, day.plusDays(DAYS))
        .forEach(
            (date, entries) -> {
              if (!entries.isEmpty()) {
                lines.add(new Line(date, null));
                entries.forEach(entry -> lines.add(new Line(date, entry)));
              }
            });
    if (!lines.equals(list.getItems())) {
      int chosen = list.getSelectionModel().getSelectedIndex();
      list.getItems().setAll(lines);
      list.getSelectionModel().select(Math.min(chosen, lines.size() - 1));
    }
  }

  @Override
  public TimeRange around(LocalDate day) {
    return new TimeRange(
        day.atStartOfDay(desk.zone()).toInstant(),
        day.plusDays(DAYS).atStartOfDay(desk.zone()).toInstant());
  }

  @Override
  public String title(LocalDate day) {
    return dayName.format(day);
  }

  @Override
  public LocalDate turned(LocalDate day, int by) {
    return day.plusWeeks(by);
  }

  private void chosen(@Nullable Line line) {
    if (line != null && line.entry() != null) {
      hands.choose().accept(line.entry());
    }
  }

  private void opened() {
    Line line = list.getSelectionModel().getSelectedItem();
    if (line != null && line.entry() != null) {
      hands.open().accept(line.entry());
    }
  }

  private final class LineCell extends ListCell<Line> {
    private final Label who = column(130);
    private final Label code = column(60);
    private final Label customer = column(230);
    private final Label time = column(260);
    private final Label state = column(150);
    private final HBox columns = new HBox(who, code, customer, time, state);

    LineCell() {
      setPrefWidth(0);
    }

    private Label column(double width) {
      Label label = new Label();
      label.setMinWidth(0);
      label.setPrefWidth(width);
      return label;
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
      super.updateItem(line, empty);
      getStyleClass().remove("agenda-day");
      setGraphic(null);
      if (line == null || empty) {
        setText(null);
        setAccessibleText(null);
        return;
      }
      CalendarEntry entry = line.entry();
      if (entry == null) {
        getStyleClass().add("agenda-day");
        setText(dayName.format(line.day()));
        setAccessibleText(getText());
        return;
      }
      setText(null);
      who.setText(entry.who());
      code.setText(entry.code());
      customer.setText(entry.customer());
      time.setText(
          moment.format(entry.range().start()) + " – " + moment.format(entry.range().end()));
      String sign = entry.conflict() ? " \u26A0" : "";
      state.setText(desk.messages().text(entry.state().messageKey()) + sign);
      setGraphic(columns);
      setAccessibleText(entry.spoken());
    }
  }
}
