package com.aspcranes.crm.store.fleet;

import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.store.Fields;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What takes the time of a crane or a crew member: a job, a block, or something the reader may know
 * only as busy.
 *
 * @param id of the link, the block or the busy span
 * @param resourceId an equipment id or an operator id
 * @param kind job, maintenance, breakdown, leave, training or hold
 * @param jobId null for a block, and for a job the reader may not see
 * @param begun a job that was started
 * @param approved false for a leave that is only asked for
 * @param block true if it can be ended as a block
 * @param createdBy who entered the block; null for a job
 */
public record EngagementRow(
    String id,
    String resourceId,
    String kind,
    Instant start,
    Instant end,
    @Nullable String jobId,
    @Nullable String jobNumber,
    @Nullable String title,
    @Nullable String customer,
    @Nullable String location,
    boolean begun,
    boolean approved,
    boolean block,
    @Nullable String reason,
    @Nullable String createdBy,
    boolean pending) {

  public TimeRange during() {
    return new TimeRange(start, end);
  }

  static EngagementRow of(Fields row) throws SQLException {
    return new EngagementRow(
        row.text("id"),
        row.text("resource_id"),
        row.text("kind"),
        row.instant("starts_at"),
        row.instant("ends_at"),
        row.textOrNull("job_id"),
        row.textOrNull("job_number"),
        row.textOrNull("title"),
        row.textOrNull("customer_name"),
        row.textOrNull("location"),
        row.flag("begun"),
        row.flag("approved"),
        row.flag("block"),
        row.textOrNull("reason"),
        row.textOrNull("created_by"),
        row.flag("pending"));
  }
}
