package com.aspcranes.crm.usecase.audit;

import com.aspcranes.crm.model.audit.AuditEntry;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One change of one record, and what this replica knows about it.
 *
 * @param names of records by id: the record itself, and those the changes speak of
 */
public record AuditLine(AuditEntry entry, List<AuditedChange> changes, Map<String, String> names) {

  public AuditLine {
    changes = List.copyOf(changes);
  }

  /** What people call a record; empty for one that is not in this replica. */
  public Optional<String> name(String id) {
    return Optional.ofNullable(names.get(id));
  }
}
