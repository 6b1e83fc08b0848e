package com.aspcranes.crm.usecase.quote;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.quote.Quotation;
import com.aspcranes.crm.store.ReadSession;
import com.aspcranes.crm.store.Sql;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.Undo;
import com.aspcranes.crm.usecase.quote.draft.DraftOf;
import com.aspcranes.crm.usecase.quote.draft.Field;
import com.aspcranes.crm.usecase.quote.draft.QuoteDraft;
import com.aspcranes.crm.usecase.quote.frozen.PricesInForce;

/**
 * Takes up a quotation that was sent or answered: a draft of the same number and the next version,
 * dated today and priced by today's settings at the rates of the old one.
 */
public final class NewVersion {
  private static final String ACT = "quote.version_made";

  private final QuoteDesk desk;

  public NewVersion(QuoteDesk desk) {
    this.desk = desk;
  }

  /**
   * @return the id of the new version
   */
  public Outcome<Acted<String>> run(String id) {
    return desk.store().read(session -> next(session, id)).then(row -> add(ACT, row, row.version));
  }

  /**
   * Makes another quotation like this one: a draft of its own, without a number yet.
   *
   * @return the id of the copy
   */
  public Outcome<Acted<String>> duplicate(String id) {
    return desk.store()
        .read(
            session -> {
              Quotation old = session.get(Quotation.class, id);
              return again(session, old)
                  .map(
                      row -> {
                        row.id = Ids.next("quot");
                        return row;
                      });
            })
        .then(row -> add("quote.duplicated", row, row.customerName));
  }

  private Outcome<Acted<String>> add(String act, Quotation row, Object named) {
    return desk.store()
        .write(
            act,
            session -> {
              session.create(row);
              return Outcome.done(
                  Acted.undoable(row.id, Undo.of(act, () -> drop(act, row, named), named)));
            });
  }

  /** What the old one says, dated today and priced by today's settings. */
  private Outcome<Quotation> again(ReadSession session, Quotation old) {
    QuoteDraft draft =
        DraftOf.of(old, QuoteOffer.cranesOf(session, old))
            .with(Field.DATE, desk.today().toString())
            .with(Field.VALID_UNTIL, "");
    return QuoteRow.of(null, draft, PricesInForce.read(session), desk.today(), desk.preparedBy());
  }

  private Outcome<Quotation> next(ReadSession session, String id) {
    Quotation old = session.get(Quotation.class, id);
    String number = old.quotationNumber;
    if (old.status.equals("draft") || number == null) {
      return Outcome.refused(Refusal.of("quote.still_draft"));
    }
    long open =
        session.number(
            Sql.of("SELECT max(version) AS n FROM quotations")
                .where("quotation_number = ?", number)
                .where("status = 'draft'"),
            "n");
    if (open > 0) {
      return Outcome.refused(Refusal.of("quote.version_open", null, number, open));
    }
    long newest =
        session.number(
            Sql.of("SELECT max(version) AS n FROM quotations")
                .where("quotation_number = ?", number),
            "n");
    return again(session, old)
        .map(
            row -> {
              row.id = Ids.next("quot");
              row.quotationNumber = number;
              row.version = Math.toIntExact(newest) + 1;
              row.parentId = old.id;
              return row;
            });
  }

  private Outcome<Acted<String>> drop(String act, Quotation row, Object named) {
    return desk.store()
        .write(
            "quote.version_dropped",
            session -> {
              session.delete(Quotation.class, row.id);
              return Outcome.done(
                  Acted.undoable(row.id, Undo.of(act, () -> add(act, row, named), named)));
            });
  }
}
