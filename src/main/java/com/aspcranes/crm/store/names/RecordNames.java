package com.aspcranes.crm.store.names;

import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.ReadSession;
import com.aspcranes.crm.store.Sql;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Records between their ids and what people call them, as far as this replica has them. */
public final class RecordNames {
  private static final Pattern ID =
      Pattern.compile("[a-z]+_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final String NUMBERED =
      "SELECT id FROM quotations WHERE quotation_number = ?1"
          + " UNION ALL SELECT id FROM jobs WHERE job_number = ?1"
          + " UNION ALL SELECT id FROM equipment WHERE equipment_id = ?1 OR upper(name) = ?1";

  private final LocalStore store;

  public RecordNames(LocalStore store) {
    this.store = store;
  }

  public static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  /** Names by id; a record that is not in this replica has none. */
  public Map<String, String> of(Collection<String> ids) {
    return store.read(session -> of(ids, session));
  }

  /** As {@link #of(Collection)}, within a reading. */
  public static Map<String, String> of(Collection<String> ids, ReadSession session) {
    Map<Named, List<String>> kinds = new EnumMap<>(Named.class);
    for (String id : ids) {
      Named.of(id).ifPresent(kind -> kinds.computeIfAbsent(kind, k -> new ArrayList<>()).add(id));
    }
    Map<String, String> names = new HashMap<>();
    kinds.forEach(
        (kind, some) ->
            session
                .list(
                    kind.labels(some),
                    row -> {
                      String label = row.textOrNull("label");
                      return Map.entry(row.text("id"), label == null ? "" : label);
                    })
                .stream()
                .filter(each -> !each.getValue().isBlank())
                .forEach(each -> names.put(each.getKey(), each.getValue())));
    return names;
  }

  /**
   * Ids of the records that carry a business number, a job's or a quotation's for one; each version
   * of a quotation is one of them. An id is its own.
   */
  public List<String> numbered(String typed) {
    String text = typed.strip();
    if (isId(text)) {
      return List.of(text);
    }
    Sql sql = Sql.of(NUMBERED, text.toUpperCase(Locale.ROOT));
    return store.read(session -> session.list(sql, row -> row.text("id")));
  }
}
