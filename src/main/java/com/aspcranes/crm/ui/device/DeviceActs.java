package com.aspcranes.crm.ui.device;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.account.SignInSession;
import com.aspcranes.crm.ui.control.online.AskedAgain;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.usecase.Acted;
import java.util.UUID;
import java.util.concurrent.Callable;

/** What the buttons of computers and sign-ins do. */
final class DeviceActs {
  private final DeviceScreens.Acts acts;
  private final Desk desk;
  private final Messages messages;
  private final Runnable again;

  DeviceActs(DeviceScreens.Acts acts, Desk desk, Runnable again) {
    this.acts = acts;
    this.desk = desk;
    this.messages = desk.messages();
    this.again = again;
  }

  void rename(String uid, UUID device, String name) {
    desk.prompts()
        .askText(messages.text("device.rename"), messages.text("device.name"), name)
        .ifPresent(
            wanted ->
                desk.undos().run(watched(() -> acts.rename().run(uid, device, name, wanted))));
  }

  void reportLost(String uid, UUID device, String name, String person) {
    if (desk.prompts()
        .confirm(
            messages.text("device.lost"),
            messages.text("device.lost.sure", name, person),
            messages.text("device.lost"))) {
      desk.undos().run(watched(() -> acts.lost().run(uid, device, name, true)));
    }
  }

  void found(String uid, UUID device, String name) {
    desk.undos().run(watched(() -> acts.lost().run(uid, device, name, false)));
  }

  void revoke(SignInSession session) {
    String sure = session.current() ? "device.revoke.mine" : "device.revoke.sure";
    if (desk.prompts()
        .confirm(
            messages.text("device.revoke"), messages.text(sure), messages.text("device.revoke"))) {
      desk.undos()
          .run(
              watched(() -> acts.revoke().run(session.sid())),
              ended ->
                  desk.prompts()
                      .toast(messages.text(ended ? "device.revoked" : "device.revoked.before")),
              refusal -> desk.prompts().toast(messages.refusal(refusal)));
    }
  }

  private <T> Callable<Outcome<Acted<T>>> watched(Callable<Outcome<Acted<T>>> act) {
    return AskedAgain.after(act, again);
  }
}
