package com.aspcranes.crm.usecase.audit;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.audit.AuditEntry;
import com.aspcranes.crm.model.audit.AuditQuestion;
import com.aspcranes.crm.server.office.AuditCalls;
import com.aspcranes.crm.store.names.RecordNames;
import com.aspcranes.crm.usecase.online.OnlineCall;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who changed what, newest first, page by page. */
public final class SearchAudit {
  /** Changes of one page; fewer mean the end. */
  public static final int PAGE = 200;

  private final OnlineCall online;
  private final AuditCalls audit;
  private final RecordNames names;
  private final ReadChanges reading;

  public SearchAudit(OnlineCall online, AuditCalls audit, RecordNames names) {
    this.online = online;
    this.audit = audit;
    this.names = names;
    this.reading = new ReadChanges(names);
  }

  /**
   * @param number a business number or an id that the record must have; empty for any. Refused if
   *     this replica knows no such record
   * @param after the last change of the page before; null for the first page
   */
  public Outcome<List<AuditLine>> run(
      AuditQuestion asked, String number, @Nullable AuditEntry after) {
    AuditQuestion exact = asked;
    if (!number.isBlank()) {
      List<String> ids = names.numbered(number);
      if (ids.isEmpty()) {
        return Outcome.refused(Refusal.of("audit.no_such_number", "number", number.strip()));
      }
      exact =
          new AuditQuestion(
              asked.uid(), asked.table(), ids, asked.action(), asked.from(), asked.to());
    }
    AuditQuestion wanted = exact;
    Long before = after == null ? null : after.id();
    return online.ask(token -> audit.search(token, wanted, before, PAGE)).map(reading::of);
  }
}
