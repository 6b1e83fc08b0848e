package com.aspcranes.crm.ui.schedule;

import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.store.job.JobRow;
import com.aspcranes.crm.ui.control.form.Choices;
import com.aspcranes.crm.ui.control.timeline.TimelineView;
import com.aspcranes.crm.ui.control.timeline.geometry.Zoom;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.schedule.act.BoardActs;
import com.aspcranes.crm.ui.schedule.act.BoardViewModel;
import com.aspcranes.crm.ui.schedule.find.BoardSearch;
import com.aspcranes.crm.ui.schedule.find.FilterMenu;
import com.aspcranes.crm.ui.schedule.plan.BoardChange;
import com.aspcranes.crm.ui.schedule.plan.BoardModel;
import com.aspcranes.crm.ui.schedule.plan.BoardRows;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The dispatch board. */
final class BoardController {
  private final BoardViewModel model;
  private final Desk desk;
  private final boolean mayPlan;
  private final TimelineView timeline;
  private final BoardGestures gestures;
  private final BoardActs acts;
  private final JobCard jobCard;
  private final Function<String, List<JobRow>> jobs;
  private @Nullable String focus;
  private @Nullable FilterMenu filters;
  private @Nullable Tray waiting;
  private @Nullable BoardLooks looks;
  private @Nullable BoardModel seen;
  private boolean placed;

  @FXML private BorderPane root;
  @FXML private StackPane middle;
  @FXML private StackPane card;
  @FXML private VBox side;
  @FXML private Button legend;
  @FXML private Label shown;
  @FXML private Label trayTitle;
  @FXML private TextField find;
  @FXML private MenuButton filter;
  @FXML private ToggleButton cranes;
  @FXML private ToggleButton operators;
  @FXML private ComboBox<Zoom> zoom;
  @FXML private ComboBox<BoardLook> look;
  @FXML private ListView<JobRow> tray;

  /**
   * @param jobs finds a few by some letters; runs in the background
   * @param focus a job to scroll to; null for none
   */
  BoardController(
      BoardViewModel model,
      BoardActs acts,
      BoardPops pops,
      Function<String, List<JobRow>> jobs,
      Desk desk,
      boolean mayPlan,
      @Nullable String focus) {
    this.model = model;
    this.acts = acts;
    this.desk = desk;
    this.mayPlan = mayPlan;
    this.focus = focus;
    this.jobs = jobs;
    this.timeline = new TimelineView(desk.messages(), desk.zone());
    this.gestures = new BoardGestures(timeline, model, acts, pops, desk, mayPlan);
    this.jobCard = new JobCard(desk, acts, gestures);
  }

  @FXML
  private void initialize() {
    BoardLooks all = new BoardLooks(middle, timeline, model, acts, gestures, desk);
    looks = all;
    Choices.fill(look, List.of(BoardLook.values()), this::word);
    look.setValue(BoardLook.TIMELINE);
    look.valueProperty().subscribe(all::choose);
    all.lookProperty().subscribe(look::setValue);
    all.lookProperty().subscribe(now -> zoom.setDisable(now.ordinal() > 1));
    shown.textProperty().bind(all.titleProperty());
    card.getChildren().add(jobCard);
    rowsChoice();
    Choices.fill(zoom, List.of(Zoom.values()), this::word);
    zoom.setValue(Zoom.WEEK);
    zoom.valueProperty().subscribe(timeline::setZoom);
    timeline.zoomProperty().subscribe(zoom::setValue);
    timeline
        .visibleRangeProperty()
        .subscribe(
            range -> {
              if (placed) {
                all.refresh();
              }
            });
    timeline.setNow(desk.clock().instant());
    gestures.connect(side, middle, this::selected);
    waiting = new Tray(tray, trayTitle, desk);
    waiting.chosen().subscribe(this::chosen);
    if (mayPlan) {
      timeline.acceptFrom(tray, waiting::held);
    }
    tray.setOnKeyPressed(
        key -> {
          JobRow job = tray.getSelectionModel().getSelectedItem();
          if (key.getCode() == KeyCode.ENTER && job != null) {
            gestures.waysOut(List.of(job), tray);
            key.consume();
          }
        });
    filters = new FilterMenu(filter, model, desk.messages());
    new BoardSearch(find, desk, () -> model.modelProperty().get(), jobs, this::goTo, this::goToRow);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
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

  private void pressed(KeyEvent key) {
    boolean typing = key.getTarget() instanceof TextInputControl;
    boolean slash = key.getCode() == KeyCode.SLASH && !key.isShortcutDown() && !typing;
    if (slash || (key.getCode() == KeyCode.F && key.isShortcutDown())) {
      find.requestFocus();
      find.selectAll();
      key.consume();
    } else if (key.getCode() == KeyCode.F8) {
      JobRow job = jobCard.job();
      gestures.waysOut(
          job == null ? List.of() : List.of(job),
          job != null && job.start() == null ? tray : middle);
      key.consume();
    }
  }

  /** Goes to a job wherever it is: on other rows, at another time, or in the tray. */
  private void goTo(JobRow job) {
    if (job.start() == null || job.end() == null) {
      Tray its = waiting;
      if (its != null) {
        its.choose(job.id());
      }
      return;
    }
    if (looks != null) {
      looks.choose(BoardLook.TIMELINE);
    }
    focus = job.id();
    model.reach(new TimeRange(job.start(), job.end()));
    show(model.modelProperty().get());
  }

  private void goToRow(String row) {
    timeline.revealRow(row);
    timeline.requestFocus();
  }

  private void selected(Set<String> bars) {
    List<JobRow> rows = model.jobs(bars);
    jobCard.show(
        model.modelProperty().get(), rows.isEmpty() ? null : rows.get(0), rows.size(), mayPlan);
  }

  private void chosen(@Nullable JobRow job) {
    if (job != null) {
      timeline.select(Set.of());
      jobCard.show(model.modelProperty().get(), job, 1, mayPlan);
    }
  }

  private void show(@Nullable BoardModel now) {
    if (now == null) {
      return;
    }
    Set<String> changed = BoardChange.seen(seen, now);
    seen = now;
    timeline.setModel(now.timeline);
    timeline.setNow(desk.clock().instant());
    if (!placed) {
      placed = true;
      timeline.goTo(desk.clock().instant());
      timeline.requestFocus();
    } else {
      timeline.flash(changed);
    }
    if (waiting != null) {
      waiting.show(now.window.tray());
    }
    if (filters != null) {
      filters.offer(now);
    }
    if (looks != null) {
      looks.refresh();
    }
    String wanted = focus;
    if (wanted != null) {
      reveal(now, wanted);
    }
    JobRow job = jobCard.job();
    Set<String> bars = timeline.selectedBars();
    if (bars.isEmpty() && job != null) {
      jobCard.show(now, now.job(job.id()).orElse(null), 1, mayPlan);
    } else {
      selected(bars);
    }
  }

  /** On the other rows when it is not on these; without a filter when one hides it. */
  private void reveal(BoardModel now, String jobId) {
    boolean here = now.barOf(jobId).isPresent();
    boolean loaded = here || !now.index.cranes(jobId).isEmpty() || !now.index.crew(jobId).isEmpty();
    if (now.barOf(jobId).filter(timeline::reveal).isPresent()) {
      focus = null;
      timeline.requestFocus();
    } else if (loaded && !here) {
      (now.rows == BoardRows.CRANES ? operators : cranes).setSelected(true);
    } else if (loaded && filters != null && !now.wish.filter().isAll()) {
      filters.clear();
    }
  }

  @FXML
  private void legend() {
    new ContextMenu(new CustomMenuItem(timeline.legend(), false)).show(legend, Side.BOTTOM, 0, 4);
  }

  @FXML
  private void today() {
    if (looks != null) {
      looks.toToday();
    }
  }

  @FXML
  private void back() {
    if (looks != null) {
      looks.turn(-1);
    }
  }

  @FXML
  private void on() {
    if (looks != null) {
      looks.turn(1);
    }
  }

  private String word(@Nullable BoardLook one) {
    return one == null
        ? ""
        : desk.messages().text("schedule.look." + one.name().toLowerCase(Locale.ROOT));
  }

  private String word(@Nullable Zoom level) {
    return level == null
        ? ""
        : desk.messages().text("schedule.zoom." + level.name().toLowerCase(Locale.ROOT));
  }
}
