package com.aspcranes.crm.ui.syncing.inbox;

import com.aspcranes.crm.store.issue.IssueChange;
import com.aspcranes.crm.store.issue.IssueFacts;
import com.aspcranes.crm.store.issue.IssueRow;
import com.aspcranes.crm.ui.control.record.ValueWords;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.fx.Moments;
import com.aspcranes.crm.ui.nav.Desk;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An issue in the words of a person: acts, reasons, who and when. */
final class IssueWords {
  private static final List<String> NAMING =
      List.of("name", "title", "company_name", "customer_name", "quotation_number", "subject");

  private final Messages messages;
  private final Moments moments;
  private final IssueFacts facts;
  private final ValueWords values;

  IssueWords(Desk desk, IssueFacts facts) {
    this.messages = desk.messages();
    this.moments = new Moments(desk.clock(), desk.zone(), messages.locale());
    this.facts = facts;
    this.values = new ValueWords(messages, desk.zone(), facts::name);
  }

  /** What was done; an act without words of its own is named by what it wrote. */
  String act(IssueRow issue) {
    String key = "syncing.act." + issue.act();
    if (messages.has(key)) {
      return messages.text(key);
    }
    return issue.changes().stream()
        .findFirst()
        .map(first -> messages.text("syncing.did." + first.op(), kind(first.table())))
        .orElseGet(() -> messages.text("syncing.act.unknown"));
  }

  private String kind(String table) {
    String key = "syncing.of." + table;
    return messages.text(messages.has(key) ? key : "syncing.of.record");
  }

  /** Why the server did not take it, in the person's language wherever the reason is known. */
  String why(IssueRow issue) {
    String why = issue.why() == null ? "" : issue.why();
    return switch (why) {
      case "stale" ->
          issue
              .fact("by")
              .map(by -> messages.text("syncing.why.stale_by", by, at(issue.fact("at"))))
              .orElse(messages.text("syncing.why.stale"));
      case "busy" -> busy(issue);
      default -> {
        String key = "syncing.why." + why;
        if (messages.has(key)) {
          yield messages.text(key);
        }
        yield issue.message() == null ? messages.text("syncing.why.unknown") : issue.message();
      }
    };
  }

  private String busy(IssueRow issue) {
    Optional<String> who = issue.fact("resource_name");
    Optional<String> until = issue.fact("until");
    if (who.isEmpty() || until.isEmpty()) {
      return issue.message() == null ? messages.text("syncing.why.unknown") : issue.message();
    }
    String key = "syncing.why.busy." + issue.fact("kind").orElse("job");
    return messages.text(
        messages.has(key) ? key : "syncing.why.busy.job",
        who.get(),
        at(until),
        issue.fact("other_job_number").orElse(messages.text("syncing.unseen.job")),
        issue.fact("other_customer").orElse(ValueWords.NOTHING));
  }

  String when(IssueRow issue) {
    return moments.brief(issue.actedAt());
  }

  /** How and when a settled issue was settled; empty for an open one. */
  String settled(IssueRow issue) {
    Instant at = issue.resolvedAt();
    return at == null
        ? ""
        : messages.text("syncing.settled." + issue.resolution(), moments.brief(at));
  }

  /** Whose and how old the server's side is, as far as it is known; may be empty. */
  String serverSide(IssueRow issue) {
    Optional<String> by = issue.fact("by");
    if (by.isPresent()) {
      return messages.text("syncing.theirs.by", by.get(), at(issue.fact("at")));
    }
    return issue.changes().stream()
        .map(change -> now(issue, change).get("updated_at"))
        .filter(Instant.class::isInstance)
        .findFirst()
        .map(at -> messages.text("syncing.theirs.at", moments.brief((Instant) at)))
        .orElse("");
  }

  /** What the record is called. */
  String record(IssueRow issue) {
    return issue.changes().stream()
        .map(change -> facts.name(change.id()).orElseGet(() -> written(change)))
        .filter(name -> !name.isBlank())
        .findFirst()
        .orElse("");
  }

  private static String written(IssueChange change) {
    for (String column : NAMING) {
      for (Map<String, Object> row : List.of(change.wrote(), change.now(), change.saw())) {
        if (row.get(column) instanceof String name && !name.isBlank() && !IssueFacts.isId(name)) {
          return name;
        }
      }
    }
    return "";
  }

  List<IssueLine> lines(IssueRow issue) {
    return new LineWords(messages, values, change -> now(issue, change)).of(issue);
  }

  /** Of an open issue as it is; of a settled one as it was then. */
  private Map<String, Object> now(IssueRow issue, IssueChange change) {
    Map<String, Object> here = facts.now(change);
    return issue.isOpen() && !here.isEmpty() ? here : change.now();
  }

  private String at(Optional<String> wire) {
    return wire.flatMap(IssueWords::instant).map(moments::brief).orElse("");
  }

  private static Optional<Instant> instant(String wire) {
    try {
      return Optional.of(OffsetDateTime.parse(wire).toInstant());
    } catch (DateTimeParseException text) {
      return Optional.empty();
    }
  }
}
