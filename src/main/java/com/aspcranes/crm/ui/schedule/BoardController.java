package com.aspcranes.crm.ui.schedule;

import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.store.job.JobRow;
import com.aspcranes.crm.ui.control.form.Choices;
import com.aspcranes.crm.ui.control.timeline.TimelineView;
import com.aspcranes.crm.ui.control.timeline.drag.TrayItem;
import com.aspcranes.crm.ui.control.timeline.geometry.Zoom;
import com.aspcranes.crm.ui.fx.LiveList;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.schedule.act.BoardActs;
import com.aspcranes.crm.ui.schedule.act.BoardViewModel;
import com.aspcranes.crm.ui.schedule.plan.BoardChange;
import com.aspcranes.crm.ui.schedule.plan.BoardModel;
import com.aspcranes.crm.ui.schedule.plan.BoardRows;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.geometry.Point2D;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The dispatch board. */
final class BoardController {
  private static final Duration SHIFT_DAY = Duration.ofHours(10);

  private final BoardViewModel model;
  private final BoardActs acts;
  private final Desk desk;
  private final boolean mayPlan;
  private final TimelineView timeline;
  private final JobCard jobCard;
  private final LiveList<JobRow> waiting = new LiveList<>(JobRow::id);
  private @Nullable String focus;
  private boolean placed;

  @FXML private BorderPane root;
  @FXML private StackPane middle;
  @FXML private StackPane card;
  @FXML private VBox side;
  @FXML private Button legend;
  @FXML private Label shown;
  @FXML private Label trayTitle;
  @FXML private ToggleButton cranes;
  @FXML private ToggleButton operators;
  @FXML private ComboBox<Zoom> zoom;
  @FXML private ListView<JobRow> tray;

  BoardController(
      BoardViewModel model, BoardActs acts, Desk desk, boolean mayPlan, @Nullable String focus) {
    this.model = model;
    this.acts = acts;
    this.desk = desk;
    this.mayPlan = mayPlan;
    this.focus = focus;
    this.timeline = new TimelineView(desk.messages(), desk.zone());
    this.jobCard = new JobCard(desk, acts);
  }

  @FXML
  private void initialize() {
    middle.getChildren().add(timeline);
    card.getChildren().add(jobCard);
    rowsChoice();
    Choices.fill(zoom, List.of(Zoom.values()), this::word);
    zoom.setValue(Zoom.WEEK);
    zoom.valueProperty().subscribe(timeline::setZoom);
    timeline.zoomProperty().subscribe(zoom::setValue);
    timeline.visibleRangeProperty().subscribe(this::seen);
    timeline.setDropCheck(model::verdict);
    timeline.setNow(desk.clock().instant());
    intents();
    tray.setItems(waiting.items());
    tray.setCellFactory(list -> new TrayCell(desk.messages()));
    tray.setPlaceholder(new Label(desk.messages().text("schedule.tray_empty")));
    tray.getSelectionModel()
        .selectedItemProperty()
        .subscribe(job -> jobCard.show(model.modelProperty().get(), job, mayPlan));
    if (mayPlan) {
      timeline.acceptFrom(tray, this::held);
    }
    side.setVisible(true);
    model.modelProperty().subscribe(this::show);
    model.requery().whileShown(root);
  }

  private void rowsChoice() {
    ToggleGroup group = new ToggleGroup();
    cranes.setToggleGroup(group);
    operators.setToggleGroup(group);
    cranes.setSelected(true);
    group
        .selectedToggleProperty()
        .subscribe(
            (before, now) -> {
              if (now == null) {
                group.selectToggle(before);
              } else {
                model.show(model.wish().of(now == cranes ? BoardRows.CRANES : BoardRows.OPERATORS));
              }
            });
  }

  private void intents() {
    timeline
        .intents()
        .onMove(placements -> acts.place(placements, timeline::dropGhost))
        .onResize(placements -> acts.place(placements, timeline::dropGhost))
        .onDrop(placement -> acts.place(List.of(placement), timeline::dropGhost))
        .onBlocked((placements, verdict) -> desk.prompts().toast(verdict.text()))
        .onCopy(placements -> timeline.dropGhost())
        .onSelectionChanged(this::selected)
        .onOpen(bar -> selected(Set.of(bar)))
        .onCancel(bars -> jobs(bars).stream().findFirst().ifPresent(acts::cancel))
        .onDragOut(this::draggedOut);
  }

  private void draggedOut(Set<String> bars, Point2D at) {
    if (side.localToScene(side.getLayoutBounds()).contains(at)) {
      acts.toTray(jobs(bars), timeline::dropGhost);
    } else {
      timeline.dropGhost();
    }
  }

  private void selected(Set<String> bars) {
    List<JobRow> jobs = jobs(bars);
    jobCard.show(model.modelProperty().get(), jobs.isEmpty() ? null : jobs.get(0), mayPlan);
  }

  private List<JobRow> jobs(Set<String> bars) {
    BoardModel now = model.modelProperty().get();
    return now == null
        ? List.of()
        : bars.stream().flatMap(bar -> now.job(bar).stream()).distinct().toList();
  }

  private Optional<TrayItem> held() {
    return Optional.ofNullable(tray.getSelectionModel().getSelectedItem())
        .map(job -> new TrayItem(job.id(), job.customerName(), length(job)));
  }

  /** From the first morning to the last evening. */
  private static Duration length(JobRow job) {
    int days = job.neededDays() == null ? 1 : job.neededDays();
    return SHIFT_DAY.plusDays(days - 1L);
  }

  private void show(@Nullable BoardModel now) {
    if (now == null) {
      return;
    }
    Set<String> changed = BoardChange.seen(timeline.model(), now.timeline);
    timeline.setModel(now.timeline);
    timeline.setNow(desk.clock().instant());
    if (!placed) {
      placed = true;
      timeline.goTo(desk.clock().instant());
      timeline.requestFocus();
    } else {
      timeline.flash(changed);
    }
    waiting.update(now.window.tray());
    trayTitle.setText(desk.messages().text("schedule.tray_count", now.window.tray().size()));
    String wanted = focus;
    if (wanted != null) {
      focus = null;
      now.barOf(wanted).ifPresent(timeline::reveal);
    }
    selected(timeline.selectedBars());
  }

  @FXML
  private void legend() {
    new ContextMenu(new CustomMenuItem(timeline.legend(), false)).show(legend, Side.BOTTOM, 0, 4);
  }

  @FXML
  private void today() {
    timeline.goTo(desk.clock().instant());
  }

  @FXML
  private void back() {
    page(-1);
  }

  @FXML
  private void on() {
    page(1);
  }

  private void page(int direction) {
    TimeRange seen = timeline.visibleRangeProperty().get();
    Instant start = seen.start().plus(seen.duration().multipliedBy(direction));
    timeline.goTo(start.plus(Duration.ofDays(1)));
  }

  private void seen(TimeRange range) {
    shown.setText(span(range));
    if (placed) {
      model.reach(range);
    }
  }

  private String span(TimeRange range) {
    DateTimeFormatter day =
        DateTimeFormatter.ofPattern("d MMM yyyy", desk.messages().locale()).withZone(desk.zone());
    return day.format(range.start()) + " – " + day.format(range.end());
  }

  private String word(@Nullable Zoom level) {
    return level == null
        ? ""
        : desk.messages().text("schedule.zoom." + level.name().toLowerCase(Locale.ROOT));
  }
}
