package com.aspcranes.crm.usecase.account;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.account.Account;
import com.aspcranes.crm.server.office.AccountCalls;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.Undo;
import com.aspcranes.crm.usecase.online.OnlineCall;

/** Gives a colleague another role, at once. Nobody changes the own one. */
public final class ChangeRole {
  private final OnlineCall online;
  private final AccountCalls accounts;
  private final String me;

  public ChangeRole(OnlineCall online, AccountCalls accounts, String me) {
    this.online = online;
    this.accounts = accounts;
    this.me = me;
  }

  public Outcome<Acted<String>> run(Account of, String role) {
    return run(of.uid(), of.displayName(), of.role(), role);
  }

  private Outcome<Acted<String>> run(String uid, String name, String before, String wanted) {
    if (uid.equals(me)) {
      return Outcome.refused(Refusal.of("account.own_role", "role"));
    }
    return online
        .ask(
            token -> {
              accounts.setRole(token, uid, wanted);
              return uid;
            })
        .map(
            done ->
                Acted.undoable(
                    done,
                    Undo.of("account.role_changed", () -> run(uid, name, wanted, before), name)));
  }
}
