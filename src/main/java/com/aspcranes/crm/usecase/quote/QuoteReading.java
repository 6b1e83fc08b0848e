package com.aspcranes.crm.usecase.quote;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.quote.Quotation;
import com.aspcranes.crm.report.PagePicture;
import com.aspcranes.crm.report.QuotationPdf;
import com.aspcranes.crm.store.content.Sha256;
import com.aspcranes.crm.store.quote.QuotationRow;
import com.aspcranes.crm.store.quote.QuoteQueries;
import com.aspcranes.crm.usecase.quote.draft.DraftOf;
import com.aspcranes.crm.usecase.quote.draft.QuoteDraft;
import com.aspcranes.crm.usecase.quote.frozen.PricesInForce;
import com.aspcranes.crm.usecase.quote.paper.QuotationPaper;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an editor reads: quotations as drafts, what can be put on them, and how they print. */
public final class QuoteReading {
  private final QuoteDesk desk;

  public QuoteReading(QuoteDesk desk) {
    this.desk = desk;
  }

  /** A stored quotation and the draft it stands for. */
  public record Opened(Quotation row, QuoteDraft draft) {}

  public QuoteOffer offer() {
    return desk.store().read(QuoteOffer::read);
  }

  /** Empty if it is not on this desk. */
  public Optional<Opened> open(String id) {
    return desk.store()
        .read(
            session ->
                session
                    .find(Quotation.class, id)
                    .map(
                        row ->
                            new Opened(row, DraftOf.of(row, QuoteOffer.cranesOf(session, row)))));
  }

  /** All versions of a quotation, the oldest first, whichever of them is named. */
  public List<QuotationRow> versions(String id) {
    return new QuoteQueries(desk.store()).versions(id);
  }

  public LocalDate today() {
    return desk.today();
  }

  /** How many quotations can be numbered without asking the server. */
  public long numbersLeft() {
    return desk.numbersLeft();
  }

  /**
   * The pages of a draft as they would print now, or of a sent quotation as they were sent.
   *
   * @param dpi pixels an inch
   */
  public Outcome<List<PagePicture>> pages(@Nullable Quotation seen, QuoteDraft draft, int dpi) {
    return row(seen, draft)
        .map(row -> QuotationPdf.pageImages(QuotationPaper.of(row, isSent(row)), dpi));
  }

  /**
   * The PDF of a quotation: the one that was sent, byte by byte, or its draft. A paper sent from
   * another desk is printed once more if that gives the very same bytes; else it is fetched, and
   * until it is here the answer is a refusal.
   */
  public Outcome<byte[]> pdf(String id) {
    Quotation row = desk.store().read(session -> session.get(Quotation.class, id));
    String sent = row.pdfSha256;
    Optional<byte[]> kept = sent == null ? Optional.empty() : desk.papers().read(sent);
    if (kept.isPresent()) {
      return Outcome.done(kept.get());
    }
    byte[] printed = QuotationPdf.render(QuotationPaper.of(row, isSent(row)));
    if (row.pdfFileId == null || Sha256.of(printed).equals(sent)) {
      return Outcome.done(printed);
    }
    desk.store().transfers().ask(row.pdfFileId);
    return Outcome.refused(Refusal.of("quote.paper_coming"));
  }

  private Outcome<Quotation> row(@Nullable Quotation seen, QuoteDraft draft) {
    if (seen != null && isSent(seen)) {
      return Outcome.done(seen);
    }
    PricesInForce settings = desk.store().read(PricesInForce::read);
    return QuoteRow.of(seen, draft, settings, desk.today(), desk.preparedBy());
  }

  private static boolean isSent(Quotation row) {
    return !row.status.equals("draft");
  }
}
