package com.aspcranes.crm.usecase.account;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.server.office.AccountCalls;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.Undo;
import com.aspcranes.crm.usecase.online.OnlineCall;

/** Shuts an account at once, or opens it again. Nobody shuts the own one. */
public final class DisableAccount {
  private final OnlineCall online;
  private final AccountCalls accounts;
  private final String me;

  public DisableAccount(OnlineCall online, AccountCalls accounts, String me) {
    this.online = online;
    this.accounts = accounts;
    this.me = me;
  }

  public Outcome<Acted<String>> run(String uid, String name, boolean disabled) {
    if (uid.equals(me)) {
      return Outcome.refused(Refusal.of("account.own_role", "role"));
    }
    String said = disabled ? "account.disabled" : "account.enabled";
    return online
        .ask(
            token -> {
              accounts.disable(token, uid, disabled);
              return uid;
            })
        .map(done -> Acted.undoable(done, Undo.of(said, () -> run(uid, name, !disabled), name)));
  }
}
