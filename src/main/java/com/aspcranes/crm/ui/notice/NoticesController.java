package com.aspcranes.crm.ui.notice;

import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.fx.Moments;
import com.aspcranes.crm.ui.nav.Desk;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** The drawer of notifications at the right side of the window. */
final class NoticesController {
  private final NoticesViewModel model;
  private final Moments moments;
  private final Messages messages;

  @FXML private VBox root;
  @FXML private Button readAll;
  @FXML private ListView<Notice> list;

  NoticesController(Desk desk, NoticesViewModel model) {
    this.model = model;
    this.messages = desk.messages();
    this.moments = new Moments(desk.clock(), desk.zone(), messages.locale());
  }

  @FXML
  void initialize() {
    root.setVisible(false);
    list.setItems(model.notices());
    list.setCellFactory(view -> new NoticeCell(moments));
    Label nothing = new Label(messages.text("notice.none"));
    nothing.setWrapText(true);
    nothing.getStyleClass().add("muted");
    list.setPlaceholder(nothing);
    readAll.disableProperty().bind(model.unreadProperty().isEqualTo(0));
    model.requery().whileShown(root);
  }

  void toggle() {
    root.setVisible(!root.isVisible());
    if (root.isVisible()) {
      list.requestFocus();
    }
  }

  @FXML
  void readAll() {
    model.markAllRead();
  }

  @FXML
  void close() {
    root.setVisible(false);
  }

  @FXML
  void clicked() {
    open();
  }

  @FXML
  void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      open();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      close();
    }
  }

  private void open() {
    Notice chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      if (model.place(chosen).isPresent()) {
        close();
      }
      model.open(chosen);
    }
  }
}
