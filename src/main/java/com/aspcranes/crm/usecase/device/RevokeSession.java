package com.aspcranes.crm.usecase.device;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.server.office.DeskCalls;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.online.OnlineCall;
import java.util.UUID;

/** Ends one sign-in; the computer keeps its unsent work until somebody signs in there again. */
public final class RevokeSession {
  private final OnlineCall online;
  private final DeskCalls desks;

  public RevokeSession(OnlineCall online, DeskCalls desks) {
    this.online = online;
    this.desks = desks;
  }

  /** Gives false if it had ended already. */
  public Outcome<Acted<Boolean>> run(UUID sid) {
    return online.ask(token -> Acted.lasting(desks.revoke(token, sid)));
  }
}
