package com.aspcranes.crm.store.offering;

import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.store.Fields;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of services.
 *
 * @param price for one unit; null for a role that sees no prices
 * @param pending has changes that the server has not confirmed
 */
public record ServiceRow(
    String id,
    String name,
    @Nullable String description,
    String category,
    String unit,
    @Nullable Money price,
    @Nullable String sac,
    boolean active,
    boolean pending) {

  static ServiceRow of(Fields row) throws SQLException {
    return new ServiceRow(
        row.text("id"),
        row.text("name"),
        row.textOrNull("description"),
        row.text("category"),
        row.text("unit"),
        row.moneyOrNull("base_price"),
        row.textOrNull("sac"),
        row.flag("is_active"),
        row.flag("pending"));
  }
}
