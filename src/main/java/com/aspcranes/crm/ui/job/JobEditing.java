package com.aspcranes.crm.ui.job;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.job.Job;
import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.store.job.JobQueries;
import com.aspcranes.crm.ui.control.editor.Editing;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Place;
import com.aspcranes.crm.ui.nav.Places;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.job.JobCheck;
import com.aspcranes.crm.usecase.job.SaveJob;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the description of a job is edited. */
record JobEditing(Desk desk, JobQueries jobs, SaveJob saving) implements Editing<Job, JobDraft> {

  @Override
  public String kind() {
    return "job";
  }

  @Override
  public String table() {
    return "jobs";
  }

  @Override
  public Class<JobDraft> shape() {
    return JobDraft.class;
  }

  @Override
  public Job fresh() {
    Job row = new Job();
    row.id = Ids.next("job");
    row.title = "";
    row.customerId = "";
    row.customerName = "";
    return row;
  }

  @Override
  public Optional<Job> find(String id) {
    return jobs.find(id);
  }

  @Override
  public JobDraft typed(Job row) {
    return JobDraft.of(row);
  }

  @Override
  public Outcome<Job> fill(JobDraft typed, Job row) {
    return typed.into(row);
  }

  @Override
  public Optional<Refusal> check(Job wanted) {
    return JobCheck.refusal(wanted);
  }

  @Override
  public Outcome<Acted<String>> save(@Nullable Job seen, Job wanted) {
    return saving.run(seen, wanted);
  }

  @Override
  public String title(Job row) {
    return row.jobNumber == null ? row.title : row.jobNumber + " · " + row.title;
  }

  @Override
  public Place place(String id) {
    return new Places.JobPlace(id);
  }

  @Override
  public @Nullable String barred(@Nullable Job seen) {
    return desk.may(Act.SCHEDULE_JOBS) ? null : "job.barred";
  }
}
