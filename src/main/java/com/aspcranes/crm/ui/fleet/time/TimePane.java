package com.aspcranes.crm.ui.fleet.time;

import com.aspcranes.crm.rules.fleet.Standing;
import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.store.fleet.EngagementQueries;
import com.aspcranes.crm.store.fleet.EngagementQueries.Whose;
import com.aspcranes.crm.store.fleet.EngagementRow;
import com.aspcranes.crm.ui.fleet.words.StandingWords;
import com.aspcranes.crm.ui.fleet.words.When;
import com.aspcranes.crm.ui.fx.Requery;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.usecase.fleet.TimeTaken;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Time off and coming jobs of one crane or crew member, kept fresh while shown. */
public final class TimePane extends VBox {
  private final Desk desk;
  private final TimeActs acts;
  private final Whose whose;
  private final String resourceId;
  private final boolean own;
  private final When when;
  private final TimeLines lines;
  private final MonthStrip strip;
  private final Label now = new Label();
  private final VBox timeOff = new VBox();
  private final VBox jobs = new VBox();
  private final ReadOnlyObjectWrapper<List<EngagementRow>> rows =
      new ReadOnlyObjectWrapper<>(List.of());
  private String name = "";
  private boolean active = true;

  /**
   * @param own the record is the person's own
   */
  public TimePane(Desk desk, TimeActs acts, Whose whose, String resourceId, boolean own) {
    this.desk = desk;
    this.acts = acts;
    this.whose = whose;
    this.resourceId = resourceId;
    this.own = own;
    this.when = new When(desk);
    this.lines = new TimeLines(desk, acts, own);
    this.strip = new MonthStrip(desk);
    getStyleClass().add("side-pane");
    getChildren().addAll(head(), timeOff, section("fleet.coming_jobs", null), jobs);
    new Requery<>(
            desk.background(),
            () -> acts.engagements().of(whose, resourceId, when.now()),
            this::show,
            again -> acts.changes().subscribe(EngagementQueries.TABLES, again))
        .whileShown(this);
  }

  /** The next thirty days, to be put where there is room. */
  public Region strip() {
    return strip;
  }

  /** The chip that says how it stands now. */
  public Label mark() {
    return now;
  }

  /** What is known of the record itself. */
  public void about(String name, boolean active) {
    this.name = name;
    this.active = active;
    showNow();
  }

  public ReadOnlyObjectProperty<List<EngagementRow>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  private HBox head() {
    boolean mayBlock = desk.may(Act.EDIT_BLOCKS);
    boolean mayAsk = own && whose == Whose.CREWS && desk.may(Act.ASK_LEAVE, true);
    Button add = new Button();
    add.setId("add-time-off");
    add.setText(
        desk.messages()
            .text(mayAsk ? "fleet.block.ask_leave" : "fleet.block.add." + codeOf(whose)));
    add.setVisible(mayBlock || mayAsk);
    add.setManaged(add.isVisible());
    add.setOnAction(press -> new BlockDialog(desk, acts, whose, resourceId).ask(name, !mayBlock));
    return section("fleet.time_off." + codeOf(whose), add);
  }

  private static String codeOf(Whose whose) {
    return whose == Whose.CRANES ? "crane" : "crew";
  }

  private HBox section(String key, @Nullable Button act) {
    Label title = new Label(desk.messages().text(key));
    title.getStyleClass().add("form-section");
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox row = act == null ? new HBox(title) : new HBox(title, act);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private void show(List<EngagementRow> fresh) {
    rows.set(fresh);
    strip.show(fresh);
    fill(
        timeOff,
        fresh.stream().filter(row -> !row.kind().equals("job")).toList(),
        "fleet.no_time_off",
        row -> timeOff.getChildren().add(lines.timeOff(row)));
    fill(
        jobs,
        fresh.stream().filter(row -> row.kind().equals("job")).limit(12).toList(),
        "fleet.no_jobs",
        row -> jobs.getChildren().add(lines.job(row)));
    showNow();
  }

  private void fill(VBox box, List<EngagementRow> rows, String none, Consumer<EngagementRow> add) {
    box.getChildren().clear();
    rows.forEach(add);
    if (rows.isEmpty()) {
      Label label = new Label(desk.messages().text(none));
      label.getStyleClass().add("form-label");
      box.getChildren().add(label);
    }
  }

  private void showNow() {
    Standing.Now<EngagementRow> stand = TimeTaken.now(when.now(), active, rows.get());
    StandingWords words = new StandingWords(desk);
    String detail = words.detail(stand);
    now.getStyleClass().setAll("label", "chip", StandingWords.style(stand.standing()));
    now.setText(words.of(stand.standing()) + (detail.isEmpty() ? "" : ": " + detail));
  }
}
