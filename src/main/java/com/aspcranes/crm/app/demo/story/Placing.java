package com.aspcranes.crm.app.demo.story;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.model.job.Job;
import com.aspcranes.crm.model.job.JobEquipment;
import com.aspcranes.crm.store.LocalStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Drops a waiting job on a crane: what the desk shows at once, and what it asks of the server. */
final class Placing {
  private Placing() {}

  static Outcome<String> of(LocalStore store, String job, String crane, TimeRange when) {
    return store.write(
        "job.placed",
        session -> {
          Job shown = session.get(Job.class, job);
          Map<String, Object> seen = new HashMap<>();
          seen.put("status", shown.status);
          seen.put("start", null);
          seen.put("end", null);
          seen.put("equipment", List.of());
          JobEquipment link = new JobEquipment();
          link.id = Ids.next("je");
          link.jobId = job;
          link.equipmentId = crane;
          Map<String, Object> args = new HashMap<>();
          args.put("job_id", job);
          args.put("seen", seen);
          args.put("start", when.start().toString());
          args.put("end", when.end().toString());
          args.put("equipment", List.of(Map.of("id", link.id, "equipment_id", crane)));
          args.put("overrules", List.of());
          session.command("sched.place", args);
          shown.status = "scheduled";
          shown.scheduledStartDate = when.start();
          shown.scheduledEndDate = when.end();
          session.update(shown);
          session.create(link);
          return Outcome.done(link.id);
        });
  }
}
