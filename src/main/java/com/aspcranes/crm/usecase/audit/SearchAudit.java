package com.aspcranes.crm.usecase.audit;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.audit.AuditEntry;
import com.aspcranes.crm.model.audit.AuditQuestion;
import com.aspcranes.crm.server.office.AuditCalls;
import com.aspcranes.crm.usecase.online.OnlineCall;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who changed what, newest first, page by page. */
public final class SearchAudit {
  /** Changes of one page; fewer mean the end. */
  public static final int PAGE = 200;

  private final OnlineCall online;
  private final AuditCalls audit;

  public SearchAudit(OnlineCall online, AuditCalls audit) {
    this.online = online;
    this.audit = audit;
  }

  /**
   * @param after the last change of the page before; null for the first page
   */
  public Outcome<List<AuditEntry>> run(AuditQuestion asked, @Nullable AuditEntry after) {
    Long before = after == null ? null : after.id();
    return online.ask(token -> audit.search(token, asked, before, PAGE));
  }
}
