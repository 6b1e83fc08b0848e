package com.aspcranes.crm.usecase.audit;

import com.aspcranes.crm.model.audit.AuditEntry;
import com.aspcranes.crm.store.names.RecordNames;
import com.aspcranes.crm.store.row.WireValues;
import com.aspcranes.crm.store.type.WireJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes values and names of what the log keeps as JSON. */
final class ReadChanges {
  /** Said by the change itself. */
  private static final Set<String> KEYS = Set.of("id", "uid");

  private final RecordNames names;

  ReadChanges(RecordNames names) {
    this.names = names;
  }

  List<AuditLine> of(List<AuditEntry> entries) {
    List<List<AuditedChange>> changes = entries.stream().map(ReadChanges::changes).toList();
    Set<String> ids = new TreeSet<>();
    entries.forEach(entry -> gather(entry.recordId(), ids));
    entries.forEach(entry -> gather(entry.uid(), ids));
    for (List<AuditedChange> some : changes) {
      some.forEach(change -> gather(change.before(), ids));
      some.forEach(change -> gather(change.after(), ids));
    }
    Map<String, String> known = names.of(ids);
    List<AuditLine> lines = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      lines.add(new AuditLine(entries.get(i), changes.get(i), known));
    }
    return lines;
  }

  private static List<AuditedChange> changes(AuditEntry entry) {
    ObjectNode before = WireJson.mapper().createObjectNode();
    ObjectNode after = WireJson.mapper().createObjectNode();
    JsonNode columns = WireJson.tree(entry.changes().text());
    columns
        .properties()
        .forEach(
            column -> {
              before.set(column.getKey(), column.getValue().get("old"));
              after.set(column.getKey(), column.getValue().get("new"));
            });
    Map<String, Object> was = WireValues.of(entry.table(), before);
    Map<String, Object> is = WireValues.of(entry.table(), after);
    List<AuditedChange> changes = new ArrayList<>();
    columns
        .fieldNames()
        .forEachRemaining(
            column -> {
              if (!KEYS.contains(column)) {
                changes.add(
                    new AuditedChange(
                        column, was.getOrDefault(column, ""), is.getOrDefault(column, "")));
              }
            });
    return changes;
  }

  private static void gather(@Nullable Object value, Set<String> ids) {
    if (value instanceof Collection<?> several) {
      several.forEach(each -> gather(each, ids));
    } else if (value instanceof String text && RecordNames.isId(text)) {
      ids.add(text);
    }
  }
}
