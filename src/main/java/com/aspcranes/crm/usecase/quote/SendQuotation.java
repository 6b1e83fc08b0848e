package com.aspcranes.crm.usecase.quote;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.office.StoredFile;
import com.aspcranes.crm.model.quote.Quotation;
import com.aspcranes.crm.report.QuotationPdf;
import com.aspcranes.crm.rules.flow.QuotationFlow;
import com.aspcranes.crm.store.Sql;
import com.aspcranes.crm.store.WriteSession;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.file.FilePaper;
import com.aspcranes.crm.usecase.quote.frozen.FrozenQuote;
import com.aspcranes.crm.usecase.quote.paper.QuotationPaper;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Sends a quotation: its final PDF is made and kept, and from then on nothing of it changes. */
public final class SendQuotation {
  private static final String ACT = "quote.sent";

  private final QuoteDesk desk;

  public SendQuotation(QuoteDesk desk) {
    this.desk = desk;
  }

  /**
   * Takes a while: the paper is printed. There is no way back, but a new version may be made.
   *
   * @return the id
   */
  public Outcome<Acted<String>> run(String id) {
    return numbered(id).then(this::mayBeSent).then(this::send);
  }

  private Outcome<Quotation> numbered(String id) {
    Quotation row = desk.store().read(session -> session.get(Quotation.class, id));
    if (row.quotationNumber != null || !row.status.equals("draft")) {
      return Outcome.done(row);
    }
    Optional<String> number = desk.takeNumber();
    if (number.isEmpty()) {
      return Outcome.refused(Refusal.of("quote.no_number_left"));
    }
    return desk.store()
        .write(
            "quote.numbered",
            session -> {
              Quotation stored = session.get(Quotation.class, id);
              stored.quotationNumber = number.get();
              session.update(stored);
              return Outcome.done(stored);
            });
  }

  private Outcome<Quotation> mayBeSent(Quotation row) {
    Optional<Refusal> refusal = QuotationFlow.GRAPH.refusal(row.status, "sent", null);
    if (refusal.isPresent()) {
      return Outcome.refused(refusal.get());
    }
    if (row.validUntil != null && row.validUntil.isBefore(desk.today())) {
      return Outcome.refused(Refusal.of("quote.validity_past", "valid_until"));
    }
    return FrozenQuote.of(row)
        .then(
            quote -> {
              if (!quote.priced().discountNeedsApproval()) {
                return Outcome.done(row);
              }
              if (!row.approval.equals("granted")) {
                return Outcome.refused(Refusal.of("quote.approval_wanted", "discount_amount"));
              }
              return quote.contentHash().equals(row.approvalHash)
                  ? Outcome.done(row)
                  : Outcome.refused(Refusal.of("quote.approval_stale", "discount_amount"));
            });
  }

  private Outcome<Acted<String>> send(Quotation row) {
    byte[] pdf = QuotationPdf.render(QuotationPaper.of(row, true));
    String name = row.version == 1 ? "%s.pdf" : "%s v%d.pdf";
    FilePaper file = new FilePaper(desk.store(), desk.papers());
    return FrozenQuote.of(row)
        .then(
            quote ->
                file.run(name.formatted(row.quotationNumber, row.version), pdf)
                    .then(
                        paper ->
                            desk.store()
                                .write(
                                    ACT,
                                    session -> send(session, row, paper, quote.contentHash()))));
  }

  private static Outcome<Acted<String>> send(
      WriteSession session, Quotation printed, StoredFile paper, String hash) {
    Quotation row = session.get(Quotation.class, printed.id);
    if (!row.status.equals("draft") || !samePaper(row, printed)) {
      return Outcome.refused(Refusal.of("quote.changed_meanwhile"));
    }
    row.status = "sent";
    row.sentAt = session.now();
    row.pdfSha256 = paper.sha256;
    row.pdfFileId = paper.id;
    session.update(row);
    supersede(session, row);
    session.command(
        "quote.send",
        Map.of(
            "quotation_id",
            row.id,
            "seen",
            Map.of("status", "draft"),
            "pdf_file_id",
            paper.id,
            "pdf_sha256",
            paper.sha256,
            "content_hash",
            hash));
    return Outcome.done(Acted.lasting(row.id));
  }

  private static boolean samePaper(Quotation stored, Quotation printed) {
    return Objects.equals(QuotationPaper.of(stored, true), QuotationPaper.of(printed, true));
  }

  private static void supersede(WriteSession session, Quotation sent) {
    Sql older =
        Sql.of("SELECT id FROM quotations")
            .where("quotation_number = ?", sent.quotationNumber)
            .where("version < ?", sent.version)
            .where("superseded = 0");
    for (String id : session.list(older, row -> row.text("id"))) {
      Quotation old = session.get(Quotation.class, id);
      old.superseded = true;
      session.update(old);
    }
  }
}
