package com.aspcranes.crm.app.demo.story;

import com.aspcranes.crm.app.demo.DemoCompany;
import com.aspcranes.crm.app.demo.server.DemoLogins;
import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.model.fleet.Equipment;
import com.aspcranes.crm.model.lead.Lead;
import com.aspcranes.crm.model.quote.Quotation;
import com.aspcranes.crm.model.quote.Service;
import com.aspcranes.crm.rules.permission.Role;
import com.aspcranes.crm.rules.pricing.IndianNumbers;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.Sql;
import com.aspcranes.crm.usecase.lead.ConvertLead;
import com.aspcranes.crm.usecase.lead.MoveLead;
import com.aspcranes.crm.usecase.lead.SaveLead;
import com.aspcranes.crm.usecase.quote.QuoteActs;
import com.aspcranes.crm.usecase.quote.draft.DraftLine;
import com.aspcranes.crm.usecase.quote.draft.DraftService;
import com.aspcranes.crm.usecase.quote.draft.Field;
import com.aspcranes.crm.usecase.quote.draft.QuoteDraft;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A rep without a network: from a telephone call to a quotation that was sent. */
final class SalesChapter {
  private final DemoDesk desk;
  private final LocalStore store;
  private final QuoteActs quotes;
  private final FilesChapter files;
  private final Path out;
  private final LocalDate today;
  private String lead = "";
  private String deal = "";
  private String quotation = "";

  /**
   * @param out gets the paper
   */
  SalesChapter(Premises premises, DemoDesk desk, Path out) {
    this.desk = desk;
    this.store = desk.store();
    this.files = new FilesChapter(desk);
    this.out = out;
    this.today = premises.clock().instant().atZone(DemoCompany.ZONE).toLocalDate();
    this.quotes =
        QuoteActs.of(
            store,
            desk.numbers(),
            desk.content(),
            desk.who().session(),
            premises.clock(),
            DemoCompany.ZONE);
  }

  FilesChapter files() {
    return files;
  }

  String lead() {
    return lead;
  }

  String quotation() {
    return quotation;
  }

  void goOffline(ObjectNode figures) {
    desk.pullCable();
    desk.syncInVain();
    figures.put("numbers_left", desk.numbers().left("quotation")).put("rows_at_hand", desk.rows());
  }

  void recordLead(ObjectNode figures) {
    Lead call = new Lead();
    call.id = Ids.next("lead");
    call.customerName = "Rakesh Sahu";
    call.companyName = "Shivnath Steel Works";
    call.phone = "+91 98261 40417";
    call.email = "rakesh.sahu@shivnathsteel.example.in";
    call.designation = "Project Manager";
    call.serviceNeeded = "Erection of a melting shop roof";
    call.siteLocation = "Siltara Phase II, Raipur";
    call.siteState = DemoCompany.STATE;
    call.neededCapacityTons = new BigDecimal("50");
    call.startDate = today.plusDays(9);
    call.rentalDays = 12;
    call.shiftTiming = "Day 08:00-18:00";
    call.source = "phone";
    lead = StoryFailed.done(new SaveLead(store, Role.SALES_AGENT).run(null, call)).value();
    figures.put("lead", lead).put("waiting", desk.waiting());
  }

  void convertLead(ObjectNode figures) {
    for (String status : List.of("in_process", "qualified")) {
      Object ignored = StoryFailed.done(new MoveLead(store).run(lead, status, null));
    }
    ConvertLead.Decision decision =
        new ConvertLead.Decision(
            null, "Melting shop roof, Siltara", Money.of(new BigDecimal("450000")));
    deal = StoryFailed.done(new ConvertLead(store).run(lead, decision)).value();
    figures.put("deal", deal).put("waiting", desk.waiting());
  }

  void quote(ObjectNode figures) {
    QuoteDraft draft =
        quotes
            .start()
            .fromDeal(deal)
            .with(Field.HOURS, "10")
            .with(Field.DISCOUNT_PERCENT, "3")
            .withLines(List.of(DraftLine.of(crane("MC-50/1")), DraftLine.of(crane("MC-25/1"))))
            .withServices(List.of(DraftService.of(service("transport")).withQuantity("2")));
    quotation = StoryFailed.done(quotes.save().run(null, draft)).value();
    Quotation row = row();
    figures.put("number", row.quotationNumber).put("total", text(row.totalCost));
    figures.put("before_tax", text(row.totalRent)).put("gst", text(row.gstAmount));
  }

  void send(ObjectNode figures) {
    Object ignored = StoryFailed.done(quotes.send().run(quotation));
    Quotation row = row();
    StoryFailed.unless(row.status.equals("sent"), "the quotation is " + row.status);
    byte[] pdf = StoryFailed.done(quotes.reading().pdf(quotation));
    Path file = out.resolve(row.quotationNumber + ".pdf");
    try {
      Files.write(Files.createDirectories(out).resolve(file.getFileName()), pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String hash = Hashes.sha256(file);
    StoryFailed.unless(hash.equals(row.pdfSha256), "the paper is not the one that was sent");
    figures.put("pdf", file.toString()).put("bytes", pdf.length).put("sha256", hash);
    figures.put("waiting", desk.waiting());
  }

  void reconnect(ObjectNode figures) {
    figures.put("waiting_before", desk.waiting());
    desk.plugCable();
    long started = System.nanoTime();
    desk.sync();
    figures.put("upload_ms", Story.millisSince(started)).put("waiting", desk.waiting());
    StoryFailed.unless(desk.waiting() == 0, "not everything was sent");
    StoryFailed.unless(desk.issues().isEmpty(), "refused: " + desk.issues());
  }

  /** The same quotation out of PostgreSQL, at the desk of somebody else. */
  void readBack(Premises premises, ObjectNode figures) {
    Quotation mine = row();
    try (DemoDesk other = DemoDesk.open(premises, DemoLogins.ADMIN, figures)) {
      Quotation theirs =
          other
              .store()
              .read(session -> session.find(Quotation.class, quotation))
              .orElseThrow(() -> new StoryFailed("the server does not have the quotation"));
      figures.put("number", theirs.quotationNumber).put("total", text(theirs.totalCost));
      figures.put("sha256", theirs.pdfSha256).put("status", theirs.status);
      boolean same =
          String.valueOf(theirs.quotationNumber).equals(mine.quotationNumber)
              && theirs.totalCost.equals(mine.totalCost)
              && String.valueOf(theirs.pdfSha256).equals(mine.pdfSha256)
              && theirs.status.equals("sent");
      StoryFailed.unless(same, "the server's quotation is another one");
      StoryFailed.unless(other.differing().isEmpty(), "differing: " + other.differing());
    }
    StoryFailed.unless(desk.differing().isEmpty(), "differing: " + desk.differing());
  }

  private Quotation row() {
    return store.read(session -> session.get(Quotation.class, quotation));
  }

  private Equipment crane(String name) {
    return store
        .read(
            session ->
                session.all(
                    Equipment.class, Sql.of("SELECT * FROM equipment").where("name = ?", name)))
        .get(0);
  }

  private Service service(String category) {
    return store
        .read(
            session ->
                session.all(
                    Service.class,
                    Sql.of("SELECT * FROM services").where("category = ?", category)))
        .get(0);
  }

  private static String text(Money money) {
    return IndianNumbers.rupees(money);
  }
}
