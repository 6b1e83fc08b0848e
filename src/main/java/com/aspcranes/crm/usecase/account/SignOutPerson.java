package com.aspcranes.crm.usecase.account;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.server.office.AccountCalls;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.online.OnlineCall;

/** Ends every sign-in of a person; unsent work stays on the computers. */
public final class SignOutPerson {
  private final OnlineCall online;
  private final AccountCalls accounts;

  public SignOutPerson(OnlineCall online, AccountCalls accounts) {
    this.online = online;
    this.accounts = accounts;
  }

  /** Gives how many sign-ins ended. */
  public Outcome<Acted<Integer>> run(String uid) {
    return online.ask(token -> Acted.lasting(accounts.signOut(token, uid)));
  }
}
