package com.aspcranes.crm.usecase.account;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.account.Account;
import com.aspcranes.crm.server.office.AccountCalls;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.Undo;
import com.aspcranes.crm.usecase.online.OnlineCall;
import java.util.Optional;

/** Writes name, e-mail and telephone of a colleague. */
public final class EditAccount {
  private final OnlineCall online;
  private final AccountCalls accounts;

  public EditAccount(OnlineCall online, AccountCalls accounts) {
    this.online = online;
    this.accounts = accounts;
  }

  public Outcome<Acted<String>> run(Account seen, AccountDetails wanted) {
    AccountDetails before = new AccountDetails(seen.email(), seen.displayName(), seen.phone());
    return run(seen.uid(), before, wanted);
  }

  private Outcome<Acted<String>> run(String uid, AccountDetails before, AccountDetails wanted) {
    Optional<Refusal> refusal = wanted.refusal();
    if (refusal.isPresent()) {
      return Outcome.refused(refusal.get());
    }
    return online
        .ask(
            token -> {
              accounts.edit(token, uid, wanted.email(), wanted.displayName(), wanted.phone());
              return uid;
            })
        .map(
            done ->
                Acted.undoable(
                    done,
                    Undo.of(
                        "account.saved", () -> run(uid, wanted, before), wanted.displayName())));
  }
}
