package com.aspcranes.crm.usecase.quote;

import com.aspcranes.crm.auth.number.NumberBook;
import com.aspcranes.crm.auth.profile.PrivateFile;
import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.JsonText;
import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.customer.Customer;
import com.aspcranes.crm.model.deal.Deal;
import com.aspcranes.crm.model.fleet.BaseRates;
import com.aspcranes.crm.model.fleet.Equipment;
import com.aspcranes.crm.model.lead.Lead;
import com.aspcranes.crm.model.office.Setting;
import com.aspcranes.crm.model.quote.Quotation;
import com.aspcranes.crm.model.quote.Service;
import com.aspcranes.crm.rules.permission.Role;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.StoreOptions;
import com.aspcranes.crm.store.content.ContentStore;
import com.aspcranes.crm.testing.MovableClock;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.quote.draft.DraftLine;
import com.aspcranes.crm.usecase.quote.draft.DraftService;
import com.aspcranes.crm.usecase.quote.draft.QuoteDraft;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** A rep's desk with one deal, two cranes, a service, the company's settings and five numbers. */
public final class SalesOffice implements AutoCloseable {
  private static final Instant NOW = Instant.parse("2026-03-16T04:30:00Z");

  public final MovableClock clock = new MovableClock();
  public final LocalStore store;
  public final NumberBook numbers;
  public final ContentStore papers;
  public final QuoteActs acts;
  public final String deal;
  public final Equipment mc50 = crane("MC-50", "50", "3500", "3200", "95000", "950000", "30");
  public final Equipment tc = crane("TC-7030", "12", "5000", "4500", "120000", "1200000", "25");
  public final Service trailer = new Service();

  /**
   * @param folder for papers and numbers
   */
  public SalesOffice(Path folder) {
    clock.forward(Duration.between(clock.instant(), NOW));
    store =
        LocalStore.inMemory(
            new StoreOptions("usr_00000000-0000-7000-8000-000000000001", clock, false));
    numbers = new NumberBook(new PrivateFile(folder.resolve("numbers")), "this machine");
    numbers.bind(UUID.fromString("00000000-0000-4000-8000-000000000001"));
    numbers.add("quotation", 124, 128, 0);
    papers = new ContentStore(folder.resolve("files"), clock);
    acts = as(Role.SALES_AGENT);
    trailer.id = Ids.next("srv");
    trailer.name = "Low-bed trailer";
    trailer.category = "transport";
    trailer.unit = "trip";
    trailer.basePrice = Money.of("12500");
    trailer.sac = "996511";
    Customer customer = customer();
    Lead lead = lead(customer);
    Deal row = deal(customer, lead);
    deal = row.id;
    create(List.of(mc50, tc, trailer, customer, lead, row));
    setting("company.name", "\"ASP Cranes Private Limited\"", "2026-01-01");
    setting("company.gstin", "\"22AAKCA1234F1Z5\"", "2026-01-01");
    setting("company.address", "[\"Plot 14, Hathkhoj\", \"Bhilai 490026\"]", "2026-01-01");
    setting("company.contact", "\"+91 788 400 1234\\nhire@aspcranes.example\"", "2026-01-01");
    setting(
        "company.bank",
        "{\"bank\": \"State Bank of India\", \"branch\": \"Bhilai\","
            + " \"account_number\": \"31234567890\", \"ifsc\": \"SBIN0001234\"}",
        "2026-01-01");
  }

  /** The acts of somebody of another role at this desk. */
  public QuoteActs as(Role role) {
    return QuoteActs.at(
        new QuoteDesk(
            store, numbers, papers, role, "Neha Sharma", clock, ZoneId.of("Asia/Kolkata")));
  }

  /** A draft for the deal: an MC-50 and a trailer. */
  public QuoteDraft draft() {
    return acts.start()
        .fromDeal(deal)
        .withLines(List.of(DraftLine.of(mc50)))
        .withServices(List.of(DraftService.of(trailer)));
  }

  /** Saves a draft. */
  public String saved(QuoteDraft draft) {
    return done(acts.save().run(null, draft));
  }

  public Quotation read(String id) {
    return store.read(session -> session.get(Quotation.class, id));
  }

  public void setting(String key, String json, String from) {
    Setting setting = new Setting();
    setting.id = Ids.next("set");
    setting.key = key;
    setting.effectiveFrom = LocalDate.parse(from);
    setting.value = new JsonText(json);
    create(List.of(setting));
  }

  public void create(List<?> rows) {
    store.write(
        "test",
        session -> {
          rows.forEach(session::create);
          return Outcome.done(true);
        });
  }

  /** Changes a quotation behind everybody's back. */
  public void change(String id, Consumer<Quotation> change) {
    store.write(
        "test",
        session -> {
          Quotation row = session.get(Quotation.class, id);
          change.accept(row);
          session.update(row);
          return Outcome.done(true);
        });
  }

  public static byte[] bytes(Outcome<byte[]> outcome) {
    if (outcome instanceof Outcome.Done<byte[]> done) {
      return done.value();
    }
    throw new AssertionError("refused: " + outcome);
  }

  public static String done(Outcome<Acted<String>> outcome) {
    if (outcome instanceof Outcome.Done<Acted<String>> done) {
      return done.value().value();
    }
    throw new AssertionError("refused: " + outcome);
  }

  public static Refusal refused(Outcome<?> outcome) {
    if (outcome instanceof Outcome.Refused<?> refused) {
      return refused.refusal();
    }
    throw new AssertionError("was not refused");
  }

  @Override
  public void close() {
    store.close();
  }

  private static Customer customer() {
    Customer customer = new Customer();
    customer.id = Ids.next("cust");
    customer.name = "Jindal Steel Fabrication";
    customer.companyName = "Jindal Steel Fabrication Limited";
    customer.contactName = "Mr Rakesh Verma";
    customer.designation = "Projects";
    customer.email = "rakesh.verma@jsf.example";
    customer.phone = "+91 98930 12345";
    customer.billingAddress = "Kharsia Road, Patrapali\nRaigarh 496001";
    customer.stateCode = "22";
    return customer;
  }

  private static Lead lead(Customer customer) {
    Lead lead = new Lead();
    lead.id = Ids.next("lead");
    lead.customerId = customer.id;
    lead.customerName = "Mr Rakesh Verma";
    lead.siteLocation = "Melting shop 3, Raigarh";
    lead.siteState = "22";
    lead.startDate = LocalDate.of(2026, 4, 1);
    lead.rentalDays = 30;
    lead.status = "converted";
    return lead;
  }

  private static Deal deal(Customer customer, Lead lead) {
    Deal deal = new Deal();
    deal.id = Ids.next("deal");
    deal.customerId = customer.id;
    deal.leadId = lead.id;
    deal.title = "Melting shop erection";
    deal.stage = "proposal";
    return deal;
  }

  private static Equipment crane(String name, String tons, String... rates) {
    Equipment crane = new Equipment();
    crane.id = Ids.next("equ");
    crane.equipmentId = "EQ" + name;
    crane.name = name;
    crane.category = name.startsWith("TC") ? "tower_crane" : "mobile_crane";
    crane.maxLiftingCapacity = new BigDecimal(tons);
    crane.baseRates =
        new BaseRates(
            Money.of(rates[0]), Money.of(rates[1]), Money.of(rates[2]), Money.of(rates[3]));
    crane.runningCostPerKm = Money.of(rates[4]);
    return crane;
  }
}
