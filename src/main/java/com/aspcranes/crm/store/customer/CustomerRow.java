package com.aspcranes.crm.store.customer;

import com.aspcranes.crm.store.Fields;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A line of the customer list.
 *
 * @param pending has changes that the server has not confirmed
 */
public record CustomerRow(
    String id,
    String name,
    @Nullable String companyName,
    @Nullable String contactName,
    @Nullable String email,
    @Nullable String phone,
    String type,
    @Nullable String gstin,
    @Nullable String stateCode,
    boolean archived,
    boolean pending) {

  static CustomerRow of(Fields row) throws SQLException {
    return new CustomerRow(
        row.text("id"),
        row.text("name"),
        row.textOrNull("company_name"),
        row.textOrNull("contact_name"),
        row.textOrNull("email"),
        row.textOrNull("phone"),
        row.text("type"),
        row.textOrNull("gstin"),
        row.textOrNull("state_code"),
        row.flag("archived"),
        row.flag("pending"));
  }
}
