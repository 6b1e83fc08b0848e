package com.aspcranes.crm.ui.quote.editor;

import com.aspcranes.crm.model.quote.Quotation;
import com.aspcranes.crm.rules.flow.QuotationFlow;
import com.aspcranes.crm.store.deal.ActivityQueries;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.quote.version.VersionsPane;
import com.aspcranes.crm.ui.quote.words.QuoteWords;
import java.time.LocalDate;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The frame of the editor: what the quotation is called, how it stands, what can be done. */
final class QuoteEditorController {
  private final QuoteEditorViewModel model;
  private final QuoteButtons buttons;
  private final QuoteEditor.Beside beside;
  private final Desk desk;
  private final Messages messages;
  private final LocalDate today;

  @FXML private BorderPane root;
  @FXML private Label heading;
  @FXML private Label status;
  @FXML private Label approval;
  @FXML private Label unsaved;
  @FXML private Button export;
  @FXML private Button grant;
  @FXML private Button deny;
  @FXML private Button ask;
  @FXML private Button reject;
  @FXML private Button accept;
  @FXML private Button version;
  @FXML private Button save;
  @FXML private Button send;
  @FXML private HBox notice;
  @FXML private Label noticeText;
  @FXML private Button noticeAct;
  @FXML private TabPane tabs;
  @FXML private VBox form;
  @FXML private Tab paper;
  @FXML private Tab versions;
  @FXML private Tab activities;
  @FXML private Button mail;
  @FXML private Button duplicate;
  @FXML private QuotePreviewController previewController;

  QuoteEditorController(
      QuoteEditorViewModel model, QuoteButtons buttons, QuoteEditor.Beside beside, Desk desk) {
    this.beside = beside;
    this.desk = desk;
    this.model = model;
    this.buttons = buttons;
    this.messages = desk.messages();
    this.today = desk.clock().instant().atZone(desk.zone()).toLocalDate();
  }

  @FXML
  void initialize() {
    new DraftFields(model, messages).tie(form);
    heading.textProperty().bind(title());
    model.storedProperty().subscribe(this::show);
    shown(unsaved, model.dirtyProperty());
    shown(notice, model.restoredProperty().or(model.missingProperty()));
    shown(noticeAct, model.restoredProperty());
    noticeText
        .textProperty()
        .bind(
            model
                .missingProperty()
                .map(gone -> messages.text(gone ? "quote.missing" : "quote.restored")));
    save.disableProperty().bind(model.dirtyProperty().not());
    paper.selectedProperty().subscribe(on -> previewController.setShown(on));
    model
        .frozenProperty()
        .subscribe(
            on -> {
              if (on) {
                tabs.getSelectionModel().select(paper);
              }
            });
    model.offerProperty().subscribe(offer -> previewController.setShown(paper.isSelected()));
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** The number and version, or what a new quotation is called. */
  ObservableValue<String> title() {
    return Bindings.createStringBinding(
        () -> {
          Quotation row = model.stored();
          String name =
              row == null
                  ? messages.text("quote.new")
                  : row.quotationNumber == null
                      ? messages.text("quote.unnumbered")
                      : row.quotationNumber;
          return row == null || row.version == 1 ? name : name + " v" + row.version;
        },
        model.storedProperty());
  }

  @FXML
  void save() {
    buttons.save();
  }

  @FXML
  void send() {
    buttons.send();
  }

  @FXML
  void export() {
    buttons.export();
  }

  @FXML
  void mail() {
    buttons.mail();
  }

  @FXML
  void duplicate() {
    buttons.duplicate();
  }

  @FXML
  void version() {
    buttons.newVersion();
  }

  @FXML
  void ask() {
    buttons.askApproval();
  }

  @FXML
  void grant() {
    buttons.answerApproval(true);
  }

  @FXML
  void deny() {
    buttons.answerApproval(false);
  }

  @FXML
  void accept() {
    buttons.accept();
  }

  @FXML
  void reject() {
    buttons.reject();
  }

  @FXML
  void revert() {
    model.revert();
  }

  private void pressed(KeyEvent key) {
    if (key.isShortcutDown() && key.getCode() == KeyCode.S) {
      if (model.dirtyProperty().get()) {
        buttons.save();
      }
      key.consume();
    }
  }

  private void show(@Nullable Quotation row) {
    String now = row == null ? "draft" : row.status;
    String seen = row == null ? now : QuotationFlow.shown(now, row.validUntil, today);
    status.setText(QuoteWords.text("quote.status." + seen, seen, messages));
    status.getStyleClass().setAll("label", "chip", QuoteWords.chip(seen));
    String word = row == null ? "none" : row.approval;
    approval.setText(QuoteWords.text("quote.approval." + word, word, messages));
    approval.getStyleClass().setAll("label", "chip", word.equals("granted") ? "done" : "tentative");
    boolean draft = now.equals("draft");
    boolean sent = now.equals("sent");
    boolean superseded = row != null && row.superseded;
    there(approval, draft && !word.equals("none"));
    there(save, draft && buttons.mayEdit());
    there(send, draft && buttons.mayEdit());
    there(export, row != null);
    there(mail, row != null && !draft && buttons.mayEdit());
    there(duplicate, row != null && buttons.mayEdit());
    if (superseded) {
      status.setText(status.getText() + " · " + messages.text("quote.superseded_mark"));
    }
    fillBeside(row);
    there(version, row != null && !draft && !superseded && buttons.mayEdit());
    there(accept, sent && !superseded && buttons.mayEdit());
    there(reject, sent && !superseded && buttons.mayEdit());
    there(grant, draft && word.equals("asked") && buttons.mayApprove());
    there(deny, draft && word.equals("asked") && buttons.mayApprove());
    ask.managedProperty().bind(ask.visibleProperty());
    ask.visibleProperty()
        .bind(
            model
                .priceProperty()
                .map(
                    price ->
                        draft && !word.equals("asked") && price.priced().discountNeedsApproval())
                .orElse(false));
  }

  /** Once there is a stored quotation, its versions and what was said about it. */
  private void fillBeside(@Nullable Quotation row) {
    versions.setDisable(row == null);
    activities.setDisable(row == null);
    if (row != null && versions.getContent() == null) {
      versions.setContent(new VersionsPane(desk, model.acts().reading(), beside.changes(), row.id));
      activities.setContent(beside.activities().of(ActivityQueries.Of.QUOTATION, row.id));
    }
  }

  private static void shown(Node node, ObservableBooleanValue when) {
    node.visibleProperty().bind(when);
    node.managedProperty().bind(when);
  }

  private static void there(Node node, boolean on) {
    node.setVisible(on);
    node.setManaged(on);
  }
}
