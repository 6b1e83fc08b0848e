package com.aspcranes.crm.ui.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.account.Account;
import com.aspcranes.crm.server.ServerPool;
import com.aspcranes.crm.server.office.AccountCalls;
import com.aspcranes.crm.store.fleet.FleetQueries;
import com.aspcranes.crm.ui.nav.Places;
import com.aspcranes.crm.ui.user.UserScreens;
import com.aspcranes.crm.usecase.account.ChangeRole;
import com.aspcranes.crm.usecase.account.CreateAccount;
import com.aspcranes.crm.usecase.account.DisableAccount;
import com.aspcranes.crm.usecase.account.EditAccount;
import com.aspcranes.crm.usecase.account.LinkOperator;
import com.aspcranes.crm.usecase.account.ListAccounts;
import com.aspcranes.crm.usecase.account.ResetPassword;
import com.aspcranes.crm.usecase.account.SignOutPerson;
import com.aspcranes.crm.usecase.online.OnlineCall;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;

class UsersScreenTest extends AdminFxTest {
  private ListAccounts list;

  @Override
  void register(ServerPool pool, OnlineCall online) {
    AccountCalls calls = new AccountCalls(pool);
    String me = test.desk.session().uid();
    list = new ListAccounts(online, calls);
    new UserScreens(
            test.desk,
            new FleetQueries(store),
            new UserScreens.Acts(
                list,
                new CreateAccount(online, calls),
                new EditAccount(online, calls),
                new ChangeRole(online, calls, me),
                new DisableAccount(online, calls, me),
                new ResetPassword(online, calls),
                new SignOutPerson(online, calls),
                new LinkOperator(online, calls)))
        .register();
  }

  @Test
  void aNewColleagueGetsAFirstPasswordThatIsShownOnce() throws Exception {
    users();
    press("#create");
    type("#new-name", "Vikram Singh");
    type("#new-email", "asha@example.com");
    press("#create-account");
    eventually(() -> lookup("Another account has this e-mail").tryQuery().isPresent());
    snapshot(dialog(), "user-new");
    type("#new-email", "vikram@example.com");
    press("#create-account");
    eventually(() -> lookup("#first-password").tryQuery().isPresent());
    String password = text("#first-password");
    snapshot(dialog(), "user-first-password");
    assertTrue(password.matches("([a-z0-9]{4}-){3}[a-z0-9]{4}"), password);
    eventually(() -> table().getItems().size() == 4);
    assertEquals("sales_agent", account("vikram@example.com").role());
    assertTrue(account("vikram@example.com").mustChangePassword());
  }

  @Test
  void aRoleIsChangedAfterAQuestionAndTakenBack() throws Exception {
    users();
    select("ramesh@example.com");
    test.prompts.answer("Change the role");
    interact(() -> role().setValue("support"));
    eventually(() -> account("ramesh@example.com").role().equals("support"));
    eventually(() -> role().getValue().equals("support"));
    interact(test.desk.undos()::undo);
    eventually(() -> account("ramesh@example.com").role().equals("operator"));
    eventually(() -> role().getValue().equals("operator"));
    interact(() -> role().setValue("admin"));
    eventually(() -> role().getValue().equals("operator"));
  }

  @Test
  void oneselfCanBeNeitherRaisedNorDisabled() throws Exception {
    users();
    select("meera@example.com");
    eventually(() -> role().isDisabled());
    assertTrue(lookup("#account-disable").query().isDisabled());
  }

  @Test
  void aDisabledAccountLeavesTheListUntilTheyAreAskedFor() throws Exception {
    users();
    select("ramesh@example.com");
    test.prompts.answer("Disable");
    press("#account-disable");
    eventually(() -> table().getItems().size() == 2);
    interact(test.desk.undos()::undo);
    eventually(() -> table().getItems().size() == 3);
  }

  @Test
  void withoutTheServerItSaysSoAndComesBack() throws Exception {
    interact(this::unplug);
    go(new Places.UsersPlace());
    eventually(() -> text("#online-words").startsWith("The server cannot be reached"));
    snapshot("users-offline");
    interact(() -> register(office.pool, new OnlineCall(office.meera.tokens())));
    interact(() -> test.desk.navigator().reload());
    eventually(() -> table().getItems().size() == 3);
  }

  @Test
  void itIsDrawnInBothThemesAndLanguages() throws Exception {
    office.signIn("asha@example.com");
    users();
    select("asha@example.com");
    pictures("users", () -> table().getItems().size() == 3);
    interact(() -> open(Locale.forLanguageTag("hi")));
    users();
    select("asha@example.com");
    pictures("users-hi", () -> table().getItems().size() == 3);
    assertTrue(lookup("#account-save").tryQuery().isPresent());
  }

  private void users() throws Exception {
    go(new Places.UsersPlace());
    eventually(() -> lookup("#table").tryQuery().isPresent() && table().getItems().size() == 3);
  }

  private void select(String email) {
    interact(
        () ->
            table()
                .getSelectionModel()
                .select(
                    table().getItems().stream()
                        .filter(row -> row.email().equals(email))
                        .findFirst()
                        .orElseThrow()));
  }

  private Account account(String email) {
    List<Account> all = ((Outcome.Done<List<Account>>) list.run()).value();
    return all.stream().filter(row -> row.email().equals(email)).findFirst().orElseThrow();
  }

  @SuppressWarnings("unchecked")
  private ComboBox<String> role() {
    return (ComboBox<String>) lookup("#account-role").query();
  }

  @SuppressWarnings("unchecked")
  private TableView<Account> table() {
    return (TableView<Account>) lookup("#table").query();
  }
}
