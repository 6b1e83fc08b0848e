package com.aspcranes.crm.store;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.JsonText;
import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.crew.Operator;
import com.aspcranes.crm.model.customer.Contact;
import com.aspcranes.crm.model.customer.Customer;
import com.aspcranes.crm.model.deal.Activity;
import com.aspcranes.crm.model.deal.Deal;
import com.aspcranes.crm.model.fleet.Document;
import com.aspcranes.crm.model.fleet.Equipment;
import com.aspcranes.crm.model.fleet.ResourceBlock;
import com.aspcranes.crm.model.job.Job;
import com.aspcranes.crm.model.job.JobEquipment;
import com.aspcranes.crm.model.job.JobOperator;
import com.aspcranes.crm.model.lead.Lead;
import com.aspcranes.crm.model.office.Setting;
import com.aspcranes.crm.model.quote.Quotation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** One of everything, written through the door a user would use. */
public final class SampleCompany {
  public static final Instant MONDAY = Instant.parse("2026-03-02T02:30:00Z");

  public final Customer acme = new Customer();
  public final Contact ravi = new Contact();
  public final Lead lead = new Lead();
  public final Deal deal = new Deal();
  public final Quotation quotation = new Quotation();
  public final Equipment crane = new Equipment();
  public final Operator suresh = new Operator();
  public final Job job = new Job();
  public final JobEquipment craneOnJob = new JobEquipment();
  public final JobOperator sureshOnJob = new JobOperator();
  public final ResourceBlock leave = new ResourceBlock();
  public final Document licence = new Document();
  public final Activity call = new Activity();

  public SampleCompany(LocalStore store) {
    sales();
    work();
    List<Object> all =
        List.of(acme, ravi, lead, deal, quotation, crane, suresh, job, craneOnJob, sureshOnJob);
    create(store, all);
    create(
        store,
        List.of(leave, licence, call, setting("2025-04-01", "18"), setting("2026-04-01", "12")));
  }

  private void sales() {
    acme.id = Ids.next("cust");
    acme.name = "Acme Steel";
    acme.phone = "+91 98765 43210";
    ravi.id = Ids.next("cont");
    ravi.customerId = acme.id;
    ravi.name = "Ravi Kumar";
    lead.id = Ids.next("lead");
    lead.customerName = "Bharat Cement";
    lead.siteLocation = "Jamnagar refinery";
    lead.nextFollowUpOn = LocalDate.of(2026, 3, 4);
    deal.id = Ids.next("deal");
    deal.customerId = acme.id;
    deal.title = "Two cranes for Jamnagar";
    deal.value = Money.of("1250000.50");
    quotation.id = Ids.next("quot");
    quotation.customerId = acme.id;
    quotation.customerName = acme.name;
    quotation.quotationNumber = "ASP-Q-000042";
    quotation.dealId = deal.id;
    quotation.orderType = "micro";
    quotation.numberOfDays = 5;
    quotation.companyState = "24";
    quotation.placeOfSupply = "24";
    quotation.workingCost = Money.of("100");
    quotation.subtotal = Money.of("100");
    quotation.totalRent = Money.of("100");
    quotation.totalCost = Money.of("118");
    call.id = Ids.next("act");
    call.kind = "call";
    call.subject = "Ring back";
    call.customerId = acme.id;
    call.dueOn = LocalDate.of(2026, 3, 3);
    call.assignedTo = "usr_1";
  }

  private void work() {
    crane.id = Ids.next("equ");
    crane.equipmentId = "EQ0050";
    crane.name = "Liebherr MC-50";
    crane.category = "mobile_crane";
    crane.maxLiftingCapacity = BigDecimal.valueOf(50);
    suresh.id = Ids.next("op");
    suresh.name = "Suresh Patel";
    suresh.specialization = List.of("mobile_crane");
    job.id = Ids.next("job");
    job.title = "Girder lift";
    job.jobNumber = "JOB-000042";
    job.customerId = acme.id;
    job.customerName = acme.name;
    job.status = "scheduled";
    job.scheduledStartDate = MONDAY;
    job.scheduledEndDate = MONDAY.plusSeconds(9 * 3600);
    craneOnJob.id = Ids.next("je");
    craneOnJob.jobId = job.id;
    craneOnJob.equipmentId = crane.id;
    sureshOnJob.id = Ids.next("jo");
    sureshOnJob.jobId = job.id;
    sureshOnJob.operatorId = suresh.id;
    leave.id = Ids.next("blk");
    leave.operatorId = suresh.id;
    leave.kind = "leave";
    leave.startsAt = MONDAY.plusSeconds(86_400);
    leave.endsAt = MONDAY.plusSeconds(2 * 86_400);
    licence.id = Ids.next("doc");
    licence.operatorId = suresh.id;
    licence.kind = "licence";
    licence.expiresOn = LocalDate.of(2026, 3, 3);
  }

  private static Setting setting(String from, String rate) {
    Setting setting = new Setting();
    setting.id = Ids.next("set");
    setting.key = "gst.rate";
    setting.effectiveFrom = LocalDate.parse(from);
    setting.value = new JsonText(rate);
    return setting;
  }

  public static void create(LocalStore store, List<?> entities) {
    store.write(
        "test.create",
        session -> {
          entities.forEach(session::create);
          return Outcome.done(true);
        });
  }
}
