package com.aspcranes.crm.usecase.account;

import com.aspcranes.crm.auth.NewPassword;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.rules.permission.Role;
import com.aspcranes.crm.server.office.AccountCalls;
import com.aspcranes.crm.server.signin.PasswordSecret;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.online.OnlineCall;
import java.util.Optional;

/** Lets a new colleague in, with a first password made here. */
public final class CreateAccount {
  private final OnlineCall online;
  private final AccountCalls accounts;

  public CreateAccount(OnlineCall online, AccountCalls accounts) {
    this.online = online;
    this.accounts = accounts;
  }

  /** An account is never taken back, only shut. */
  public Outcome<Acted<FirstPassword>> run(AccountDetails wanted, String role) {
    Optional<Refusal> refusal = wanted.refusal();
    if (refusal.isPresent()) {
      return Outcome.refused(refusal.get());
    }
    if (Role.of(role).isEmpty()) {
      return Outcome.refused(Refusal.of("refusal.required", "role"));
    }
    String password = NewPassword.random();
    PasswordSecret secret = NewPassword.secret(password);
    return online
        .ask(
            token ->
                accounts.create(
                    token, wanted.email(), wanted.displayName(), role, wanted.phone(), secret))
        .map(
            uid ->
                Acted.lasting(
                    new FirstPassword(uid, wanted.email(), wanted.displayName(), password)));
  }
}
