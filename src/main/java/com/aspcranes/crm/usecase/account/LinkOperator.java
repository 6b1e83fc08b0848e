package com.aspcranes.crm.usecase.account;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.account.Account;
import com.aspcranes.crm.server.office.AccountCalls;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.Undo;
import com.aspcranes.crm.usecase.online.OnlineCall;
import org.jspecify.annotations.Nullable;

/** Says which operator an account is: whose jobs it sees as the own ones. */
public final class LinkOperator {
  private final OnlineCall online;
  private final AccountCalls accounts;

  public LinkOperator(OnlineCall online, AccountCalls accounts) {
    this.online = online;
    this.accounts = accounts;
  }

  /**
   * @param operator null unlinks
   */
  public Outcome<Acted<String>> run(Account of, @Nullable String operator) {
    return run(of.uid(), of.displayName(), of.operatorId(), operator);
  }

  private Outcome<Acted<String>> run(
      String uid, String name, @Nullable String before, @Nullable String wanted) {
    return online
        .ask(
            token -> {
              accounts.link(token, uid, wanted);
              return uid;
            })
        .map(
            done ->
                Acted.undoable(
                    done,
                    Undo.of(
                        wanted == null ? "account.unlinked" : "account.linked",
                        () -> run(uid, name, wanted, before),
                        name)));
  }
}
