package com.aspcranes.crm.ui.syncing.inbox;

import com.aspcranes.crm.store.issue.IssueRow;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Place;
import com.aspcranes.crm.usecase.syncing.Resolution;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The inbox: issues on the left, one of them field by field on the right. */
final class IssuesController {
  private final Desk desk;
  private final IssuesViewModel model;
  private final IssueGrid grid;
  private String shown = "";

  @FXML private VBox root;
  @FXML private ToggleGroup which;
  @FXML private ToggleButton open;
  @FXML private ToggleButton settled;
  @FXML private SplitPane both;
  @FXML private VBox nothing;
  @FXML private Label nothingTitle;
  @FXML private Label nothingText;
  @FXML private Label failed;
  @FXML private ProgressIndicator loading;
  @FXML private ListView<IssueRow> list;
  @FXML private Label act;
  @FXML private Label record;
  @FXML private Label why;
  @FXML private Label outcome;
  @FXML private Label following;
  @FXML private Label theirs;
  @FXML private ScrollPane lines;
  @FXML private HBox openActs;
  @FXML private HBox settledActs;
  @FXML private Button reapply;
  @FXML private Button append;
  @FXML private ToggleButton edit;
  @FXML private Button openRecord;
  @FXML private Button otherJob;

  IssuesController(Desk desk, IssuesViewModel model) {
    this.desk = desk;
    this.model = model;
    this.grid = new IssueGrid(desk.messages(), model::rewrite);
  }

  @FXML
  void initialize() {
    lines.setContent(grid);
    list.setItems(model.rows());
    list.setCellFactory(view -> new IssueCell(model.wordsProperty()::get));
    list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    which.selectedToggleProperty().addListener((at, was, now) -> turn(was, now == settled));
    open.textProperty()
        .bind(
            model
                .openCountProperty()
                .map(count -> desk.messages().text("syncing.filter.open", count)));
    model.selectedProperty().subscribe(this::show);
    model.wordsProperty().addListener((at, was, now) -> refresh());
    both.visibleProperty().bind(model.selectedProperty().isNotNull());
    nothing
        .visibleProperty()
        .bind(model.loadedProperty().and(both.visibleProperty().or(model.failedProperty()).not()));
    nothingTitle.textProperty().bind(nothing("syncing.issues.none", "syncing.settled.none"));
    nothingText
        .textProperty()
        .bind(nothing("syncing.issues.none.text", "syncing.settled.none.text"));
    failed.visibleProperty().bind(model.failedProperty());
    loading
        .visibleProperty()
        .bind(model.loadedProperty().or(both.visibleProperty()).or(model.failedProperty()).not());
    edit.selectedProperty().addListener((at, was, now) -> refill());
    model.requery().whileShown(root);
  }

  private StringBinding nothing(String ofOpen, String ofSettled) {
    return Bindings.createStringBinding(
        () -> desk.messages().text(model.settledShownProperty().get() ? ofSettled : ofOpen),
        model.settledShownProperty());
  }

  @FXML
  void keep() {
    model.resolve(Resolution.KEEP_SERVERS);
  }

  @FXML
  void reapply() {
    model.resolve(Resolution.REAPPLY_MINE);
  }

  @FXML
  void append() {
    model.resolve(Resolution.APPEND_MINE);
  }

  @FXML
  void settle() {
    model.resolve(Resolution.SETTLED_BY_HAND);
  }

  @FXML
  void reopen() {
    model.reopen();
  }

  @FXML
  void copy() {
    IssueRow issue = model.selectedProperty().get();
    if (issue != null) {
      ClipboardContent content = new ClipboardContent();
      content.putString(model.mine(issue));
      Clipboard.getSystemClipboard().setContent(content);
      desk.prompts().toast(desk.messages().text("syncing.copied"));
    }
  }

  @FXML
  void openRecord() {
    go(Optional.ofNullable(model.selectedProperty().get()).flatMap(model::record));
  }

  @FXML
  void openOtherJob() {
    go(Optional.ofNullable(model.selectedProperty().get()).flatMap(model::otherJob));
  }

  private void go(Optional<Place> place) {
    place.ifPresent(desk.navigator()::go);
  }

  /** A second press on the chosen filter leaves it chosen. */
  private void turn(@Nullable Toggle was, boolean toSettled) {
    if (which.getSelectedToggle() == null) {
      which.selectToggle(was);
    } else {
      model.settledShownProperty().set(toSettled);
    }
  }

  private void chosen(@Nullable IssueRow issue) {
    if (issue != null) {
      model.selectedProperty().set(issue);
    }
  }

  /** Names and present values may have come; what is being worded anew stays. */
  private void refresh() {
    list.refresh();
    if (!edit.isSelected()) {
      show(model.selectedProperty().get());
    }
  }

  private void show(@Nullable IssueRow issue) {
    if (issue == null) {
      shown = "";
      return;
    }
    if (!issue.id().equals(shown)) {
      shown = issue.id();
      edit.setSelected(false);
    }
    list.getSelectionModel().select(issue);
    IssueWords words = model.wordsProperty().get();
    act.setText(words.act(issue));
    record.setText(words.record(issue));
    why.setText(words.why(issue));
    outcome.setText(words.settled(issue));
    offer(outcome, !issue.isOpen());
    following.setText(desk.messages().text("syncing.following", issue.following()));
    offer(following, issue.following() > 0);
    theirs.setText(words.serverSide(issue));
    offer(theirs, !theirs.getText().isEmpty());
    offer(openActs, issue.isOpen());
    offer(settledActs, !issue.isOpen());
    offer(reapply, model.canReapply(issue));
    reapply.getStyleClass().remove("accent");
    if (!model.canAppend(issue)) {
      reapply.getStyleClass().add("accent");
    }
    offer(append, model.canAppend(issue));
    offer(openRecord, model.record(issue).isPresent());
    offer(otherJob, issue.isOpen() && model.otherJob(issue).isPresent());
    otherJob.setText(
        desk.messages().text("syncing.other_job", issue.fact("other_job_number").orElse("")));
    refill();
  }

  private void refill() {
    IssueRow issue = model.selectedProperty().get();
    if (issue != null) {
      var all = model.wordsProperty().get().lines(issue);
      boolean texts = all.stream().anyMatch(line -> line.text() != null);
      offer(edit, model.canReapply(issue) && texts);
      grid.show(all, !issue.isOpen(), edit.isSelected());
    }
  }

  private static void offer(Node node, boolean wanted) {
    node.setVisible(wanted);
    node.setManaged(wanted);
  }
}
