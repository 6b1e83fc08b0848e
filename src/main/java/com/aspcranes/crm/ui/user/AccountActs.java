package com.aspcranes.crm.ui.user;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.account.Account;
import com.aspcranes.crm.ui.control.online.AskedAgain;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.account.AccountDetails;
import com.aspcranes.crm.usecase.account.FirstPassword;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the buttons of an account do: ask where it hurts, act, ask the server again. */
final class AccountActs {
  private final UserScreens.Acts acts;
  private final Desk desk;
  private final Messages messages;
  private final Runnable again;

  AccountActs(UserScreens.Acts acts, Desk desk, Runnable again) {
    this.acts = acts;
    this.desk = desk;
    this.messages = desk.messages();
    this.again = again;
  }

  void create(
      AccountDetails wanted, String role, Consumer<FirstPassword> done, Consumer<Refusal> refused) {
    desk.undos().run(watched(() -> acts.create().run(wanted, role)), done, refused);
  }

  void edit(Account seen, AccountDetails wanted, Runnable done, Consumer<Refusal> refused) {
    desk.undos().run(watched(() -> acts.edit().run(seen, wanted)), uid -> done.run(), refused);
  }

  /** False if the person thought better of it. */
  boolean changeRole(Account of, String role) {
    boolean sure =
        desk.prompts()
            .confirm(
                messages.text("account.role.change"),
                messages.text(
                    "account.role.sure", of.displayName(), AccountWords.role(messages, role)),
                messages.text("account.role.change"));
    if (sure) {
      desk.undos().run(watched(() -> acts.role().run(of, role)));
    }
    return sure;
  }

  void disable(Account of) {
    boolean disabled = of.active();
    if (!disabled
        || desk.prompts()
            .confirm(
                messages.text("account.disable"),
                messages.text("account.disable.sure", of.displayName()),
                messages.text("account.disable"))) {
      desk.undos().run(watched(() -> acts.disable().run(of.uid(), of.displayName(), disabled)));
    }
  }

  void reset(Account of) {
    if (desk.prompts()
        .confirm(
            messages.text("account.reset"),
            messages.text("account.reset.sure", of.displayName()),
            messages.text("account.reset"))) {
      desk.undos()
          .run(
              watched(() -> acts.reset().run(of)),
              first -> FirstPasswordDialog.show(first, desk),
              this::toast);
    }
  }

  void signOut(Account of) {
    if (desk.prompts()
        .confirm(
            messages.text("account.sign_out"),
            messages.text("account.sign_out.sure", of.displayName()),
            messages.text("account.sign_out"))) {
      desk.undos()
          .run(
              watched(() -> acts.signOut().run(of.uid())),
              ended -> desk.prompts().toast(messages.text("account.signed_out", ended)),
              this::toast);
    }
  }

  void link(Account of, @Nullable String operator) {
    desk.undos().run(watched(() -> acts.link().run(of, operator)));
  }

  private <T> Callable<Outcome<Acted<T>>> watched(Callable<Outcome<Acted<T>>> act) {
    return AskedAgain.after(act, again);
  }

  private void toast(Refusal refusal) {
    desk.prompts().toast(messages.refusal(refusal));
  }
}
