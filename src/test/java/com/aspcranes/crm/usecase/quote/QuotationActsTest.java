package com.aspcranes.crm.usecase.quote;

import static com.aspcranes.crm.usecase.quote.SalesOffice.done;
import static com.aspcranes.crm.usecase.quote.SalesOffice.refused;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.deal.Deal;
import com.aspcranes.crm.model.office.StoredFile;
import com.aspcranes.crm.model.quote.Quotation;
import com.aspcranes.crm.report.QuotationPdf;
import com.aspcranes.crm.rules.permission.Role;
import com.aspcranes.crm.store.Sql;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.quote.draft.Field;
import com.aspcranes.crm.usecase.quote.draft.QuoteDraft;
import com.aspcranes.crm.usecase.quote.paper.QuotationPaper;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuotationActsTest {
  @TempDir Path folder;
  private SalesOffice office;

  @BeforeEach
  void open() {
    office = new SalesOffice(folder);
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void aQuotationStartsWithWhatTheDealKnows() {
    QuoteDraft draft = office.acts.start().fromDeal(office.deal);
    assertEquals("Jindal Steel Fabrication Limited", draft.text(Field.CUSTOMER_NAME));
    assertEquals("Melting shop 3, Raigarh", draft.text(Field.SITE));
    assertEquals("30", draft.text(Field.DAYS));
    assertEquals("22", draft.text(Field.COMPANY_STATE), "from the GSTIN");
    assertEquals("22", draft.text(Field.PLACE_OF_SUPPLY));
    assertTrue(draft.text(Field.LETTER).startsWith("Dear {{contact}}"));
  }

  @Test
  void savingPricesItNumbersItAndFreezesTheSettings() {
    Quotation row = office.read(office.saved(office.draft()));
    assertEquals("ASP-Q-000124", row.quotationNumber);
    assertEquals("monthly", row.orderType);
    assertEquals(Money.of("109615.38"), row.workingCost);
    assertEquals(Money.of("12500"), row.serviceTotal);
    assertEquals("Low-bed trailer", row.services.get(0).name());
    assertEquals(row.totalRent.plus(row.gstAmount).plus(row.roundOff), row.totalCost);
    assertEquals(LocalDate.of(2026, 3, 31), row.validUntil);
    assertTrue(row.settingsUsed.text().contains("\"pricing.gst\":{\"value\":18"));
    assertEquals(4, office.numbers.left("quotation"));
  }

  @Test
  void savedAndReopenedIsTheSameDraft() {
    QuoteDraft draft =
        office
            .draft()
            .with(Field.HOURS, "10")
            .with(Field.MOB_DEMOB, "5000.00")
            .with(Field.DISCOUNT_AMOUNT, "1000.50")
            .with(Field.VALID_UNTIL, "2026-04-02");
    String id = office.saved(draft);
    assertEquals(draft, office.acts.reading().open(id).orElseThrow().draft());
  }

  @Test
  void aSaveMayBeTakenBackButKeepsItsNumber() {
    String id = office.saved(office.draft());
    Quotation seen = office.read(id);
    Outcome<Acted<String>> saved =
        office.acts.save().run(seen, office.draft().with(Field.DAYS, "5"));
    assertEquals("micro", office.read(done(saved)).orderType);
    ((Outcome.Done<Acted<String>>) saved).value().undo().act().run();
    assertEquals("monthly", office.read(id).orderType);
    assertEquals("ASP-Q-000124", office.read(id).quotationNumber);
  }

  @Test
  void whatIsWrongIsRefusedByItsField() {
    assertEquals("days", wrong(office.draft().with(Field.DAYS, "0")));
    assertEquals("days", wrong(office.draft().with(Field.DAYS, "ten")));
    assertEquals("lines", wrong(office.draft().withLines(List.of())));
    assertEquals("contact_email", wrong(office.draft().with(Field.CONTACT_EMAIL, "rakesh")));
    assertEquals("valid_until", wrong(office.draft().with(Field.VALID_UNTIL, "2026-03-01")));
    assertEquals("deal_id", wrong(office.draft().with(Field.DEAL, "").with(Field.LEAD, "")));
    QuoteDraft draft = office.draft();
    assertEquals(
        "lines[0].rate", wrong(draft.withLine(0, draft.lines().get(0).withRate("3,500.555"))));
    assertEquals(5, office.numbers.left("quotation"), "no number is spent on a refusal");
  }

  @Test
  void withoutNumbersADraftWaitsForTheNextSync() {
    while (office.numbers.take("quotation").isPresent()) {}
    String id = office.saved(office.draft());
    assertEquals(null, office.read(id).quotationNumber);
    assertEquals("quote.no_number_left", refused(office.acts.send().run(id)).key());
    office.numbers.add("quotation", 301, 350, 0);
    done(office.acts.send().run(id));
    assertEquals("ASP-Q-000301", office.read(id).quotationNumber);
  }

  @Test
  void sendingKeepsThePaperAndFreezesTheQuotation() {
    String id = office.saved(office.draft());
    done(office.acts.send().run(id));
    Quotation sent = office.read(id);
    assertEquals("sent", sent.status);
    byte[] kept = office.papers.read(sent.pdfSha256).orElseThrow();
    assertArrayEquals(kept, SalesOffice.bytes(office.acts.reading().pdf(id)));
    assertEquals("quote.frozen", refused(office.acts.save().run(sent, office.draft())).key());
    assertEquals("flow.no_way", refused(office.acts.send().run(id)).key());
    String body = lastMutation();
    assertTrue(body.contains("quote.send") && body.contains(sent.pdfSha256), body);
    String file = String.valueOf(sent.pdfFileId);
    assertTrue(body.contains("\"pdf_file_id\":\"" + file + "\""), body);
    StoredFile row = office.store.read(session -> session.get(StoredFile.class, file));
    assertEquals("ASP-Q-000124.pdf", row.name);
    assertEquals(sent.pdfSha256, row.sha256);
    assertEquals(kept.length, row.sizeBytes);
  }

  @Test
  void aPaperSentElsewhereIsPrintedAgainOnlyIfThatGivesTheSameBytes() {
    String id = office.saved(office.draft());
    done(office.acts.send().run(id));
    Quotation sent = office.read(id);
    byte[] kept = office.papers.read(sent.pdfSha256).orElseThrow();
    assertTrue(office.papers.remove(sent.pdfSha256));
    assertArrayEquals(kept, SalesOffice.bytes(office.acts.reading().pdf(id)));
    office.change(id, row -> row.pdfSha256 = "0".repeat(64));
    assertEquals("quote.paper_coming", refused(office.acts.reading().pdf(id)).key());
  }

  @Test
  void thePaperStaysTheSameWhateverBecomesOfTheSettings() {
    String id = office.saved(office.draft());
    done(office.acts.send().run(id));
    office.setting("company.name", "\"Another name\"", "2026-03-01");
    office.setting("pricing.gst", "28", "2026-03-01");
    office.clock.forward(Duration.ofDays(400));
    byte[] later = QuotationPdf.render(QuotationPaper.of(office.read(id), true));
    assertArrayEquals(office.papers.read(office.read(id).pdfSha256).orElseThrow(), later);
  }

  @Test
  void aLargeDiscountWaitsForAnAdminsWordOnExactlyTheseFigures() {
    String id = office.saved(office.draft().with(Field.DISCOUNT_PERCENT, "8"));
    assertEquals("quote.approval_wanted", refused(office.acts.send().run(id)).key());
    done(office.acts.askApproval().run(id));
    assertEquals(
        "quote.approval_not_yours", refused(office.acts.answerApproval().run(id, true)).key());
    done(office.as(Role.ADMIN).answerApproval().run(id, true));
    done(
        office.acts.save().run(office.read(id), office.draft().with(Field.DISCOUNT_PERCENT, "12")));
    assertEquals("quote.approval_stale", refused(office.acts.send().run(id)).key());
    done(office.acts.save().run(office.read(id), office.draft().with(Field.DISCOUNT_PERCENT, "8")));
    done(office.acts.send().run(id));
  }

  @Test
  void aNewVersionTakesTheOldOnesPlaceWhenItIsSent() {
    String id = office.saved(office.draft());
    assertEquals("quote.still_draft", refused(office.acts.newVersion().run(id)).key());
    done(office.acts.send().run(id));
    String second = done(office.acts.newVersion().run(id));
    Quotation version = office.read(second);
    assertEquals("ASP-Q-000124 v2 draft", label(version));
    assertEquals(id, version.parentId);
    assertEquals(office.read(id).totalCost, version.totalCost);
    assertEquals("quote.version_open", refused(office.acts.newVersion().run(id)).key());
    assertEquals(false, office.read(id).superseded);
    done(office.acts.send().run(second));
    assertEquals(true, office.read(id).superseded);
    assertEquals("quote.superseded", refused(office.acts.answer().accept(id)).key());
  }

  @Test
  void anAcceptedQuotationWinsItsDeal() {
    String id = office.saved(office.draft());
    done(office.acts.send().run(id));
    done(office.acts.answer().accept(id));
    Deal deal = office.store.read(session -> session.get(Deal.class, office.deal));
    assertEquals("won", deal.stage);
    assertEquals(office.read(id).totalRent, deal.value);
  }

  @Test
  void aCopyIsADraftOfItsOwnWithoutANumber() {
    String sent = office.saved(office.draft());
    done(office.acts.send().run(sent));
    Quotation copy = office.read(done(office.acts.newVersion().duplicate(sent)));
    assertEquals("draft", copy.status);
    assertEquals(null, copy.quotationNumber);
    assertEquals(null, copy.parentId);
    assertEquals(office.read(sent).totalCost, copy.totalCost);
  }

  @Test
  void aSentQuotationGoesIntoALetterWithItsPaper() throws Exception {
    String id = office.saved(office.draft());
    assertEquals("quote.mail_sent_only", refused(office.acts.mail().run(id)).key());
    done(office.acts.send().run(id));
    Outcome<Path> written = office.acts.mail().run(id);
    Path file = ((Outcome.Done<Path>) written).value();
    try (InputStream in = Files.newInputStream(file)) {
      MimeMessage letter = new MimeMessage(Session.getInstance(new Properties()), in);
      assertEquals("rakesh.verma@jsf.example", letter.getAllRecipients()[0].toString());
      assertEquals("1", letter.getHeader("X-Unsent")[0]);
      assertTrue(letter.getSubject().contains("ASP-Q-000124"), letter.getSubject());
      Multipart parts = (Multipart) letter.getContent();
      assertTrue(parts.getBodyPart(0).getContent().toString().startsWith("Dear Mr Rakesh Verma"));
      assertEquals("ASP-Q-000124.pdf", parts.getBodyPart(1).getFileName());
      byte[] pdf = parts.getBodyPart(1).getInputStream().readAllBytes();
      assertArrayEquals(((Outcome.Done<byte[]>) office.acts.reading().pdf(id)).value(), pdf);
    }
  }

  @Test
  void aQuotationInHindiKeepsItsLanguage() {
    String id = office.saved(office.draft().with(Field.LANGUAGE, "hi"));
    assertEquals("hi", office.read(id).language);
    assertEquals("hi", QuotationPaper.of(office.read(id), true).language());
    assertEquals("hi", office.acts.reading().open(id).orElseThrow().draft().text(Field.LANGUAGE));
  }

  @Test
  void anExpiredDraftIsNotSent() {
    String id = office.saved(office.draft());
    office.clock.forward(Duration.ofDays(16));
    assertEquals("quote.validity_past", refused(office.acts.send().run(id)).key());
    assertNotEquals("sent", office.read(id).status);
  }

  private String wrong(QuoteDraft draft) {
    return refused(office.acts.save().run(null, draft)).field();
  }

  private String lastMutation() {
    return office
        .store
        .read(
            session ->
                session.list(
                    Sql.of("SELECT body FROM outbox ORDER BY ord DESC LIMIT 1"),
                    row -> row.text("body")))
        .get(0);
  }

  private static String label(Quotation row) {
    return row.quotationNumber + " v" + row.version + " " + row.status;
  }
}
