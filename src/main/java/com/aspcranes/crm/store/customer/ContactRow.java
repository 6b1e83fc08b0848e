package com.aspcranes.crm.store.customer;

import com.aspcranes.crm.store.Fields;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A further person at a customer. */
public record ContactRow(
    String id,
    String customerId,
    String name,
    @Nullable String email,
    @Nullable String phone,
    @Nullable String role,
    boolean archived) {

  static ContactRow of(Fields row) throws SQLException {
    return new ContactRow(
        row.text("id"),
        row.text("customer_id"),
        row.text("name"),
        row.textOrNull("email"),
        row.textOrNull("phone"),
        row.textOrNull("role"),
        row.flag("archived"));
  }
}
