package com.aspcranes.crm.server.functions;

import com.aspcranes.crm.model.Ids;

/**
 * Records that hang together: a rep's lead, deal and quotation, a job of it, and what is at the
 * job.
 */
final class Web {
  final String lead = Ids.next("lead");
  final String deal = Ids.next("deal");
  final String otherDeal = Ids.next("deal");
  final String quotation = Ids.next("quot");
  final String job;
  final String otherJob;
  final String assessment = Ids.next("sa");
  final String activity = Ids.next("act");
  final String spare;
  private final Company company;

  Web(Company company) {
    this.company = company;
    company.run("insert into crm.contacts (customer_id, name) values (?, 'Anil')", company.acme);
    company.run("insert into crm.contacts (customer_id, name) values (?, 'Bina')", company.bolt);
    company.run(
        "insert into crm.leads (id, customer_name, assigned_to, files)"
            + " values (?, 'Acme', ?, jsonb_build_array(?::text))",
        lead,
        company.rep,
        file());
    deal(deal, company.rep);
    deal(otherDeal, company.otherRep);
    company.run(
        "insert into crm.quotations (id, deal_id, customer_name, order_type, number_of_days,"
            + " company_state, place_of_supply, working_cost, subtotal, total_rent, total_cost, created_by)"
            + " values (?, ?, 'Acme', 'micro', 5, '27', '27', 1, 1, 1, 1, ?)",
        quotation,
        deal,
        company.admin);
    job = company.job("Girders", company.acme);
    otherJob = company.job("Tower", company.bolt);
    company.run(
        "update crm.jobs set deal_id = ?, quotation_id = ? where id = ?", deal, quotation, job);
    company.run(
        "insert into crm.job_equipment (job_id, equipment_id) values (?, ?)",
        job,
        company.cranes.get(0));
    company.run(
        "insert into crm.site_assessments (id, title, customer_id, job_id, images, created_by)"
            + " values (?, 'Soft ground', ?, ?, array[?::text], ?)",
        assessment,
        company.acme,
        job,
        file(),
        company.dispatcher);
    activity(activity, "deal_id", deal);
    activity(Ids.next("act"), "lead_id", lead);
    activity(Ids.next("act"), "quotation_id", quotation);
    activity(Ids.next("act"), "job_id", job);
    document("equipment_id", company.cranes.get(0));
    document("operator_id", company.om);
    document("customer_id", company.acme);
    spare = file();
  }

  private void deal(String id, String owner) {
    company.run(
        "insert into crm.deals (id, customer_id, title, created_by, assigned_to)"
            + " values (?, ?, 'Deal', ?, ?)",
        id,
        company.acme,
        company.admin,
        owner);
  }

  private void activity(String id, String column, String record) {
    company.run(
        "insert into crm.activities (id, kind, subject, "
            + column
            + ", created_by)"
            + " values (?, 'call', 'Call', ?, ?)",
        id,
        record,
        company.admin);
  }

  private void document(String column, String owner) {
    company.run(
        "insert into crm.documents (kind, file_id, " + column + ") values ('other', ?, ?)",
        file(),
        owner);
  }

  private String file() {
    String id = Ids.next("file");
    company.run(
        "insert into crm.files (id, sha256, name, media_type, size_bytes, created_by)"
            + " values (?, ?, 'a.jpg', 'image/jpeg', 3, ?)",
        id,
        "ab".repeat(32),
        company.admin);
    return id;
  }
}
