package com.aspcranes.crm.ui.control.files;

import com.aspcranes.crm.model.office.FileOwner;
import com.aspcranes.crm.model.office.FileSlot;
import com.aspcranes.crm.ui.fx.Requery;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Prompts;
import com.aspcranes.crm.usecase.file.NewFile;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The files of a record on a form: added by a button, by dropping, or by Ctrl+V while the focus is
 * in here. In FXML {@code <FilesStrip fx:id="files"/>}; then {@link #begin} once, and {@link #show}
 * whenever the record is known.
 */
public final class FilesStrip extends VBox {
  private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

  private final Label title = new Label();
  private final Button add = new Button();
  private final ProgressIndicator taking = new ProgressIndicator();
  private final Label nothing = new Label();
  private final FlowPane tiles = new FlowPane();
  private final Map<String, FileTileView> views = new LinkedHashMap<>();
  private @Nullable Desk desk;
  private @Nullable FilesModel model;
  private @Nullable Requery<List<ShownFile>> requery;
  private boolean mayChange;

  public FilesStrip() {
    getStyleClass().add("files-strip");
    getStylesheets()
        .add(Objects.requireNonNull(FilesStrip.class.getResource("files.css")).toExternalForm());
    title.getStyleClass().add("form-section");
    add.setId("add-file");
    add.setGraphic(new FontIcon("mdoal-attach_file"));
    add.setMinWidth(Region.USE_PREF_SIZE);
    taking.getStyleClass().add("files-taking");
    nothing.getStyleClass().add("files-nothing");
    nothing.setWrapText(true);
    nothing.setMaxWidth(Double.MAX_VALUE);
    tiles.getStyleClass().add("files-tiles");
    HBox head = new HBox(title, add, taking);
    head.getStyleClass().add("files-head");
    head.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(head, nothing, tiles);
    setOnDragOver(this::dragged);
    setOnDragExited(drag -> pseudoClassStateChanged(DROPPING, false));
    setOnDragDropped(this::dropped);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** Gives the strip what it works with; nothing is shown yet. */
  public void begin(Desk desk, Filing filing) {
    FilesModel files = new FilesModel(desk, filing, SystemProgram::open);
    this.desk = desk;
    this.model = files;
    add.setText(desk.messages().text("file.add"));
    add.setOnAction(press -> choose(desk, files));
    taking.visibleProperty().bind(files.takingProperty().greaterThan(0));
    requery =
        new Requery<>(
                desk.background(),
                files::files,
                this::showAll,
                again -> filing.changes().subscribe(tables(), again))
            .whileShown(this);
    show(null, false);
  }

  private static Set<String> tables() {
    Set<String> tables = new HashSet<>(Set.of("files", "file_transfer"));
    Arrays.stream(FileSlot.values()).map(FileSlot::table).forEach(tables::add);
    return tables;
  }

  /**
   * @param owner null for a record that is not saved yet, and can have no files
   * @param changeable whether to offer adding and taking off
   */
  public void show(@Nullable FileOwner owner, boolean changeable) {
    if (desk == null || model == null || requery == null) {
      throw new IllegalStateException("begin comes first");
    }
    mayChange = changeable && owner != null;
    model.setOwner(owner);
    add.setVisible(mayChange);
    add.setManaged(mayChange);
    String hint = owner == null ? "file.save_first" : mayChange ? "file.drop_here" : "file.none";
    nothing.setText(desk.messages().text(hint));
    title.setText(desk.messages().text("file.title"));
    requery.again();
  }

  private void showAll(List<ShownFile> files) {
    Desk at = desk;
    FilesModel of = model;
    if (at == null || of == null) {
      return;
    }
    views.keySet().retainAll(files.stream().map(ShownFile::id).toList());
    for (ShownFile file : files) {
      views
          .computeIfAbsent(file.id(), id -> new FileTileView(at.messages(), of))
          .show(file, mayChange);
    }
    List<Node> inOrder = files.stream().<Node>map(file -> views.get(file.id())).toList();
    if (!tiles.getChildren().equals(inOrder)) {
      tiles.getChildren().setAll(inOrder);
    }
    nothing.setVisible(files.isEmpty());
    nothing.setManaged(files.isEmpty());
    title.setText(
        files.isEmpty()
            ? at.messages().text("file.title")
            : at.messages().text("file.title_count", files.size()));
    of.arrived(files);
  }

  private static void choose(Desk desk, FilesModel model) {
    Prompts.FileKind kind =
        new Prompts.FileKind(
            desk.messages().text("file.taken"),
            List.of(
                "*.jpg", "*.jpeg", "*.png", "*.gif", "*.webp", "*.heic", "*.pdf", "*.dwg", "*.docx",
                "*.xlsx", "*.mp4", "*.mov"));
    model.attach(
        desk.prompts().chooseFiles(desk.messages().text("file.add"), kind).stream()
            .map(NewFile::of)
            .toList());
  }

  private void dragged(DragEvent drag) {
    if (mayChange && Incoming.any(drag.getDragboard())) {
      drag.acceptTransferModes(TransferMode.COPY);
      pseudoClassStateChanged(DROPPING, true);
      drag.consume();
    }
  }

  private void dropped(DragEvent drag) {
    take(drag.getDragboard());
    drag.setDropCompleted(true);
    drag.consume();
  }

  private void pressed(KeyEvent key) {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    if (key.isShortcutDown() && key.getCode() == KeyCode.V && Incoming.any(clipboard)) {
      key.consume();
      take(clipboard);
    }
  }

  void take(Clipboard from) {
    if (mayChange && desk != null && model != null) {
      model.attach(
          Incoming.of(from, desk.messages().text("file.pasted"), desk.clock(), desk.zone()));
    }
  }
}
