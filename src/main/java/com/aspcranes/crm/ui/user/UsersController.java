package com.aspcranes.crm.ui.user;

import com.aspcranes.crm.model.account.Account;
import com.aspcranes.crm.ui.control.list.ChoiceChip;
import com.aspcranes.crm.ui.control.list.Columns;
import com.aspcranes.crm.ui.control.list.SwitchChip;
import com.aspcranes.crm.ui.control.online.KeptSelection;
import com.aspcranes.crm.ui.control.online.OnlinePane;
import com.aspcranes.crm.ui.nav.Desk;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;

/** The list of accounts, and the chosen one beside it. */
final class UsersController {
  private static final String EVERY = "";

  private final UsersViewModel model;
  private final AccountActs acts;
  private final AccountController account;
  private final Desk desk;

  @FXML private BorderPane root;
  @FXML private OnlinePane online;
  @FXML private TextField search;
  @FXML private ChoiceChip<String> role;
  @FXML private SwitchChip disabled;
  @FXML private Label count;
  @FXML private Button create;
  @FXML private TableView<Account> table;
  @FXML private TableColumn<Account, String> name;
  @FXML private TableColumn<Account, String> email;
  @FXML private TableColumn<Account, String> roleName;
  @FXML private TableColumn<Account, String> state;
  @FXML private TableColumn<Account, Instant> lastSeen;
  @FXML private TableColumn<Account, Integer> devices;
  @FXML private TableColumn<Account, Integer> sessions;
  @FXML private TableColumn<Account, String> operator;

  UsersController(UsersViewModel model, AccountActs acts, AccountController account, Desk desk) {
    this.model = model;
    this.acts = acts;
    this.account = account;
    this.desk = desk;
  }

  @FXML
  private void initialize() {
    List<String> roles = new ArrayList<>(AccountWords.ROLES);
    roles.add(0, EVERY);
    role.fill(
        roles,
        code ->
            code.equals(EVERY)
                ? desk.messages().text("account.role.any")
                : AccountWords.role(desk.messages(), code));
    Columns.text(name, Account::displayName);
    Columns.text(email, Account::email);
    Columns.text(roleName, row -> AccountWords.role(desk.messages(), row.role()));
    Columns.chip(state, row -> AccountWords.state(desk.messages(), row), AccountWords::style);
    Columns.moment(lastSeen, desk, Account::lastSeen);
    Columns.whole(devices, Account::devices);
    Columns.whole(sessions, Account::sessions);
    Columns.text(operator, Account::operatorName);
    SortedList<Account> sorted = new SortedList<>(model.shown());
    sorted.comparatorProperty().bind(table.comparatorProperty());
    KeptSelection.show(table, sorted, Account::uid, account::show);
    count
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> desk.messages().text("account.count", model.shown().size(), model.total()),
                model.shown(),
                model.accounts.answerProperty()));
    create.disableProperty().bind(model.accounts.answerProperty().isNull());
    search.textProperty().subscribe(text -> filter());
    role.valueProperty().subscribe(code -> filter());
    disabled.selectedProperty().subscribe(on -> filter());
    online.follow(model.accounts, desk);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  @FXML
  private void create() {
    new NewAccountDialog(acts, desk).ask();
  }

  private void filter() {
    model.filter.set(
        new UsersViewModel.Filter(
            search.getText().strip(),
            EVERY.equals(role.value()) ? null : role.value(),
            disabled.isSelected()));
  }

  private void pressed(KeyEvent key) {
    if (key.isShortcutDown() && key.getCode() == KeyCode.F) {
      search.requestFocus();
      key.consume();
    } else if (key.isShortcutDown() && key.getCode() == KeyCode.N) {
      create();
      key.consume();
    }
  }
}
