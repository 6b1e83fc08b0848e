package com.aspcranes.crm.ui.device;

import com.aspcranes.crm.model.account.KnownDevice;
import com.aspcranes.crm.model.account.SignInSession;
import com.aspcranes.crm.ui.control.list.Columns;
import com.aspcranes.crm.ui.control.online.OnlinePane;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.nav.Desk;
import java.time.Instant;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** My computers and my sign-ins. */
final class MyDevicesController {
  private final MyDevicesViewModel model;
  private final DeviceActs acts;
  private final Desk desk;

  @FXML private OnlinePane online;
  @FXML private TableView<KnownDevice> devices;
  @FXML private TableColumn<KnownDevice, String> name;
  @FXML private TableColumn<KnownDevice, String> state;
  @FXML private TableColumn<KnownDevice, String> program;
  @FXML private TableColumn<KnownDevice, Instant> first;
  @FXML private TableColumn<KnownDevice, Instant> last;
  @FXML private Button rename;
  @FXML private TableView<SignInSession> sessions;
  @FXML private TableColumn<SignInSession, String> on;
  @FXML private TableColumn<SignInSession, String> holds;
  @FXML private TableColumn<SignInSession, String> with;
  @FXML private TableColumn<SignInSession, String> from;
  @FXML private TableColumn<SignInSession, Instant> began;
  @FXML private TableColumn<SignInSession, Instant> renewed;
  @FXML private TableColumn<SignInSession, String> why;
  @FXML private Button revoke;

  MyDevicesController(MyDevicesViewModel model, DeviceActs acts, Desk desk) {
    this.model = model;
    this.acts = acts;
    this.desk = desk;
  }

  @FXML
  private void initialize() {
    Messages messages = desk.messages();
    Columns.text(name, KnownDevice::name);
    Columns.chip(
        state, row -> messages.text("device.state." + state(row)), row -> style(state(row)));
    Columns.text(program, KnownDevice::program);
    Columns.moment(first, desk, KnownDevice::firstSeen);
    Columns.moment(last, desk, KnownDevice::lastSeen);
    devices.setItems(model.devices());
    rename.disableProperty().bind(devices.getSelectionModel().selectedItemProperty().isNull());
    Columns.text(on, row -> Objects.requireNonNullElse(row.deviceName(), ""));
    Columns.chip(holds, row -> SessionWords.state(messages, row), SessionWords::style);
    Columns.text(with, SignInSession::program);
    Columns.text(from, SignInSession::address);
    Columns.moment(began, desk, SignInSession::createdAt);
    Columns.moment(renewed, desk, SignInSession::refreshedAt);
    Columns.text(why, row -> SessionWords.why(messages, row));
    sessions.setItems(model.sessions());
    sessions.getSelectionModel().selectedItemProperty().subscribe(row -> offerRevoke(row));
    online.follow(model.answer, desk);
  }

  private void offerRevoke(@Nullable SignInSession row) {
    revoke.setDisable(row == null || row.revokedAt() != null);
  }

  private String state(KnownDevice row) {
    return row.lostAt() != null ? "lost" : model.isHere(row) ? "here" : "known";
  }

  private static String style(String state) {
    return switch (state) {
      case "lost" -> "cancelled";
      case "here" -> "published";
      default -> "draft";
    };
  }

  @FXML
  private void rename() {
    KnownDevice row = devices.getSelectionModel().getSelectedItem();
    acts.rename(row.uid(), row.device(), row.name());
  }

  @FXML
  private void revoke() {
    acts.revoke(sessions.getSelectionModel().getSelectedItem());
  }
}
