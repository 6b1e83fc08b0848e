package com.aspcranes.crm.usecase.schedule;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.model.job.Job;
import com.aspcranes.crm.model.job.JobEquipment;
import com.aspcranes.crm.model.job.JobOperator;
import com.aspcranes.crm.model.job.Overrule;
import com.aspcranes.crm.store.Sql;
import com.aspcranes.crm.store.WriteSession;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A job and its links as one act sees them, and the change of both towards a plan. */
final class JobLinks {
  final Job job;
  private final WriteSession session;
  private final List<JobEquipment> cranes;
  private final List<JobOperator> crew;

  JobLinks(WriteSession session, String jobId) {
    this.session = session;
    this.job = session.get(Job.class, jobId);
    this.cranes =
        session.all(
            JobEquipment.class,
            Sql.of("SELECT * FROM job_equipment").where("job_id = ?", jobId).then("ORDER BY rid"));
    this.crew =
        session.all(
            JobOperator.class,
            Sql.of("SELECT * FROM job_operator").where("job_id = ?", jobId).then("ORDER BY rid"));
  }

  /** The state before, to go back to. */
  JobPlan plan() {
    return JobPlan.of(
        job.id,
        during(),
        cranes.stream().filter(link -> !link.cancelled).toList(),
        crew.stream().filter(link -> !link.cancelled).toList());
  }

  @Nullable TimeRange during() {
    return job.scheduledStartDate == null || job.scheduledEndDate == null
        ? null
        : new TimeRange(job.scheduledStartDate, job.scheduledEndDate);
  }

  boolean hasStarted() {
    return job.status.equals("in_progress");
  }

  boolean startsAt(@Nullable TimeRange during) {
    return during != null && during.start().equals(job.scheduledStartDate);
  }

  /** The facts that the dispatcher acted on. */
  Map<String, @Nullable Object> seen() {
    Map<String, @Nullable Object> seen = new HashMap<>();
    seen.put("status", job.status);
    seen.put("start", job.scheduledStartDate);
    seen.put("end", job.scheduledEndDate);
    JobPlan now = plan();
    seen.put("equipment", now.craneIds());
    seen.put("operators", now.crew().stream().map(JobPlan.Crew::operatorId).toList());
    return seen;
  }

  /** Shows the plan at once and says what the server must do for it. */
  Map<String, @Nullable Object> follow(JobPlan plan) {
    Map<String, @Nullable Object> args = new HashMap<>();
    args.put("job_id", job.id);
    args.put("seen", seen());
    TimeRange during = plan.during();
    args.put("start", during == null ? null : during.start());
    args.put("end", during == null ? null : during.end());
    args.put("equipment", setCranes(plan.craneIds()));
    args.put("operators", setCrew(plan.crew()));
    args.put("overrules", plan.overruled().stream().map(this::overrule).toList());
    job.scheduledStartDate = during == null ? null : during.start();
    job.scheduledEndDate = during == null ? null : during.end();
    if (!hasStarted()) {
      job.status = during == null ? "pending" : "scheduled";
    }
    session.update(job);
    return args;
  }

  private List<Map<String, Object>> setCranes(List<String> wanted) {
    List<Map<String, Object>> args = new ArrayList<>();
    for (JobEquipment link : cranes) {
      if (!wanted.contains(link.equipmentId)) {
        session.delete(JobEquipment.class, link.id);
      }
    }
    for (String crane : wanted) {
      JobEquipment link =
          cranes.stream().filter(l -> l.equipmentId.equals(crane)).findFirst().orElse(null);
      if (link == null) {
        link = new JobEquipment();
        link.id = Ids.next("je");
        link.jobId = job.id;
        link.equipmentId = crane;
        session.create(link);
      } else if (link.cancelled) {
        link.cancelled = false;
        session.update(link);
      }
      args.add(Map.of("id", link.id, "equipment_id", crane));
    }
    return args;
  }

  private List<Map<String, Object>> setCrew(List<JobPlan.Crew> wanted) {
    List<Map<String, Object>> args = new ArrayList<>();
    for (JobOperator link : crew) {
      if (wanted.stream().noneMatch(w -> w.operatorId().equals(link.operatorId))) {
        session.delete(JobOperator.class, link.id);
      }
    }
    for (JobPlan.Crew member : wanted) {
      JobOperator link =
          crew.stream()
              .filter(l -> l.operatorId.equals(member.operatorId()))
              .findFirst()
              .orElse(null);
      if (link == null) {
        link = new JobOperator();
        link.id = Ids.next("jo");
        link.jobId = job.id;
        link.operatorId = member.operatorId();
        link.role = member.role();
        session.create(link);
      } else if (link.cancelled) {
        link.cancelled = false;
        session.update(link);
      }
      args.add(Map.of("id", link.id, "operator_id", member.operatorId(), "role", member.role()));
    }
    return args;
  }

  /** Kept at once, so that what was decided is not warned of again. */
  private Map<String, Object> overrule(JobPlan.Overruled overruled) {
    Overrule row = new Overrule();
    row.id = Ids.next("ovr");
    row.jobId = job.id;
    row.rule = overruled.rule();
    row.reason = overruled.reason();
    session.create(row);
    return Map.of(
        "id",
        row.id,
        "rule",
        row.rule,
        "reason",
        row.reason,
        "facts",
        Map.of("shown", overruled.facts()));
  }
}
