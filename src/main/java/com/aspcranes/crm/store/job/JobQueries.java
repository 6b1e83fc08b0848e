package com.aspcranes.crm.store.job;

import com.aspcranes.crm.model.job.Job;
import com.aspcranes.crm.model.job.Overrule;
import com.aspcranes.crm.model.job.SiteAssessment;
import com.aspcranes.crm.store.ListPage;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.Sql;
import java.util.List;
import java.util.Optional;

public final class JobQueries {
  private final LocalStore store;

  public JobQueries(LocalStore store) {
    this.store = store;
  }

  public List<JobRow> list(JobFilter filter, JobSort sort, boolean descending, ListPage page) {
    Sql sql =
        filter
            .of(Sql.of(JobRow.SELECT))
            .then("ORDER BY " + sort.column + (descending ? " DESC" : "") + ", j.rid");
    return store.read(session -> session.list(page.of(sql), JobRow::of));
  }

  public long count(JobFilter filter) {
    Sql sql = filter.of(Sql.of("SELECT count(*) AS n FROM jobs j"));
    return store.read(session -> session.number(sql, "n"));
  }

  /** All that came of a deal, the newest first. */
  public List<JobRow> ofDeal(String dealId) {
    Sql sql =
        Sql.of(JobRow.SELECT).where("j.deal_id = ?", dealId).then("ORDER BY j.created_at DESC");
    return store.read(session -> session.list(sql, JobRow::of));
  }

  public Optional<Job> find(String id) {
    return store.read(session -> session.find(Job.class, id));
  }

  public Optional<JobRow> row(String id) {
    Sql sql = Sql.of(JobRow.SELECT).where("j.id = ?", id);
    return store.read(session -> session.first(sql, JobRow::of));
  }

  /** The cranes on a job, cancelled links left out. */
  public List<JobLink> cranes(String jobId) {
    return links(JobLink.EQUIPMENT, jobId);
  }

  /** The crew on a job, cancelled links left out. */
  public List<JobLink> crew(String jobId) {
    return links(JobLink.OPERATORS, jobId);
  }

  /** Cranes, then crew, by name; cancelled bookings left out. */
  public List<JobPart> parts(String jobId) {
    return store.read(session -> session.list(Sql.of(JobPart.SELECT, jobId, jobId), JobPart::of));
  }

  private List<JobLink> links(String select, String jobId) {
    Sql sql =
        Sql.of(select).where("k.job_id = ?", jobId).where("k.cancelled = 0").then("ORDER BY k.rid");
    return store.read(session -> session.list(sql, JobLink::of));
  }

  public List<Overrule> overrules(String jobId) {
    Sql sql = Sql.of("SELECT * FROM overrules").where("job_id = ?", jobId).then("ORDER BY rid");
    return store.read(session -> session.all(Overrule.class, sql));
  }

  /** Newest first. */
  public List<SiteAssessment> assessmentsOfJob(String jobId) {
    Sql sql = Sql.of("SELECT * FROM site_assessments").where("job_id = ?", jobId);
    sql.then("ORDER BY created_at DESC");
    return store.read(session -> session.all(SiteAssessment.class, sql));
  }

  /** Newest first; of all jobs and customers. */
  public List<SiteAssessment> assessments(ListPage page) {
    Sql sql = page.of(Sql.of("SELECT * FROM site_assessments ORDER BY created_at DESC"));
    return store.read(session -> session.all(SiteAssessment.class, sql));
  }
}
