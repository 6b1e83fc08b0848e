package com.aspcranes.crm.ui.syncing;

import com.aspcranes.crm.store.issue.IssueChange;
import com.aspcranes.crm.store.issue.IssueRow;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.fx.Moments;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An issue in the words of a person: acts, fields and values. */
final class IssueWords {
  private static final Set<String> KEPT_BY_PROGRAM =
      Set.of("id", "uid", "row_version", "created_at", "updated_at", "created_by", "updated_by");
  private static final String NOTHING = "\u2014";

  private final Messages messages;
  private final Moments moments;
  private final Map<String, String> people;

  /**
   * @param people names by uid
   */
  IssueWords(Messages messages, Moments moments, Map<String, String> people) {
    this.messages = messages;
    this.moments = moments;
    this.people = Map.copyOf(people);
  }

  /** An act of a newer program has no words here. */
  String act(IssueRow issue) {
    return messages.text(messages.has(issue.act()) ? issue.act() : "syncing.act.unknown");
  }

  /** Why the server did not take it: its own sentence where it tells more than a code. */
  String why(IssueRow issue) {
    if ("stale".equals(issue.why())) {
      return issue
          .fact("by")
          .map(by -> messages.text("syncing.why.stale_by", by, at(issue.fact("at"))))
          .orElse(messages.text("syncing.why.stale"));
    }
    if ("busy".equals(issue.why()) && issue.message() != null) {
      return issue.message();
    }
    String key = "syncing.why." + issue.why();
    if (issue.why() != null && messages.has(key)) {
      return messages.text(key);
    }
    return issue.message() == null ? messages.text("syncing.why.unknown") : issue.message();
  }

  String when(IssueRow issue) {
    return moments.brief(issue.actedAt());
  }

  /** What the record is called, as far as the issue itself knows. */
  String record(IssueRow issue) {
    for (IssueChange change : issue.changes()) {
      for (String column : List.of("name", "title", "customer_name", "job_number")) {
        for (Map<String, String> row : List.of(change.wrote(), change.now(), change.saw())) {
          String name = row.getOrDefault(column, "");
          if (!name.isBlank()) {
            return name;
          }
        }
      }
    }
    return "";
  }

  List<IssueLine> lines(IssueRow issue) {
    List<IssueLine> lines = new ArrayList<>();
    for (IssueChange change : issue.changes()) {
      Set<String> columns = new LinkedHashSet<>(change.wrote().keySet());
      if (columns.isEmpty()) {
        columns.addAll(change.saw().keySet());
      }
      columns.removeAll(KEPT_BY_PROGRAM);
      for (String column : columns) {
        lines.add(line(issue, change, column));
      }
    }
    lines.sort((one, other) -> Boolean.compare(other.disputed(), one.disputed()));
    return lines;
  }

  private IssueLine line(IssueRow issue, IssueChange change, String column) {
    boolean known = change.now().containsKey(column);
    String saw = change.saw().getOrDefault(column, "");
    String now = change.now().getOrDefault(column, "");
    boolean moved = known && !now.equals(saw);
    return new IssueLine(
        field(column),
        value(saw),
        value(change.wrote().getOrDefault(column, "")),
        known ? value(now) : NOTHING,
        issue.disputed().isEmpty() ? moved : issue.disputed().contains(column));
  }

  /** {@code site_location} as "Site location", unless the bundle knows better. */
  String field(String column) {
    String key = "column." + column;
    if (messages.has(key)) {
      return messages.text(key);
    }
    String words = column.replace('_', ' ');
    return words.substring(0, 1).toUpperCase(messages.locale()) + words.substring(1);
  }

  private String value(String wire) {
    if (wire.isBlank()) {
      return NOTHING;
    }
    if (wire.startsWith("usr_")) {
      return people.getOrDefault(wire, wire);
    }
    if (wire.equals("true") || wire.equals("false")) {
      return messages.text("syncing.value." + wire);
    }
    return instant(wire).map(moments::brief).orElse(wire);
  }

  private String at(Optional<String> wire) {
    return wire.flatMap(IssueWords::instant).map(moments::brief).orElse("");
  }

  private static Optional<Instant> instant(String wire) {
    if (wire.length() < 20 || wire.charAt(10) != 'T') {
      return Optional.empty();
    }
    try {
      return Optional.of(OffsetDateTime.parse(wire).toInstant());
    } catch (DateTimeParseException text) {
      return Optional.empty();
    }
  }
}
