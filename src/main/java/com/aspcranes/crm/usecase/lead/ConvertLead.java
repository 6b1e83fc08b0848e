package com.aspcranes.crm.usecase.lead;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.customer.Customer;
import com.aspcranes.crm.model.deal.Deal;
import com.aspcranes.crm.model.lead.Lead;
import com.aspcranes.crm.rules.flow.DealFlow;
import com.aspcranes.crm.rules.flow.LeadFlow;
import com.aspcranes.crm.rules.validation.Fields;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.WriteSession;
import com.aspcranes.crm.usecase.Acted;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns a qualified lead into a deal of a customer, who is picked or made from the lead. */
public final class ConvertLead {
  private final LocalStore store;

  public ConvertLead(LocalStore store) {
    this.store = store;
  }

  /**
   * What the user decided.
   *
   * @param customerId the customer picked; null makes one from the lead
   * @param title of the deal
   * @param value expected rupees before tax
   */
  public record Decision(@Nullable String customerId, String title, Money value) {}

  /**
   * @return the id of the deal
   */
  public Outcome<Acted<String>> run(String leadId, Decision decision) {
    Optional<Refusal> refusal = Fields.text("title", decision.title(), 200);
    if (refusal.isPresent()) {
      return Outcome.refused(refusal.get());
    }
    return store.write("lead.converted", session -> convert(session, leadId, decision));
  }

  private static Outcome<Acted<String>> convert(
      WriteSession session, String leadId, Decision decision) {
    Lead lead = session.get(Lead.class, leadId);
    Optional<Refusal> refusal = LeadFlow.GRAPH.refusal(lead.status, "converted", null);
    if (refusal.isPresent()) {
      return Outcome.refused(refusal.get());
    }
    Map<String, Object> args = new HashMap<>();
    args.put("lead_id", leadId);
    args.put("from", lead.status);
    args.put("new_customer", decision.customerId() == null);
    Map<String, Object> customer = customer(session, lead, decision.customerId());
    args.put("customer", customer);
    Deal deal = deal(session, lead, decision);
    deal.customerId = Objects.requireNonNull((String) customer.get("id"));
    session.create(deal);
    args.put(
        "deal",
        Map.of("id", deal.id, "title", deal.title, "value", decision.value().toBigDecimal()));
    lead.status = "converted";
    lead.customerId = deal.customerId;
    session.update(lead);
    session.command("lead.convert", args);
    return Outcome.done(Acted.lasting(deal.id));
  }

  private static Map<String, Object> customer(
      WriteSession session, Lead lead, @Nullable String picked) {
    Map<String, Object> columns = new HashMap<>();
    if (picked != null) {
      columns.put("id", picked);
      return columns;
    }
    Customer made = new Customer();
    made.id = Ids.next("cust");
    made.name = lead.companyName == null ? lead.customerName : lead.companyName;
    made.companyName = lead.companyName;
    made.contactName = lead.customerName;
    made.email = lead.email;
    made.phone = lead.phone;
    made.designation = lead.designation;
    made.stateCode = lead.siteState;
    session.create(made);
    columns.put("id", made.id);
    columns.put("name", made.name);
    put(columns, "company_name", made.companyName);
    put(columns, "contact_name", made.contactName);
    put(columns, "email", made.email);
    put(columns, "phone", made.phone);
    put(columns, "designation", made.designation);
    put(columns, "state_code", made.stateCode);
    return columns;
  }

  private static void put(Map<String, Object> columns, String column, @Nullable String value) {
    if (value != null) {
      columns.put(column, value);
    }
  }

  private static Deal deal(WriteSession session, Lead lead, Decision decision) {
    Deal deal = new Deal();
    deal.id = Ids.next("deal");
    deal.leadId = lead.id;
    deal.title = decision.title();
    deal.value = decision.value();
    deal.stage = "qualification";
    deal.probability = DealFlow.probability("qualification");
    deal.createdBy = session.uid();
    deal.assignedTo = lead.assignedTo == null ? session.uid() : lead.assignedTo;
    return deal;
  }
}
