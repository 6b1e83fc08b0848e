package com.aspcranes.crm.sync.desks;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.job.Job;
import com.aspcranes.crm.model.job.JobEquipment;
import com.aspcranes.crm.store.Sql;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the board does when a job is dropped on a crane. */
public final class Bookings {
  private Bookings() {}

  /** Gives the id of the new link. */
  public static String place(Desk desk, String job, String crane, Instant start, int hours) {
    String link = Ids.next("je");
    Instant end = start.plus(Duration.ofHours(hours));
    desk.save(
        session -> {
          Job shown = session.get(Job.class, job);
          List<String> links =
              session.list(
                  Sql.of("SELECT id FROM job_equipment").where("job_id = ?", job),
                  row -> row.text("id"));
          List<String> cranes =
              session.list(
                  Sql.of("SELECT equipment_id AS e FROM job_equipment").where("job_id = ?", job),
                  row -> row.text("e"));
          Map<String, Object> seen = new HashMap<>();
          seen.put("status", shown.status);
          seen.put("start", text(shown.scheduledStartDate));
          seen.put("end", text(shown.scheduledEndDate));
          seen.put("equipment", cranes);
          Map<String, Object> args = new HashMap<>();
          args.put("job_id", job);
          args.put("seen", seen);
          args.put("start", text(start));
          args.put("end", text(end));
          args.put("equipment", List.of(Map.of("id", link, "equipment_id", crane)));
          args.put("overrules", List.of());
          session.command("sched.place", args);
          shown.status = "scheduled";
          shown.scheduledStartDate = start;
          shown.scheduledEndDate = end;
          session.update(shown);
          links.forEach(old -> session.delete(JobEquipment.class, old));
          JobEquipment booked = new JobEquipment();
          booked.id = link;
          booked.jobId = job;
          booked.equipmentId = crane;
          session.create(booked);
        });
    return link;
  }

  private static @Nullable String text(@Nullable Instant instant) {
    return instant == null ? null : instant.toString();
  }
}
