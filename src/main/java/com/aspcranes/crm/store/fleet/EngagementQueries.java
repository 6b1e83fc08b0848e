package com.aspcranes.crm.store.fleet;

import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.ReadSession;
import com.aspcranes.crm.store.Sql;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What takes the time of cranes and crews: jobs, blocks, and what is only known as busy. */
public final class EngagementQueries {
  /** A change in any of these may change an answer. */
  public static final Set<String> TABLES =
      Set.of("jobs", "job_equipment", "job_operator", "resource_blocks", "busy_spans");

  private static final String NO_JOB =
      " NULL AS job_id, NULL AS job_number, NULL AS title, NULL AS customer_name, NULL AS location,"
          + " 0 AS begun";

  private final LocalStore store;

  /** Whose time. */
  public enum Whose {
    CRANES("job_equipment", "equipment_id"),
    CREWS("job_operator", "operator_id");

    private final String links;
    private final String owner;

    Whose(String links, String owner) {
      this.links = links;
      this.owner = owner;
    }
  }

  public EngagementQueries(LocalStore store) {
    this.store = store;
  }

  /** All that is not over at this moment, the earliest first; a started job is never over. */
  public List<EngagementRow> since(Whose whose, Instant moment) {
    return store.read(session -> since(session, whose, null, moment));
  }

  /** As {@link #since(Whose, Instant)}, of one crane or crew member. */
  public List<EngagementRow> of(Whose whose, String resourceId, Instant moment) {
    return store.read(session -> since(session, whose, resourceId, moment));
  }

  /**
   * @param resourceId null for all
   */
  public static List<EngagementRow> since(
      ReadSession session, Whose whose, @Nullable String resourceId, Instant moment) {
    List<EngagementRow> found = new ArrayList<>();
    found.addAll(jobs(session, whose, resourceId, moment));
    found.addAll(blocks(session, whose, resourceId, moment));
    found.addAll(strangers(session, whose, resourceId, moment));
    found.sort(Comparator.comparing(EngagementRow::start).thenComparing(EngagementRow::id));
    return found;
  }

  private static List<EngagementRow> jobs(
      ReadSession session, Whose whose, @Nullable String resourceId, Instant moment) {
    Sql sql =
        Sql.of(
            "SELECT k.id, k."
                + whose.owner
                + " AS resource_id, 'job' AS kind, j.scheduled_start_date AS starts_at,"
                + " j.scheduled_end_date AS ends_at, j.id AS job_id, j.job_number, j.title,"
                + " j.customer_name, j.location, j.status = 'in_progress' AS begun, 1 AS approved,"
                + " 0 AS block, NULL AS reason, NULL AS created_by,"
                + " EXISTS (SELECT 1 FROM server_image i WHERE i.tbl = 'jobs' AND i.row_id = j.id)"
                + " AS pending FROM jobs j JOIN "
                + whose.links
                + " k ON k.job_id = j.id AND k.cancelled = 0");
    sql.where("j.status IN ('scheduled', 'in_progress')")
        .where("j.scheduled_start_date < j.scheduled_end_date")
        .where("(j.scheduled_end_date > ? OR j.status = 'in_progress')", moment)
        .whereGiven("k." + whose.owner + " = ?", resourceId);
    return session.list(sql, EngagementRow::of);
  }

  private static List<EngagementRow> blocks(
      ReadSession session, Whose whose, @Nullable String resourceId, Instant moment) {
    Sql sql =
        Sql.of(
            "SELECT b.id, b."
                + whose.owner
                + " AS resource_id, b.kind, b.starts_at, b.ends_at,"
                + NO_JOB
                + ", b.approved, 1 AS block, b.reason, b.created_by, EXISTS (SELECT 1"
                + " FROM server_image i WHERE i.tbl = 'resource_blocks' AND i.row_id = b.id)"
                + " AS pending FROM resource_blocks b");
    sql.where("b.ends_at > ?", moment)
        .where("b.cancelled = 0")
        .where("(b.expires_at IS NULL OR b.expires_at > ?)", moment)
        .where("b." + whose.owner + " IS NOT NULL")
        .whereGiven("b." + whose.owner + " = ?", resourceId);
    return session.list(sql, EngagementRow::of);
  }

  /** Busy spans of jobs and blocks whose rows this person has not got. */
  private static List<EngagementRow> strangers(
      ReadSession session, Whose whose, @Nullable String resourceId, Instant moment) {
    Sql sql =
        Sql.of(
            "SELECT s.id, s."
                + whose.owner
                + " AS resource_id, s.kind, s.starts_at, s.ends_at,"
                + NO_JOB
                + ", 1 AS approved, 0 AS block, NULL AS reason, NULL AS created_by, 0 AS pending"
                + " FROM busy_spans s");
    sql.where("s.ends_at > ?", moment)
        .where("s." + whose.owner + " IS NOT NULL")
        .where("NOT EXISTS (SELECT 1 FROM resource_blocks b WHERE b.id = s.id)")
        .where("NOT EXISTS (SELECT 1 FROM " + whose.links + " k WHERE k.id = s.id)")
        .whereGiven("s." + whose.owner + " = ?", resourceId);
    return session.list(sql, EngagementRow::of);
  }
}
