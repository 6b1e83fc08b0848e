package com.aspcranes.crm.usecase.device;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.server.office.DeskCalls;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.Undo;
import com.aspcranes.crm.usecase.online.OnlineCall;
import java.util.UUID;

/**
 * Reports a computer lost: its sign-ins end and it wipes its replica, unsent work with it, at its
 * next contact. Taken back in time, it wipes nothing.
 */
public final class ReportLost {
  private final OnlineCall online;
  private final DeskCalls desks;

  public ReportLost(OnlineCall online, DeskCalls desks) {
    this.online = online;
    this.desks = desks;
  }

  public Outcome<Acted<Boolean>> run(String uid, UUID device, String name, boolean lost) {
    return online
        .ask(token -> desks.reportLost(token, uid, device, lost))
        .map(
            done ->
                Acted.undoable(
                    done,
                    Undo.of(
                        lost ? "device.reported_lost" : "device.found",
                        () -> run(uid, device, name, !lost),
                        name)));
  }
}
