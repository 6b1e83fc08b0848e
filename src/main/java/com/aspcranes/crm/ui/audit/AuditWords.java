package com.aspcranes.crm.ui.audit;

import com.aspcranes.crm.model.audit.AuditEntry;
import com.aspcranes.crm.ui.control.record.ValueWords;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.usecase.audit.AuditLine;
import com.aspcranes.crm.usecase.audit.AuditedChange;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** Changes of the log in the words of a person. */
final class AuditWords {
  private final Messages messages;
  private final ZoneId zone;
  private final DateTimeFormatter moment;

  AuditWords(Messages messages, ZoneId zone) {
    this.messages = messages;
    this.zone = zone;
    this.moment =
        DateTimeFormatter.ofPattern("d MMM yyyy HH:mm:ss", messages.locale()).withZone(zone);
  }

  String when(AuditLine line) {
    return moment.format(line.entry().at());
  }

  String person(AuditLine line) {
    String uid = line.entry().uid();
    return uid == null
        ? messages.text("audit.server")
        : line.name(uid).orElse(messages.text("syncing.unseen.usr"));
  }

  String act(String action) {
    return messages.text("audit.act." + action);
  }

  /** The chip's style class. */
  static String style(String action) {
    return switch (action) {
      case "create" -> "acknowledged";
      case "delete" -> "alarm";
      default -> "published";
    };
  }

  String kind(String table) {
    String key = "syncing.of." + table;
    return messages.has(key) ? messages.text(key) : table.replace('_', ' ');
  }

  /** What people call the record; a deleted one by what the log itself kept of it. */
  String record(AuditLine line) {
    AuditEntry entry = line.entry();
    String known = line.name(entry.recordId()).orElse("");
    if (entry.table().equals("settings") && messages.has("setting." + known)) {
      return messages.text("setting." + known);
    }
    if (!known.isEmpty()) {
      return known;
    }
    for (String column :
        List.of("name", "title", "display_name", "job_number", "customer_name", "key")) {
      for (AuditedChange change : line.changes()) {
        if (change.column().equals(column)) {
          Object value = "".equals(change.after()) ? change.before() : change.after();
          return String.valueOf(value);
        }
      }
    }
    return "";
  }

  /** The names of the columns that changed. */
  String columns(AuditLine line) {
    return line.changes().stream()
        .map(change -> column(line, change))
        .collect(Collectors.joining(", "));
  }

  String column(AuditLine line, AuditedChange change) {
    return ValueWords.column(messages, line.entry().table(), change.column());
  }

  String before(AuditLine line, AuditedChange change) {
    return value(line, change, change.before());
  }

  String after(AuditLine line, AuditedChange change) {
    return value(line, change, change.after());
  }

  private String value(AuditLine line, AuditedChange change, Object value) {
    return new ValueWords(messages, zone, line::name)
        .of(line.entry().table(), change.column(), value);
  }

  /** A row for each column, as the file has them. */
  List<List<String>> rows(AuditLine line) {
    AuditEntry entry = line.entry();
    return line.changes().stream()
        .map(
            change ->
                List.of(
                    String.valueOf(entry.id()),
                    when(line),
                    person(line),
                    act(entry.action()),
                    kind(entry.table()),
                    record(line),
                    entry.recordId(),
                    column(line, change),
                    before(line, change),
                    after(line, change),
                    String.valueOf(entry.from() == null ? "" : entry.from()),
                    String.valueOf(entry.program() == null ? "" : entry.program())))
        .toList();
  }

  List<String> head() {
    return List.of(
            "audit.id",
            "audit.when",
            "audit.person",
            "audit.act",
            "audit.kind",
            "audit.record",
            "audit.record_id",
            "audit.column",
            "audit.before",
            "audit.after",
            "audit.from",
            "audit.program")
        .stream()
        .map(messages::text)
        .toList();
  }
}
