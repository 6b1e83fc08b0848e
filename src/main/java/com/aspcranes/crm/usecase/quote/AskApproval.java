package com.aspcranes.crm.usecase.quote;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.quote.Quotation;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.quote.frozen.FrozenQuote;
import java.util.Map;

/**
 * Asks an admin for a discount above what a rep may give, for exactly the figures as they stand.
 */
public final class AskApproval {
  private final QuoteDesk desk;

  public AskApproval(QuoteDesk desk) {
    this.desk = desk;
  }

  public Outcome<Acted<String>> run(String id) {
    return desk.store()
        .write(
            "quote.approval_asked",
            session -> {
              Quotation row = session.get(Quotation.class, id);
              if (!row.status.equals("draft")) {
                return Outcome.refused(Refusal.of("quote.frozen"));
              }
              return FrozenQuote.of(row)
                  .then(
                      quote -> {
                        if (!quote.priced().discountNeedsApproval()) {
                          return Outcome.refused(Refusal.of("quote.approval_needless"));
                        }
                        row.approval = "asked";
                        row.approvalHash = quote.contentHash();
                        row.approvalBy = null;
                        row.approvalAt = session.now();
                        session.update(row);
                        session.command(
                            "quote.ask_approval",
                            Map.of("quotation_id", id, "content_hash", quote.contentHash()));
                        return Outcome.done(Acted.lasting(id));
                      });
            });
  }
}
