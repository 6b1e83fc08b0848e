package com.aspcranes.crm.usecase.deal;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.customer.Customer;
import com.aspcranes.crm.model.deal.Deal;
import com.aspcranes.crm.model.job.Job;
import com.aspcranes.crm.model.lead.Lead;
import com.aspcranes.crm.model.quote.Quotation;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.ReadSession;
import com.aspcranes.crm.store.Sql;
import com.aspcranes.crm.store.WriteSession;
import com.aspcranes.crm.usecase.Acted;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks the dispatchers for a job out of a won deal: it waits in their tray. */
public final class RequestJob {
  private final LocalStore store;

  public RequestJob(LocalStore store) {
    this.store = store;
  }

  /**
   * What the job would be, from the accepted quotation or else the lead; nothing is written.
   *
   * @return empty if there is no such deal on this desk
   */
  public Optional<Job> proposed(String dealId) {
    return store.read(session -> session.find(Deal.class, dealId).map(deal -> of(session, deal)));
  }

  /**
   * @param wanted as {@link #proposed}, with what the user changed
   * @return the id of the job
   */
  public Outcome<Acted<String>> run(Job wanted) {
    Optional<Refusal> refusal = JobWishCheck.refusal(wanted);
    if (refusal.isPresent()) {
      return Outcome.refused(refusal.get());
    }
    return store.write("job.requested", session -> request(session, wanted));
  }

  private static Outcome<Acted<String>> request(WriteSession session, Job wanted) {
    String dealId = wanted.dealId;
    if (dealId == null || !session.get(Deal.class, dealId).stage.equals("won")) {
      return Outcome.refused(Refusal.of("deal.job_needs_won", "stage"));
    }
    Map<String, Object> job = new HashMap<>();
    job.put("id", wanted.id);
    job.put("title", wanted.title);
    put(job, "quotation_id", wanted.quotationId);
    put(job, "needed_from", wanted.neededFrom);
    put(job, "needed_days", wanted.neededDays);
    put(job, "shift", wanted.shift);
    put(job, "required_category", wanted.requiredCategory);
    put(job, "required_capacity_tons", wanted.requiredCapacityTons);
    put(job, "location", wanted.location);
    put(job, "notes", wanted.notes);
    wanted.createdBy = session.uid();
    session.create(wanted);
    session.command("deal.request_job", Map.of("deal_id", dealId, "job", job));
    return Outcome.done(Acted.lasting(wanted.id));
  }

  private static void put(Map<String, Object> job, String column, @Nullable Object value) {
    if (value != null) {
      job.put(column, value);
    }
  }

  private static Job of(ReadSession session, Deal deal) {
    Job job = new Job();
    job.id = Ids.next("job");
    job.dealId = deal.id;
    job.leadId = deal.leadId;
    job.title = deal.title;
    job.customerId = deal.customerId;
    job.customerName =
        session.find(Customer.class, deal.customerId).map(customer -> customer.name).orElse("");
    String leadId = deal.leadId;
    if (leadId != null) {
      session.find(Lead.class, leadId).ifPresent(lead -> need(job, lead));
    }
    session
        .first(
            Sql.of("SELECT id FROM quotations")
                .where("deal_id = ?", deal.id)
                .where("status = 'accepted'")
                .then("ORDER BY updated_at DESC"),
            row -> row.text("id"))
        .flatMap(id -> session.find(Quotation.class, id))
        .ifPresent(quotation -> need(job, quotation));
    return job;
  }

  private static void need(Job job, Lead lead) {
    job.neededFrom = lead.startDate;
    job.neededDays = lead.rentalDays;
    job.location = lead.siteLocation;
    job.requiredCapacityTons = lead.neededCapacityTons;
  }

  private static void need(Job job, Quotation quotation) {
    job.quotationId = quotation.id;
    job.neededFrom = quotation.startDate == null ? job.neededFrom : quotation.startDate;
    job.neededDays = quotation.numberOfDays;
    job.shift = quotation.shift;
    job.requiredCategory = quotation.machineType;
    job.location = quotation.siteLocation == null ? job.location : quotation.siteLocation;
  }
}
