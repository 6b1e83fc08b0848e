package com.aspcranes.crm.ui.syncing;

import com.aspcranes.crm.store.away.Away;
import com.aspcranes.crm.sync.SyncStatus;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Places;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The sync's state in the top bar; pressed, it tells more and offers what to do. */
public final class SyncChip {
  private static final String SHEET = "syncing.css";
  private static final List<String> MOODS =
      Arrays.stream(SyncMood.values()).map(SyncMood::word).toList();

  private final Desk desk;
  private final SyncViewModel model;
  private final SyncWords words;
  private final Button button = new Button();
  private final FontIcon icon = new FontIcon(SyncMood.OFFLINE.icon());
  private final Label sentence = new Label();
  private final Label lastSync = new Label();
  private final Label waiting = new Label();
  private final Button issues = new Button();
  private final VBox away = new VBox();
  private final PopOver popOver;
  private Subscription following = Subscription.EMPTY;

  /**
   * @param watch tells what others have changed while the desk was away
   */
  public SyncChip(Desk desk, SyncViewModel model, AwayWatch watch) {
    this.desk = desk;
    this.model = model;
    this.words = new SyncWords(desk.messages(), desk.clock(), desk.zone());
    button.setId("sync-chip");
    button.getStyleClass().add("sync-chip");
    button.setGraphic(icon);
    button.setTooltip(new Tooltip());
    popOver = new PopOver(more());
    popOver.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
    popOver.setDetachable(false);
    popOver.getRoot().getStylesheets().add(sheet());
    button.setOnAction(event -> toggle());
    button.getStylesheets().add(sheet());
    show(model.statusProperty().get());
    button.sceneProperty().subscribe(scene -> follow(scene != null, watch));
  }

  /** The status outlives this window, which is made anew in another language. */
  private void follow(boolean shown, AwayWatch watch) {
    following.unsubscribe();
    following = Subscription.EMPTY;
    if (shown) {
      list(watch.awayProperty().get());
      following =
          Subscription.combine(
              model.statusProperty().subscribe(this::show),
              watch.awayProperty().subscribe((was, now) -> tell(now)));
    }
  }

  /** In a toast at once, and in the popover for later. */
  private void tell(@Nullable Away now) {
    List<AwayWords> lines = list(now);
    if (now != null && !lines.isEmpty()) {
      desk.prompts()
          .toast(
              desk.messages()
                  .text("syncing.away", words.moment(now.since()), AwayWords.sentence(lines)),
              desk.messages().text("syncing.away.show"),
              () -> popOver.show(button));
    }
  }

  private List<AwayWords> list(@Nullable Away now) {
    List<AwayWords> lines = now == null ? List.of() : AwayWords.of(now, desk.messages());
    away.getChildren().clear();
    if (now != null && !lines.isEmpty()) {
      Label heading =
          new Label(desk.messages().text("syncing.away.heading", words.moment(now.since())));
      heading.getStyleClass().add("sync-sentence");
      away.getChildren().add(heading);
    }
    for (AwayWords line : lines) {
      Hyperlink link = new Hyperlink(line.text());
      link.setDisable(!desk.navigator().knows(line.place().getClass()));
      link.setOnAction(
          event -> {
            popOver.hide();
            desk.navigator().go(line.place());
          });
      away.getChildren().add(link);
    }
    away.setManaged(!lines.isEmpty());
    return lines;
  }

  public Node node() {
    return button;
  }

  private void toggle() {
    if (popOver.isShowing()) {
      popOver.hide();
    } else {
      popOver.show(button);
    }
  }

  private void show(SyncStatus status) {
    SyncMood mood = SyncMood.of(status);
    button.getStyleClass().removeAll(MOODS);
    button.getStyleClass().add(mood.word());
    icon.setIconLiteral(mood.icon());
    button.setText(words.brief(status));
    String full = words.full(status);
    button.getTooltip().setText(full);
    button.setAccessibleText(desk.messages().text("syncing.chip.name", words.brief(status)));
    sentence.setText(full);
    lastSync.setText(words.moment(status.lastSync()));
    waiting.setText(String.valueOf(status.waiting()));
    issues.setText(desk.messages().text("syncing.open_issues", status.issues()));
    issues.setVisible(status.issues() > 0);
    issues.setManaged(status.issues() > 0);
  }

  private Node more() {
    sentence.setWrapText(true);
    sentence.getStyleClass().add("sync-sentence");
    GridPane facts = new GridPane();
    facts.getStyleClass().add("sync-facts");
    facts.addRow(0, new Label(desk.messages().text("syncing.last")), lastSync);
    facts.addRow(1, new Label(desk.messages().text("syncing.waiting")), waiting);
    Button now = new Button(desk.messages().text("syncing.now"), new FontIcon("mdomz-sync"));
    now.getStyleClass().add("accent");
    now.setOnAction(event -> model.syncNow());
    issues.setOnAction(event -> openIssues());
    HBox acts = new HBox(issues, now);
    acts.getStyleClass().add("sync-acts");
    acts.setAlignment(Pos.CENTER_RIGHT);
    VBox more = new VBox(sentence, facts, away, acts);
    more.getStyleClass().add("sync-more");
    return more;
  }

  private static String sheet() {
    return Objects.requireNonNull(SyncChip.class.getResource(SHEET)).toExternalForm();
  }

  private void openIssues() {
    popOver.hide();
    desk.navigator().go(new Places.IssuesPlace());
  }
}
