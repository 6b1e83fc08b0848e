package com.aspcranes.crm.ui.schedule;

import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.ui.control.timeline.TimelineView;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.schedule.act.BoardActs;
import com.aspcranes.crm.ui.schedule.act.BoardViewModel;
import com.aspcranes.crm.ui.schedule.calendar.AgendaLook;
import com.aspcranes.crm.ui.schedule.calendar.CalendarEntry;
import com.aspcranes.crm.ui.schedule.calendar.CalendarHands;
import com.aspcranes.crm.ui.schedule.calendar.CalendarLook;
import com.aspcranes.crm.ui.schedule.calendar.DaysLook;
import com.aspcranes.crm.ui.schedule.plan.BoardModel;
import com.aspcranes.crm.ui.schedule.table.BoardTable;
import com.aspcranes.crm.ui.schedule.table.TableHands;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** The looks at the board, one of which is seen, and going on and back in time in it. */
final class BoardLooks {
  private final StackPane place;
  private final TimelineView timeline;
  private final BoardViewModel model;
  private final Desk desk;
  private final BoardTable table;
  private final Map<BoardLook, CalendarLook> calendars = new EnumMap<>(BoardLook.class);
  private final ReadOnlyObjectWrapper<BoardLook> look =
      new ReadOnlyObjectWrapper<>(BoardLook.TIMELINE);
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
  private LocalDate day;

  BoardLooks(
      StackPane place,
      TimelineView timeline,
      BoardViewModel model,
      BoardActs acts,
      BoardGestures gestures,
      Desk desk) {
    this.place = place;
    this.timeline = timeline;
    this.model = model;
    this.desk = desk;
    this.day = today();
    this.table =
        new BoardTable(
            desk,
            new TableHands(
                bars -> timeline.select(new HashSet<>(bars)),
                gestures::open,
                gestures::openBlock,
                acts::cancel,
                placements -> acts.place(placements, () -> {}),
                gestures::create));
    CalendarHands hands =
        new CalendarHands(
            entry -> timeline.select(Set.of(entry.barId())), this::open, this::agenda);
    calendars.put(BoardLook.WEEK, new DaysLook(desk, hands, false));
    calendars.put(BoardLook.MONTH, new DaysLook(desk, hands, true));
    calendars.put(BoardLook.AGENDA, new AgendaLook(desk, hands));
    place.getChildren().setAll(timeline);
  }

  ReadOnlyObjectProperty<BoardLook> lookProperty() {
    return look.getReadOnlyProperty();
  }

  /** What of time is seen. */
  ReadOnlyStringProperty titleProperty() {
    return title.getReadOnlyProperty();
  }

  void choose(BoardLook wanted) {
    if (wanted == look.get()) {
      return;
    }
    if (look.get() == BoardLook.TIMELINE || look.get() == BoardLook.TABLE) {
      TimeRange seen = timeline.visibleRangeProperty().get();
      boolean now = seen.contains(desk.clock().instant());
      day = now ? today() : LocalDate.ofInstant(seen.start(), desk.zone()).plusDays(1);
    }
    look.set(wanted);
    place.getChildren().setAll(node());
    refresh();
  }

  private Node node() {
    CalendarLook calendar = calendars.get(look.get());
    if (calendar != null) {
      return calendar.node();
    }
    return look.get() == BoardLook.TABLE ? table.node() : timeline;
  }

  /** The board, or what of time is seen, is another. */
  void refresh() {
    BoardModel board = model.modelProperty().get();
    CalendarLook calendar = calendars.get(look.get());
    if (calendar != null) {
      title.set(calendar.title(day));
      model.reach(calendar.around(day));
      if (board != null) {
        calendar.show(board, day);
      }
      return;
    }
    TimeRange seen = timeline.visibleRangeProperty().get();
    DateTimeFormatter date =
        DateTimeFormatter.ofPattern("d MMM yyyy", desk.messages().locale()).withZone(desk.zone());
    DateTimeFormatter first =
        DateTimeFormatter.ofPattern("d MMM", desk.messages().locale()).withZone(desk.zone());
    title.set(first.format(seen.start()) + " – " + date.format(seen.end()));
    if (board != null) {
      model.reach(seen);
      if (look.get() == BoardLook.TABLE) {
        table.show(board, seen);
      }
    }
  }

  void toToday() {
    day = today();
    timeline.goTo(desk.clock().instant());
    refresh();
  }

  /**
   * @param by 1 for later, -1 for earlier
   */
  void turn(int by) {
    CalendarLook calendar = calendars.get(look.get());
    if (calendar != null) {
      day = calendar.turned(day, by);
    } else {
      TimeRange seen = timeline.visibleRangeProperty().get();
      Instant start = seen.start().plus(seen.duration().multipliedBy(by));
      timeline.goTo(start.plus(Duration.ofDays(1)));
    }
    refresh();
  }

  private void agenda(LocalDate wanted) {
    day = wanted;
    look.set(BoardLook.AGENDA);
    place.getChildren().setAll(node());
    refresh();
  }

  private void open(CalendarEntry entry) {
    choose(BoardLook.TIMELINE);
    timeline.reveal(entry.barId());
    timeline.requestFocus();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(desk.clock().instant(), desk.zone());
  }
}
