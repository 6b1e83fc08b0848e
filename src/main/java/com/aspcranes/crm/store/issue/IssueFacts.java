package com.aspcranes.crm.store.issue;

import com.aspcranes.crm.store.ReadSession;
import com.aspcranes.crm.store.Sql;
import com.aspcranes.crm.store.names.RecordNames;
import com.aspcranes.crm.store.row.Tables;
import com.aspcranes.crm.store.row.WireValues;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What this replica knows of the records that issues speak of. */
public final class IssueFacts {
  private static final String LINKS =
      "SELECT %2$s AS id FROM %1$s WHERE job_id = ? AND cancelled = 0 ORDER BY 1";

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Map<String, Object>> rows = new HashMap<>();

  private IssueFacts() {}

  /** Knows nobody. */
  public static IssueFacts none() {
    return new IssueFacts();
  }

  static IssueFacts of(List<IssueRow> issues, ReadSession session) {
    IssueFacts facts = new IssueFacts();
    Set<String> ids = new TreeSet<>();
    for (IssueRow issue : issues) {
      for (IssueChange change : issue.changes()) {
        facts.look(change, session);
        ids.add(change.id());
        gather(change.saw().values(), ids);
        gather(change.wrote().values(), ids);
        gather(change.now().values(), ids);
        gather(facts.now(change).values(), ids);
      }
    }
    facts.name(ids, session);
    return facts;
  }

  public static boolean isId(String text) {
    return RecordNames.isId(text);
  }

  /** What people call a record; empty for one that is not in this replica. */
  public Optional<String> name(String id) {
    return Optional.ofNullable(names.get(id));
  }

  /** The record as it stands in this replica; empty if it is not there. */
  public Map<String, Object> now(IssueChange change) {
    return rows.getOrDefault(change.id(), Map.of());
  }

  private void look(IssueChange change, ReadSession session) {
    Tables.named(change.table())
        .flatMap(table -> session.find(table.entity(), change.id()))
        .ifPresent(
            entity -> {
              Map<String, Object> row = new LinkedHashMap<>(WireValues.ofEntity(entity));
              if (change.table().equals("jobs")) {
                row.put(
                    BookingChanges.CRANES, links("job_equipment", "equipment_id", change, session));
                row.put(BookingChanges.CREW, links("job_operator", "operator_id", change, session));
              }
              rows.put(change.id(), row);
            });
  }

  private static List<String> links(
      String table, String column, IssueChange job, ReadSession session) {
    Sql sql = Sql.of(LINKS.formatted(table, column), job.id());
    return session.list(sql, row -> row.text("id"));
  }

  private static void gather(Collection<?> values, Set<String> ids) {
    for (Object value : values) {
      if (value instanceof Collection<?> several) {
        gather(several, ids);
      } else if (value instanceof String text) {
        if (isId(text)) {
          ids.add(text);
        }
      }
    }
  }

  private void name(Set<String> ids, ReadSession session) {
    names.putAll(RecordNames.of(ids, session));
  }
}
