package com.aspcranes.crm.usecase.device;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.rules.validation.Fields;
import com.aspcranes.crm.server.office.DeskCalls;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.Undo;
import com.aspcranes.crm.usecase.online.OnlineCall;
import java.util.Optional;
import java.util.UUID;

/** Gives a computer a name by which people know it. */
public final class RenameDevice {
  private static final int LONGEST = 120;

  private final OnlineCall online;
  private final DeskCalls desks;

  public RenameDevice(OnlineCall online, DeskCalls desks) {
    this.online = online;
    this.desks = desks;
  }

  public Outcome<Acted<Boolean>> run(String uid, UUID device, String before, String wanted) {
    Optional<Refusal> refusal = Fields.text("name", wanted, LONGEST);
    if (refusal.isPresent()) {
      return Outcome.refused(refusal.get());
    }
    return online
        .ask(token -> desks.rename(token, uid, device, wanted))
        .map(
            done ->
                Acted.undoable(
                    done,
                    Undo.of("device.renamed", () -> run(uid, device, wanted, before), wanted)));
  }
}
