package com.aspcranes.crm.usecase.quote;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.quote.Quotation;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.Undo;
import com.aspcranes.crm.usecase.quote.draft.QuoteDraft;
import com.aspcranes.crm.usecase.quote.frozen.PricesInForce;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Prices a draft and saves it, with the settings it was made with. A quotation without a number
 * gets one, if one is left on this desk.
 */
public final class SaveQuotation {
  private static final String ACT = "quote.saved";

  private final QuoteDesk desk;

  public SaveQuotation(QuoteDesk desk) {
    this.desk = desk;
  }

  /**
   * @param seen the quotation as the user saw it; null for a new one
   * @return the id
   */
  public Outcome<Acted<String>> run(@Nullable Quotation seen, QuoteDraft draft) {
    Optional<Refusal> refusal = SaveCheck.refusal(draft, desk.today());
    if (refusal.isPresent()) {
      return Outcome.refused(refusal.get());
    }
    if (seen != null && !seen.status.equals("draft")) {
      return Outcome.refused(Refusal.of("quote.frozen"));
    }
    PricesInForce settings = desk.store().read(PricesInForce::read);
    return QuoteRow.of(seen, draft, settings, desk.today(), desk.preparedBy())
        .then(row -> seen == null ? create(row) : update(seen, row));
  }

  private Outcome<Acted<String>> create(Quotation row) {
    row.id = Ids.next("quot");
    number(row);
    return desk.store()
        .write(
            ACT,
            session -> {
              session.create(row);
              return Outcome.done(Acted.lasting(row.id));
            });
  }

  private Outcome<Acted<String>> update(Quotation seen, Quotation wanted) {
    number(wanted);
    return write(seen, wanted);
  }

  private Outcome<Acted<String>> write(Quotation seen, Quotation wanted) {
    return desk.store()
        .write(
            ACT,
            session -> {
              Quotation stored = session.get(Quotation.class, wanted.id);
              if (!stored.status.equals("draft")) {
                return Outcome.refused(Refusal.of("quote.frozen"));
              }
              session.update(seen, wanted);
              return Outcome.done(
                  Acted.undoable(
                      wanted.id, Undo.of(ACT, () -> back(wanted, seen), wanted.customerName)));
            });
  }

  // A number once given stays given.
  private Outcome<Acted<String>> back(Quotation seen, Quotation wanted) {
    wanted.quotationNumber = seen.quotationNumber;
    return write(seen, wanted);
  }

  private void number(Quotation row) {
    if (row.quotationNumber == null) {
      row.quotationNumber = desk.takeNumber().orElse(null);
    }
  }
}
