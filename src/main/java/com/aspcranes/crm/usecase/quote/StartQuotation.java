package com.aspcranes.crm.usecase.quote;

import com.aspcranes.crm.model.customer.Customer;
import com.aspcranes.crm.model.deal.Deal;
import com.aspcranes.crm.model.lead.Lead;
import com.aspcranes.crm.model.quote.QuotationTemplate;
import com.aspcranes.crm.rules.template.TemplateParts;
import com.aspcranes.crm.rules.validation.StateCodes;
import com.aspcranes.crm.store.ReadSession;
import com.aspcranes.crm.store.Sql;
import com.aspcranes.crm.usecase.quote.draft.Field;
import com.aspcranes.crm.usecase.quote.draft.QuoteDraft;
import com.aspcranes.crm.usecase.quote.frozen.PricesInForce;
import com.aspcranes.crm.usecase.quote.paper.HouseTemplate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A new quotation, filled in as far as the deal, its lead and its customer know; nothing saved. */
public final class StartQuotation {
  private final QuoteDesk desk;

  public StartQuotation(QuoteDesk desk) {
    this.desk = desk;
  }

  /** One for nobody yet: the house's letter and terms, the company's state, dated today. */
  public QuoteDraft blank() {
    return desk.store().read(this::blank);
  }

  public QuoteDraft fromDeal(String id) {
    return desk.store().read(session -> ofDeal(session, blank(session), id));
  }

  public QuoteDraft fromLead(String id) {
    return desk.store().read(session -> ofLead(session, blank(session), id));
  }

  /** Gives a draft another deal to be for; what was typed of the job stays. */
  public QuoteDraft forDeal(QuoteDraft draft, String id) {
    return desk.store().read(session -> ofDeal(session, draft, id));
  }

  /** Gives a draft a lead to be for, before there is a deal. */
  public QuoteDraft forLead(QuoteDraft draft, String id) {
    return desk.store().read(session -> ofLead(session, draft, id));
  }

  private QuoteDraft blank(ReadSession session) {
    Optional<QuotationTemplate> template =
        session
            .first(
                Sql.of("SELECT id FROM quotation_templates WHERE is_default = 1 ORDER BY name"),
                row -> row.text("id"))
            .map(id -> session.get(QuotationTemplate.class, id));
    TemplateParts parts =
        TemplateParts.of(template.map(found -> found.content).orElseGet(HouseTemplate::content));
    String state = PricesInForce.read(session).companyOn(desk.today()).state();
    return QuoteDraft.EMPTY
        .with(Field.DATE, desk.today().toString())
        .with(Field.COMPANY_STATE, state)
        .with(Field.PLACE_OF_SUPPLY, state)
        .with(Field.TEMPLATE, template.map(found -> found.id).orElse(""))
        .with(Field.LANGUAGE, template.map(found -> found.language).orElse("en"))
        .with(Field.LETTER, parts.letter())
        .with(Field.TERMS, parts.terms());
  }

  private static QuoteDraft ofDeal(ReadSession session, QuoteDraft draft, String id) {
    Deal deal = session.get(Deal.class, id);
    QuoteDraft started = draft.with(Field.DEAL, id).with(Field.LEAD, text(deal.leadId));
    String lead = deal.leadId;
    if (lead != null) {
      started = session.find(Lead.class, lead).map(site(started)::from).orElse(started);
    }
    Optional<Customer> customer = session.find(Customer.class, deal.customerId);
    return customer.isPresent() ? addressed(started, customer.get()) : started;
  }

  private static QuoteDraft ofLead(ReadSession session, QuoteDraft draft, String id) {
    Lead lead = session.get(Lead.class, id);
    QuoteDraft started =
        site(draft)
            .from(lead)
            .with(Field.DEAL, "")
            .with(Field.LEAD, id)
            .with(Field.CUSTOMER, "")
            .with(
                Field.CUSTOMER_NAME,
                lead.companyName == null ? lead.customerName : lead.companyName)
            .with(Field.CONTACT_NAME, lead.customerName)
            .with(Field.CONTACT_DESIGNATION, text(lead.designation))
            .with(Field.CONTACT_PHONE, text(lead.phone))
            .with(Field.CONTACT_EMAIL, text(lead.email));
    String known = lead.customerId;
    Optional<Customer> customer =
        known == null ? Optional.empty() : session.find(Customer.class, known);
    return customer.isPresent() ? addressed(started, customer.get()) : started;
  }

  private static QuoteDraft addressed(QuoteDraft draft, Customer customer) {
    QuoteDraft addressed =
        draft
            .with(Field.CUSTOMER, customer.id)
            .with(
                Field.CUSTOMER_NAME,
                customer.companyName == null ? customer.name : customer.companyName)
            .with(Field.CONTACT_NAME, text(customer.contactName))
            .with(Field.CONTACT_DESIGNATION, text(customer.designation))
            .with(Field.CONTACT_PHONE, text(customer.phone))
            .with(Field.CONTACT_EMAIL, text(customer.email))
            .with(
                Field.CONTACT_ADDRESS,
                text(customer.billingAddress == null ? customer.address : customer.billingAddress))
            .with(Field.CONTACT_GSTIN, text(customer.gstin));
    String state = text(customer.stateCode);
    return StateCodes.isState(state) ? addressed.with(Field.PLACE_OF_SUPPLY, state) : addressed;
  }

  /** What a lead says of the job. */
  private record Site(QuoteDraft draft) {
    QuoteDraft from(Lead lead) {
      QuoteDraft filled = draft.with(Field.SITE, text(lead.siteLocation));
      if (lead.startDate != null) {
        filled = filled.with(Field.START_DATE, lead.startDate.toString());
      }
      if (lead.rentalDays != null) {
        filled = filled.with(Field.DAYS, lead.rentalDays.toString());
      }
      String state = text(lead.siteState);
      return StateCodes.isState(state) ? filled.with(Field.PLACE_OF_SUPPLY, state) : filled;
    }
  }

  private static Site site(QuoteDraft draft) {
    return new Site(draft);
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
