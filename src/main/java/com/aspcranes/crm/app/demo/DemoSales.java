package com.aspcranes.crm.app.demo;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.model.customer.Contact;
import com.aspcranes.crm.model.customer.Customer;
import com.aspcranes.crm.model.deal.Deal;
import com.aspcranes.crm.model.fleet.Equipment;
import com.aspcranes.crm.model.lead.Lead;
import com.aspcranes.crm.model.office.User;
import com.aspcranes.crm.model.quote.Quotation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sixty customers and a year of leads, deals and quotations. */
final class DemoSales {
  /** A won hire: what the work is made from. */
  record Won(Deal deal, Quotation quotation, Equipment crane, DemoNames.Town town) {}

  private static final List<String> SOURCES =
      List.of("phone", "phone", "referral", "website", "direct", "email", "social");

  final List<Customer> customers = new ArrayList<>();
  final List<Contact> contacts = new ArrayList<>();
  final List<Lead> leads = new ArrayList<>();
  final List<Deal> deals = new ArrayList<>();
  final List<Quotation> quotations = new ArrayList<>();
  final List<Won> won = new ArrayList<>();
  final Map<String, DemoNames.Town> towns = new java.util.HashMap<>();

  private final Pick pick;
  private final LocalDate today;
  private final DemoPeople people;
  private final DemoFleet fleet;

  DemoSales(Pick pick, LocalDate today, DemoPeople people, DemoFleet fleet) {
    this.pick = pick;
    this.today = today;
    this.people = people;
    this.fleet = fleet;
    customers();
    for (LocalDate day = today.minusDays(365); !day.isAfter(today); day = day.plusDays(1)) {
      int count = pick.from(0, 3);
      for (int i = 0; i < count; i++) {
        story(day);
      }
    }
  }

  private void customers() {
    Set<String> names = new LinkedHashSet<>();
    while (names.size() < 60) {
      DemoNames.Trade trade = pick.of(DemoNames.TRADE);
      if (names.add(pick.of(DemoNames.FIRM) + " " + trade.words())) {
        customer(List.copyOf(names).get(names.size() - 1), trade);
      }
    }
  }

  private void customer(String firm, DemoNames.Trade trade) {
    DemoNames.Town town = pick.of(DemoNames.TOWN);
    Customer customer = new Customer();
    customer.id = Ids.next("cust");
    customer.name = firm;
    customer.companyName = firm + (trade.type().equals("government") ? "" : " Pvt Ltd");
    customer.contactName = DemoNames.person(pick);
    customer.email =
        "works@" + firm.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "") + ".example.in";
    customer.phone = DemoNames.phone(pick);
    customer.type = trade.type();
    customer.designation =
        pick.of(List.of("Project Manager", "Site Engineer", "Purchase Head", "Plant Head"));
    customer.stateCode = town.state();
    customer.gstin = Gstins.of(town.state(), pick);
    customer.address = "Works: " + town.name();
    customer.billingAddress = "Accounts, " + firm + ", " + town.name();
    customer.creditDays = pick.of(List.of(0, 15, 30, 30, 45));
    customer.createdAt = at(today.minusDays(pick.from(370, 900)), 10);
    customer.createdBy = pick.of(people.reps).uid;
    customers.add(customer);
    towns.put(customer.id, town);
    for (int i = pick.from(0, 2); i > 0; i--) {
      Contact contact = new Contact();
      contact.id = Ids.next("cont");
      contact.customerId = customer.id;
      contact.name = DemoNames.person(pick);
      contact.phone = DemoNames.phone(pick);
      contact.role = pick.of(List.of("Safety officer", "Site supervisor", "Accounts", "Stores"));
      contacts.add(contact);
    }
  }

  /** One request and how far it came by today: lead, maybe deal, maybe quotation. */
  private void story(LocalDate day) {
    Customer customer = pick.of(customers);
    User rep = pick.of(people.reps);
    Equipment crane = pick.of(fleet.cranes);
    DemoNames.Town town = towns.getOrDefault(customer.id, DemoNames.TOWN.get(0));
    int age = (int) (today.toEpochDay() - day.toEpochDay());
    Lead lead = lead(day, customer, rep, crane, town);
    lead.status = leadStatus(age);
    if (age < 2 && pick.percent(40)) {
      lead.assignedTo = null;
    }
    if (lead.status.equals("lost")) {
      lead.lostReason =
          pick.of(List.of("Price", "Went to a crane nearer the site", "Work postponed"));
    }
    if (!lead.status.equals("converted")) {
      lead.nextFollowUpOn = age < 40 ? today.plusDays(pick.from(-2, 9)) : null;
      return;
    }
    lead.customerId = customer.id;
    convert(day, lead, customer, rep, crane, town, age);
  }

  private String leadStatus(int age) {
    int roll = pick.from(1, 100);
    if (age <= 3) {
      return roll <= 60 ? "new" : roll <= 90 ? "in_process" : "qualified";
    }
    if (age <= 14) {
      return roll <= 35
          ? "in_process"
          : roll <= 55 ? "qualified" : roll <= 85 ? "converted" : "lost";
    }
    return roll <= 62 ? "converted" : roll <= 82 ? "lost" : "unqualified";
  }

  private Lead lead(
      LocalDate day, Customer customer, User rep, Equipment crane, DemoNames.Town town) {
    Lead lead = new Lead();
    lead.id = Ids.next("lead");
    lead.customerName = String.valueOf(customer.contactName);
    lead.companyName = customer.companyName;
    lead.phone = customer.phone;
    lead.email = customer.email;
    lead.designation = customer.designation;
    lead.serviceNeeded = pick.of(DemoNames.WORK) + ", " + crane.maxLiftingCapacity + " t";
    lead.siteLocation = town.name();
    lead.siteState = town.state();
    lead.neededCapacityTons = crane.maxLiftingCapacity;
    lead.startDate = day.plusDays(pick.from(4, 30));
    lead.rentalDays = pick.of(List.of(1, 2, 3, 4, 5, 7, 10, 14, 20, 30, 60));
    lead.shiftTiming = pick.percent(20) ? "Night 20:00-06:00" : "Day 08:00-18:00";
    lead.source = pick.of(SOURCES);
    lead.assignedTo = rep.uid;
    lead.createdAt = at(day, pick.from(9, 17));
    leads.add(lead);
    return lead;
  }

  private void convert(
      LocalDate day,
      Lead lead,
      Customer customer,
      User rep,
      Equipment crane,
      DemoNames.Town town,
      int age) {
    Deal deal = new Deal();
    deal.id = Ids.next("deal");
    deal.leadId = lead.id;
    deal.customerId = customer.id;
    deal.title = lead.serviceNeeded + ", " + town.name();
    deal.createdBy = rep.uid;
    deal.assignedTo = rep.uid;
    deal.createdAt = at(day.plusDays(1), 11);
    deal.expectedCloseDate = day.plusDays(pick.from(12, 45));
    int roll = pick.from(1, 100);
    deal.stage =
        age > 30
            ? (roll <= 64 ? "won" : "lost")
            : roll <= 25
                ? "qualification"
                : roll <= 60 ? "proposal" : roll <= 80 ? "negotiation" : "won";
    deal.probability =
        Map.of("qualification", 10, "proposal", 40, "negotiation", 70, "won", 100, "lost", 0)
            .getOrDefault(deal.stage, 10);
    deal.lostReason = deal.stage.equals("lost") ? "Price" : null;
    deal.wonAt = deal.stage.equals("won") ? at(day.plusDays(Math.min(age, 9)), 16) : null;
    deals.add(deal);
    Quotation quotation = quote(day, lead, deal, customer, rep, crane, town);
    deal.value =
        quotation == null
            ? Money.of(new BigDecimal(pick.from(20, 400) * 1000L))
            : quotation.totalRent;
    if (quotation != null && deal.stage.equals("won")) {
      won.add(new Won(deal, quotation, crane, town));
    }
  }

  private @Nullable Quotation quote(
      LocalDate day,
      Lead lead,
      Deal deal,
      Customer customer,
      User rep,
      Equipment crane,
      DemoNames.Town town) {
    if (deal.stage.equals("qualification")) {
      return null;
    }
    Quotation row =
        DemoQuotation.of(lead, deal, customer, crane, town, quotations.size() + 1, pick);
    LocalDate made = day.plusDays(2).isAfter(today) ? today : day.plusDays(2);
    row.createdBy = rep.uid;
    row.createdAt = at(made, 12);
    row.validUntil = made.plusDays(15);
    row.status =
        switch (deal.stage) {
          case "won" -> "accepted";
          case "lost" -> "rejected";
          case "negotiation" -> "sent";
          default -> pick.percent(50) ? "sent" : "draft";
        };
    row.sentAt = row.status.equals("draft") ? null : at(made, 15);
    quotations.add(row);
    return row;
  }

  private static Instant at(LocalDate day, int hour) {
    return day.atTime(LocalTime.of(hour, 0)).atZone(DemoCompany.ZONE).toInstant();
  }
}
