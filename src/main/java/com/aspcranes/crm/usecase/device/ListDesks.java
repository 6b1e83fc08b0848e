package com.aspcranes.crm.usecase.device;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.account.DeskHealth;
import com.aspcranes.crm.model.account.KnownDevice;
import com.aspcranes.crm.model.account.LeasedBlock;
import com.aspcranes.crm.model.account.SignInSession;
import com.aspcranes.crm.server.office.DeskCalls;
import com.aspcranes.crm.usecase.online.OnlineCall;
import java.util.List;

/** Sign-ins and computers as the server knows them now: one's own, for an admin everybody's. */
public final class ListDesks {
  private final OnlineCall online;
  private final DeskCalls desks;

  public ListDesks(OnlineCall online, DeskCalls desks) {
    this.online = online;
    this.desks = desks;
  }

  public Outcome<List<SignInSession>> sessions() {
    return online.ask(desks::sessions);
  }

  public Outcome<List<KnownDevice>> devices() {
    return online.ask(desks::devices);
  }

  /** How the sync of every computer is; for an admin. */
  public Outcome<List<DeskHealth>> health() {
    return online.ask(desks::health);
  }

  /** Which numbers lie on which desk; for an admin. */
  public Outcome<List<LeasedBlock>> numberBlocks() {
    return online.ask(desks::numberBlocks);
  }
}
