package com.aspcranes.crm.ui.user;

import com.aspcranes.crm.model.account.Account;
import com.aspcranes.crm.ui.control.online.OnlineModel;
import com.aspcranes.crm.ui.fx.LiveList;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.usecase.account.ListAccounts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Whom the list shows. */
final class UsersViewModel {
  /**
   * @param text words that must all be in the name, e-mail, telephone or operator
   * @param role null for all
   * @param disabled those whose account is shut, too
   */
  record Filter(String text, @Nullable String role, boolean disabled) {
    static final Filter FIRST = new Filter("", null, false);

    boolean leaves(Account account) {
      return (disabled || account.active())
          && (role == null || role.equals(account.role()))
          && Stream.of(text.toLowerCase(Locale.ROOT).split("\\s+", -1))
              .allMatch(haystack(account)::contains);
    }

    private static String haystack(Account account) {
      return String.join(
              " ",
              account.displayName(),
              account.email(),
              String.valueOf(account.phone()),
              String.valueOf(account.operatorName()))
          .toLowerCase(Locale.ROOT);
    }
  }

  final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.FIRST);
  final OnlineModel<List<Account>> accounts;
  private final LiveList<Account> shown = new LiveList<>(Account::uid);

  UsersViewModel(ListAccounts list, Desk desk) {
    accounts = new OnlineModel<>(desk.background(), desk.clock(), list::run);
    accounts.answerProperty().subscribe(answer -> show());
    filter.subscribe(wanted -> show());
  }

  ObservableList<Account> shown() {
    return shown.items();
  }

  /** How many accounts there are, shown or not. */
  int total() {
    List<Account> all = accounts.answerProperty().get();
    return all == null ? 0 : all.size();
  }

  private void show() {
    List<Account> all = accounts.answerProperty().get();
    if (all != null) {
      shown.update(all.stream().filter(filter.get()::leaves).toList());
    }
  }
}
