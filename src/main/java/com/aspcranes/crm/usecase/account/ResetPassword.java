package com.aspcranes.crm.usecase.account;

import com.aspcranes.crm.auth.NewPassword;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.account.Account;
import com.aspcranes.crm.server.office.AccountCalls;
import com.aspcranes.crm.server.signin.PasswordSecret;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.online.OnlineCall;

/** Gives a person who forgot the password a first one again; every session of the person ends. */
public final class ResetPassword {
  private final OnlineCall online;
  private final AccountCalls accounts;

  public ResetPassword(OnlineCall online, AccountCalls accounts) {
    this.online = online;
    this.accounts = accounts;
  }

  public Outcome<Acted<FirstPassword>> run(Account of) {
    String password = NewPassword.random();
    PasswordSecret secret = NewPassword.secret(password);
    return online
        .ask(
            token -> {
              accounts.reset(token, of.uid(), secret);
              return of.uid();
            })
        .map(uid -> Acted.lasting(new FirstPassword(uid, of.email(), of.displayName(), password)));
  }
}
