package com.aspcranes.crm.usecase.account;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.account.Account;
import com.aspcranes.crm.server.office.AccountCalls;
import com.aspcranes.crm.usecase.online.OnlineCall;
import java.util.List;

/** Everybody who may sign in, as the server knows them now. */
public final class ListAccounts {
  private final OnlineCall online;
  private final AccountCalls accounts;

  public ListAccounts(OnlineCall online, AccountCalls accounts) {
    this.online = online;
    this.accounts = accounts;
  }

  public Outcome<List<Account>> run() {
    return online.ask(accounts::list);
  }
}
