package com.aspcranes.crm.ui.audit;

import com.aspcranes.crm.ui.control.list.Columns;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Place;
import com.aspcranes.crm.ui.nav.Places;
import com.aspcranes.crm.usecase.audit.AuditLine;
import com.aspcranes.crm.usecase.audit.AuditedChange;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One change: column by column, before and after. */
final class AuditChangeController {
  private final Desk desk;
  private final AuditWords words;
  private Consumer<AuditLine> history = line -> {};
  private @Nullable AuditLine shown;

  @FXML private VBox root;
  @FXML private Label heading;
  @FXML private Label what;
  @FXML private Label who;
  @FXML private Label where;
  @FXML private Label seal;
  @FXML private Button open;
  @FXML private TableView<AuditedChange> table;
  @FXML private TableColumn<AuditedChange, String> column;
  @FXML private TableColumn<AuditedChange, String> before;
  @FXML private TableColumn<AuditedChange, String> after;

  AuditChangeController(Desk desk) {
    this.desk = desk;
    this.words = new AuditWords(desk.messages(), desk.zone());
  }

  /** Who asks for all changes of a record. */
  void onHistory(Consumer<AuditLine> wanted) {
    history = wanted;
  }

  @FXML
  private void initialize() {
    Columns.text(column, change -> shown == null ? "" : words.column(shown, change));
    Columns.text(before, change -> shown == null ? "" : words.before(shown, change));
    Columns.text(after, change -> shown == null ? "" : words.after(shown, change));
    before.setCellFactory(ignored -> new Wrapped("audit-before"));
    after.setCellFactory(ignored -> new Wrapped("audit-after"));
    open.managedProperty().bind(open.visibleProperty());
    show(null);
  }

  void show(@Nullable AuditLine line) {
    shown = line;
    root.setVisible(line != null);
    if (line == null) {
      return;
    }
    heading.setText(words.kind(line.entry().table()) + ": " + words.record(line));
    what.setText(words.act(line.entry().action()));
    what.getStyleClass().setAll("label", "chip", AuditWords.style(line.entry().action()));
    who.setText(desk.messages().text("audit.by", words.person(line), words.when(line)));
    where.setText(
        Objects.requireNonNullElse(line.entry().program(), "")
            + " "
            + Objects.requireNonNullElse(line.entry().from(), ""));
    seal.setText(desk.messages().text(line.entry().sealed() ? "audit.sealed" : "audit.unsealed"));
    open.setVisible(place(line).isPresent());
    table.getItems().setAll(line.changes());
  }

  private Optional<Place> place(AuditLine line) {
    return line.entry().action().equals("delete")
        ? Optional.empty()
        : Places.ofRecord(line.entry().table(), line.entry().recordId())
            .filter(place -> desk.navigator().knows(place.getClass()));
  }

  @FXML
  private void open() {
    if (shown != null) {
      place(shown).ifPresent(desk.navigator()::go);
    }
  }

  @FXML
  private void history() {
    if (shown != null) {
      history.accept(shown);
    }
  }

  /** Long texts are read whole; what was and what is have each a ground of their own. */
  private static final class Wrapped extends TableCell<AuditedChange, String> {
    private final Label text = new Label();

    Wrapped(String style) {
      text.setWrapText(true);
      text.getStyleClass().add(style);
      text.maxWidthProperty().bind(widthProperty().subtract(12));
    }

    @Override
    protected void updateItem(@Nullable String value, boolean empty) {
      super.updateItem(value, empty);
      text.setText(value);
      setGraphic(empty || value == null ? null : text);
    }
  }
}
