package com.aspcranes.crm.ui.user;

import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.store.fleet.FleetQueries;
import com.aspcranes.crm.ui.fx.Views.View;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Places;
import com.aspcranes.crm.ui.nav.Screen;
import com.aspcranes.crm.usecase.account.ChangeRole;
import com.aspcranes.crm.usecase.account.CreateAccount;
import com.aspcranes.crm.usecase.account.DisableAccount;
import com.aspcranes.crm.usecase.account.EditAccount;
import com.aspcranes.crm.usecase.account.LinkOperator;
import com.aspcranes.crm.usecase.account.ListAccounts;
import com.aspcranes.crm.usecase.account.ResetPassword;
import com.aspcranes.crm.usecase.account.SignOutPerson;
import java.util.Map;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Where accounts are kept. */
public final class UserScreens {
  private final Desk desk;
  private final FleetQueries fleet;
  private final Acts acts;

  /** What may be done to accounts. */
  public record Acts(
      ListAccounts list,
      CreateAccount create,
      EditAccount edit,
      ChangeRole role,
      DisableAccount disable,
      ResetPassword reset,
      SignOutPerson signOut,
      LinkOperator link) {}

  public UserScreens(Desk desk, FleetQueries fleet, Acts acts) {
    this.desk = desk;
    this.fleet = fleet;
    this.acts = acts;
  }

  public void register() {
    if (desk.may(Act.MANAGE_USERS)) {
      desk.navigator().register(Places.UsersPlace.class, place -> users());
    }
  }

  private Screen users() {
    UsersViewModel model = new UsersViewModel(acts.list(), desk);
    AccountActs buttons = new AccountActs(acts, desk, model.accounts::refresh);
    AccountController account = new AccountController(buttons, fleet, desk);
    UsersController users = new UsersController(model, buttons, account, desk);
    View<UsersController> view =
        desk.views()
            .load(
                UsersController.class,
                Map.<Class<?>, Object>of(
                        UsersController.class, users, AccountController.class, account)
                    ::get);
    model.accounts.refresh();
    return new Screen(
        new ReadOnlyStringWrapper(desk.messages().text("shell.place.users")),
        view.root(),
        model.accounts::stop);
  }
}
