package com.aspcranes.crm.ui.syncing;

import com.aspcranes.crm.store.issue.IssueRow;
import com.aspcranes.crm.ui.control.list.Columns;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Place;
import com.aspcranes.crm.usecase.syncing.Resolution;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The inbox: issues on the left, one of them field by field on the right. */
final class IssuesController {
  private static final PseudoClass DISPUTED = PseudoClass.getPseudoClass("disputed");

  private final Desk desk;
  private final IssuesViewModel model;

  @FXML private VBox root;
  @FXML private SplitPane both;
  @FXML private VBox nothing;
  @FXML private ListView<IssueRow> list;
  @FXML private Label act;
  @FXML private Label record;
  @FXML private Label why;
  @FXML private Label following;
  @FXML private TableView<IssueLine> lines;
  @FXML private TableColumn<IssueLine, String> field;
  @FXML private TableColumn<IssueLine, String> saw;
  @FXML private TableColumn<IssueLine, String> wrote;
  @FXML private TableColumn<IssueLine, String> now;
  @FXML private Button keep;
  @FXML private Button reapply;
  @FXML private Button append;
  @FXML private Button openRecord;
  @FXML private Button otherJob;

  IssuesController(Desk desk, IssuesViewModel model) {
    this.desk = desk;
    this.model = model;
  }

  @FXML
  void initialize() {
    list.setItems(model.rows());
    list.setCellFactory(view -> new IssueCell(model::words));
    list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    model.selectedProperty().subscribe(this::show);
    Columns.text(field, IssueLine::field);
    Columns.text(saw, IssueLine::saw);
    Columns.text(wrote, IssueLine::wrote);
    Columns.text(now, IssueLine::now);
    lines.setRowFactory(view -> new Line());
    nothing.visibleProperty().bind(model.loadedProperty().and(model.selectedProperty().isNull()));
    both.visibleProperty().bind(model.selectedProperty().isNotNull());
    model.requery().whileShown(root);
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
  void settled() {
    model.resolve(Resolution.SETTLED_BY_HAND);
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

  private void chosen(@Nullable IssueRow issue) {
    if (issue != null) {
      model.selectedProperty().set(issue);
    }
  }

  private void show(@Nullable IssueRow issue) {
    if (issue == null) {
      lines.getItems().clear();
      return;
    }
    list.getSelectionModel().select(issue);
    IssueWords words = model.words();
    act.setText(words.act(issue));
    record.setText(words.record(issue));
    why.setText(words.why(issue));
    following.setText(desk.messages().text("syncing.following", issue.following()));
    offer(following, issue.following() > 0);
    lines.getItems().setAll(words.lines(issue));
    offer(reapply, model.canReapply(issue) && !model.canAppend(issue));
    offer(append, model.canAppend(issue));
    offer(openRecord, model.record(issue).isPresent());
    offer(otherJob, model.otherJob(issue).isPresent());
    otherJob.setText(
        desk.messages().text("syncing.other_job", issue.fact("other_job_number").orElse("")));
  }

  private static void offer(javafx.scene.Node node, boolean wanted) {
    node.setVisible(wanted);
    node.setManaged(wanted);
  }

  /** Marks what is to be decided, by a bar and a tint. */
  private static final class Line extends TableRow<IssueLine> {
    @Override
    protected void updateItem(@Nullable IssueLine line, boolean empty) {
      super.updateItem(line, empty);
      pseudoClassStateChanged(DISPUTED, line != null && !empty && line.disputed());
    }
  }
}
