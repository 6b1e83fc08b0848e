package com.aspcranes.crm.ui.user;

import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.account.Account;
import com.aspcranes.crm.store.fleet.CrewRow;
import com.aspcranes.crm.store.fleet.FleetQueries;
import com.aspcranes.crm.ui.control.form.Choices;
import com.aspcranes.crm.ui.control.form.FieldProblems;
import com.aspcranes.crm.ui.control.form.Typed;
import com.aspcranes.crm.ui.control.pick.PickPopup;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.usecase.account.AccountDetails;
import java.util.List;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One account, beside the list. */
final class AccountController {
  private final AccountActs acts;
  private final FleetQueries fleet;
  private final Desk desk;
  private @Nullable Account shown;

  /** True while the form is set, so that setting it is no act. */
  private boolean filling;

  @FXML private VBox root;
  @FXML private Label heading;
  @FXML private Label state;
  @FXML private TextField name;
  @FXML private TextField email;
  @FXML private TextField phone;
  @FXML private Button save;
  @FXML private ComboBox<String> role;
  @FXML private Label mine;
  @FXML private Label operator;
  @FXML private Button link;
  @FXML private Button unlink;
  @FXML private Button reset;
  @FXML private Button signOut;
  @FXML private Button disable;

  AccountController(AccountActs acts, FleetQueries fleet, Desk desk) {
    this.acts = acts;
    this.fleet = fleet;
    this.desk = desk;
  }

  @FXML
  private void initialize() {
    Choices.fill(role, AccountWords.ROLES, code -> AccountWords.role(desk.messages(), code));
    role.valueProperty().subscribe(code -> roleChosen(code));
    for (TextField field : List.of(name, email, phone)) {
      field.textProperty().subscribe(text -> save.setDisable(!isDirty()));
    }
    mine.managedProperty().bind(mine.visibleProperty());
    unlink.managedProperty().bind(unlink.visibleProperty());
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    show(null);
  }

  /** Null hides the form. */
  void show(@Nullable Account account) {
    boolean same =
        account != null && shown != null && account.uid().equals(shown.uid()) && isDirty();
    shown = account;
    root.setVisible(account != null);
    if (account == null) {
      return;
    }
    filling = true;
    heading.setText(account.displayName());
    state.setText(AccountWords.state(desk.messages(), account));
    state.getStyleClass().setAll("label", "chip", AccountWords.style(account));
    if (!same) {
      new FieldProblems(root, desk.messages()).clear();
      name.setText(account.displayName());
      email.setText(account.email());
      phone.setText(Objects.requireNonNullElse(account.phone(), ""));
    }
    role.setValue(account.role());
    boolean me = account.uid().equals(desk.session().uid());
    mine.setVisible(me);
    role.setDisable(me);
    disable.setDisable(me);
    operator.setText(
        account.operatorName() == null
            ? desk.messages().text("account.operator.none")
            : account.operatorName());
    unlink.setVisible(account.operatorId() != null);
    signOut.setDisable(account.sessions() == 0);
    disable.setText(desk.messages().text(account.active() ? "account.disable" : "account.enable"));
    save.setDisable(!isDirty());
    filling = false;
  }

  @FXML
  private void save() {
    Account seen = shown;
    if (seen != null) {
      FieldProblems problems = new FieldProblems(root, desk.messages());
      problems.clear();
      acts.edit(seen, typed(), () -> {}, refusal -> refused(problems, refusal));
    }
  }

  @FXML
  private void reset() {
    if (shown != null) {
      acts.reset(shown);
    }
  }

  @FXML
  private void signOut() {
    if (shown != null) {
      acts.signOut(shown);
    }
  }

  @FXML
  private void disable() {
    if (shown != null) {
      acts.disable(shown);
    }
  }

  @FXML
  private void unlink() {
    if (shown != null) {
      acts.link(shown, null);
    }
  }

  @FXML
  private void link() {
    desk.background().run(() -> fleet.crew()).onDone(this::pick);
  }

  private void pick(List<CrewRow> crew) {
    Account of = shown;
    if (of != null) {
      new PickPopup<>(
              desk.messages().text("account.operator.pick"),
              crew,
              row -> new PickPopup.Line(row.name(), Objects.requireNonNullElse(row.phone(), "")),
              row -> acts.link(of, row.id()))
          .show(link);
    }
  }

  private void roleChosen(@Nullable String code) {
    Account of = shown;
    if (!filling
        && of != null
        && code != null
        && !code.equals(of.role())
        && !acts.changeRole(of, code)) {
      filling = true;
      role.setValue(of.role());
      filling = false;
    }
  }

  private void refused(FieldProblems problems, Refusal refusal) {
    problems.tell(refusal, desk.prompts());
  }

  private boolean isDirty() {
    Account seen = shown;
    return seen != null
        && !typed().equals(new AccountDetails(seen.email(), seen.displayName(), seen.phone()));
  }

  private AccountDetails typed() {
    return new AccountDetails(
        email.getText().strip(), name.getText().strip(), Typed.text(phone.getText()));
  }

  private void pressed(KeyEvent key) {
    if (key.isShortcutDown() && key.getCode() == KeyCode.S && !save.isDisabled()) {
      save();
      key.consume();
    }
  }
}
