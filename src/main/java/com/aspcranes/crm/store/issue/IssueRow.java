package com.aspcranes.crm.store.issue;

import com.aspcranes.crm.store.Fields;
import com.aspcranes.crm.store.type.WireJson;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An act the server refused or could not merge.
 *
 * @param act message key of what the user did
 * @param status conflict or rejected
 * @param why the server's code: stale, gone, not_allowed, busy, flow, invalid, duplicate,
 *     parent_refused, column_not_writable; null if it gave none
 * @param message the server's words, in English
 * @param changes the records of the act
 * @param detail JSON that belongs to {@code why}
 * @param command the server's command that the act was; null where it wrote the rows themselves
 * @param following how many later acts were refused because of this one
 */
public record IssueRow(
    String id,
    String act,
    String status,
    @Nullable String why,
    @Nullable String message,
    List<IssueChange> changes,
    String detail,
    @Nullable String command,
    Instant actedAt,
    Instant refusedAt,
    @Nullable Instant resolvedAt,
    @Nullable String resolution,
    int following) {

  /** One of the facts of {@link #detail}, e.g. {@code by} or {@code other_job_id}. */
  public Optional<String> fact(String name) {
    JsonNode value = WireJson.tree(detail).path(name);
    return value.isValueNode() && !value.isNull() ? Optional.of(value.asText()) : Optional.empty();
  }

  /** The columns that others changed too; empty if the server did not name them. */
  public List<String> disputed() {
    List<String> columns = new ArrayList<>();
    WireJson.tree(detail)
        .path("fields")
        .forEach(name -> columns.add(BookingChanges.column(name.asText())));
    return columns;
  }

  public boolean isOpen() {
    return resolvedAt == null;
  }

  static IssueRow of(Fields row) throws SQLException {
    String detail = row.text("detail");
    JsonNode body = WireJson.tree(row.text("body"));
    return new IssueRow(
        row.text("id"),
        row.text("act"),
        row.text("status"),
        row.textOrNull("why"),
        row.textOrNull("message"),
        BookingChanges.isBooking(body)
            ? BookingChanges.of(body, WireJson.tree(detail))
            : IssueChange.listOf(row.text("changes")),
        detail,
        body.path("command").asText(null),
        row.instant("acted_at"),
        row.instant("refused_at"),
        row.instantOrNull("resolved_at"),
        row.textOrNull("resolution"),
        row.number("following"));
  }
}
