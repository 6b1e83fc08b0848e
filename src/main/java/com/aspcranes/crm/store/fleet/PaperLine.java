package com.aspcranes.crm.store.fleet;

import com.aspcranes.crm.store.Fields;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of all papers.
 *
 * @param owner name of the crane, the person or the customer; empty if this person may not see it
 * @param ownerNumber the crane's business number; null for people and customers
 * @param ownerActive false for a crane that was sold or a person who left
 */
public record PaperLine(
    PaperRow paper, String owner, @Nullable String ownerNumber, boolean ownerActive) {

  static final String SELECT =
      "SELECT d.*, coalesce(e.name, o.name, c.name) AS owner, e.equipment_id AS owner_number,"
          + " coalesce(e.active, o.active, 1) AS owner_active"
          + " FROM documents d LEFT JOIN equipment e ON e.id = d.equipment_id"
          + " LEFT JOIN operators o ON o.id = d.operator_id"
          + " LEFT JOIN customers c ON c.id = d.customer_id";

  static PaperLine of(Fields row) throws SQLException {
    return new PaperLine(
        PaperRow.of(row),
        row.text("owner"),
        row.textOrNull("owner_number"),
        row.flag("owner_active"));
  }
}
