package com.aspcranes.crm.usecase.quote;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.quote.Quotation;
import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.rules.permission.Permission;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.quote.frozen.FrozenQuote;
import java.util.Map;

/** An admin's word on a discount; it counts for the figures that were asked about and no others. */
public final class AnswerApproval {
  private final QuoteDesk desk;

  public AnswerApproval(QuoteDesk desk) {
    this.desk = desk;
  }

  public Outcome<Acted<String>> run(String id, boolean grant) {
    if (!Permission.may(desk.role(), Act.APPROVE_DISCOUNT)) {
      return Outcome.refused(Refusal.of("quote.approval_not_yours"));
    }
    return desk.store()
        .write(
            grant ? "quote.approval_granted" : "quote.approval_refused",
            session -> {
              Quotation row = session.get(Quotation.class, id);
              return FrozenQuote.of(row)
                  .then(
                      quote -> {
                        String hash = quote.contentHash();
                        if (!row.approval.equals("asked") || !hash.equals(row.approvalHash)) {
                          return Outcome.refused(Refusal.of("quote.approval_stale"));
                        }
                        row.approval = grant ? "granted" : "refused";
                        row.approvalBy = session.uid();
                        row.approvalAt = session.now();
                        session.update(row);
                        session.command(
                            "quote.answer_approval",
                            Map.of("quotation_id", id, "grant", grant, "content_hash", hash));
                        return Outcome.done(Acted.lasting(id));
                      });
            });
  }
}
