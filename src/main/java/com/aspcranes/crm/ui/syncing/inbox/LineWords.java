package com.aspcranes.crm.ui.syncing.inbox;

import com.aspcranes.crm.store.issue.IssueChange;
import com.aspcranes.crm.store.issue.IssueFacts;
import com.aspcranes.crm.store.issue.IssueRow;
import com.aspcranes.crm.ui.control.record.ValueWords;
import com.aspcranes.crm.ui.fx.Messages;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An issue field by field, what is to be decided first. */
final class LineWords {
  static final Set<String> KEPT_BY_PROGRAM =
      Set.of(
          "id",
          "uid",
          "row_version",
          "created_at",
          "updated_at",
          "created_by",
          "settings_used",
          "pdf_sha256",
          "approval_hash",
          "superseded",
          "complete");

  /** Free text: the others are codes, ids or numbers in letters. */
  private static final Set<String> TEXTS =
      Set.of(
          "notes",
          "name",
          "title",
          "description",
          "company_name",
          "contact_name",
          "customer_name",
          "designation",
          "address",
          "billing_address",
          "site_location",
          "location",
          "service_needed",
          "subject",
          "body",
          "reason",
          "lost_reason",
          "cancel_reason",
          "cover_letter",
          "terms_conditions");

  private final Messages messages;
  private final ValueWords values;
  private final Function<IssueChange, Map<String, Object>> present;

  /**
   * @param present a record as it stands on the server; empty if it is not known
   */
  LineWords(
      Messages messages, ValueWords values, Function<IssueChange, Map<String, Object>> present) {
    this.messages = messages;
    this.values = values;
    this.present = present;
  }

  List<IssueLine> of(IssueRow issue) {
    List<IssueLine> lines = new ArrayList<>();
    for (IssueChange change : issue.changes()) {
      Map<String, Object> now = present.apply(change);
      for (String column : columns(issue, change)) {
        lines.add(line(issue, change, now, column));
      }
    }
    lines.sort((one, other) -> Boolean.compare(other.disputed(), one.disputed()));
    return lines;
  }

  private static Set<String> columns(IssueRow issue, IssueChange change) {
    Set<String> columns = new LinkedHashSet<>(change.wrote().keySet());
    if (columns.isEmpty()) {
      columns.addAll(change.saw().keySet());
    }
    columns.removeAll(KEPT_BY_PROGRAM);
    if (change.op().equals("create")) {
      columns.removeIf(column -> says(change.wrote().get(column), issue));
    }
    return columns;
  }

  /** Of a new record: nothing, or what another line of the issue says already. */
  private static boolean says(@Nullable Object wrote, IssueRow issue) {
    return wrote == null
        || wrote.equals("")
        || wrote.equals(false)
        || wrote.equals(List.of())
        || issue.changes().stream().anyMatch(other -> other.id().equals(wrote));
  }

  private IssueLine line(
      IssueRow issue, IssueChange change, Map<String, Object> now, String column) {
    Object there = now.get(column);
    Object saw = change.saw().getOrDefault(column, "");
    Object wrote = change.wrote().getOrDefault(column, "");
    boolean moved = there != null && !there.equals(saw);
    String table = change.table();
    return new IssueLine(
        field(issue, table, column),
        values.of(table, column, saw),
        change.op().equals("delete")
            ? messages.text("syncing.value.deleted")
            : values.of(table, column, wrote),
        values.of(table, column, there),
        issue.disputed().isEmpty() ? moved : issue.disputed().contains(column),
        isText(column, wrote) ? new IssueLine.Spot(table, change.id(), column) : null);
  }

  private static boolean isText(String column, Object wrote) {
    return TEXTS.contains(column) && wrote instanceof String text && !IssueFacts.isId(text);
  }

  /** With the record's kind where the issue is about several kinds. */
  private String field(IssueRow issue, String table, String column) {
    String name = ValueWords.column(messages, table, column);
    boolean several = issue.changes().stream().anyMatch(other -> !other.table().equals(table));
    String kind = "syncing.of." + table;
    return several && messages.has(kind) ? messages.text(kind) + ": " + name : name;
  }
}
