package com.aspcranes.crm.usecase.quote;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.quote.Quotation;
import com.aspcranes.crm.report.mail.Letter;
import com.aspcranes.crm.rules.validation.Fields;
import com.aspcranes.crm.usecase.quote.paper.QuotationPaper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a sent quotation into a letter that the person's own mail program opens. */
public final class MailQuotation {
  private final QuoteDesk desk;

  public MailQuotation(QuoteDesk desk) {
    this.desk = desk;
  }

  /**
   * @return the file of the letter, in a folder only its owner may open; refused while the paper is
   *     on its way from another desk
   */
  public Outcome<Path> run(String id) {
    Quotation row = desk.store().read(session -> session.get(Quotation.class, id));
    String number = row.quotationNumber;
    if (row.status.equals("draft") || number == null) {
      return Outcome.refused(Refusal.of("quote.mail_sent_only"));
    }
    String name = row.version == 1 ? number : number + " v" + row.version;
    String to = row.customerContact.email();
    boolean given = to != null && Fields.email("contact_email", to).isEmpty();
    return new QuoteReading(desk)
        .pdf(id)
        .map(
            pdf ->
                written(
                    name,
                    new Letter(
                        given ? to : null, subject(row, name), text(row), name + ".pdf", pdf)));
  }

  private Path written(String name, Letter letter) {
    try {
      String kept = desk.papers().keep(letter.eml()).sha256();
      return desk.papers().copyOf(kept, name.replace(' ', '-') + ".eml");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String subject(Quotation row, String name) {
    String site =
        row.siteLocation == null ? "" : ", " + row.siteLocation.lines().findFirst().orElse("");
    return (row.language.equals("hi") ? "कोटेशन " : "Quotation ") + name + site;
  }

  /** The letter of the paper, with who wrote it below. */
  private String text(Quotation row) {
    return Stream.concat(
            QuotationPaper.of(row, true).coverLetter().stream(), Stream.of(desk.preparedBy()))
        .collect(Collectors.joining("\n\n"));
  }
}
