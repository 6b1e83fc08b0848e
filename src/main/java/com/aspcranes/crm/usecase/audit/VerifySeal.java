package com.aspcranes.crm.usecase.audit;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.audit.SealCheck;
import com.aspcranes.crm.server.office.AuditCalls;
import com.aspcranes.crm.usecase.online.OnlineCall;
import java.time.YearMonth;

/** Whether the log of a month is as it was written. */
public final class VerifySeal {
  private final OnlineCall online;
  private final AuditCalls audit;

  public VerifySeal(OnlineCall online, AuditCalls audit) {
    this.online = online;
    this.audit = audit;
  }

  public Outcome<SealCheck> run(YearMonth month) {
    return online.ask(token -> audit.verify(token, month.atDay(1)));
  }
}
