package com.aspcranes.crm.ui.customer;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.customer.Customer;
import com.aspcranes.crm.ui.control.form.Typed;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A customer as it stands in the form: text as typed. */
record CustomerDraft(
    String name,
    String companyName,
    String contactName,
    String designation,
    String phone,
    String email,
    String address,
    String billingAddress,
    String type,
    String gstin,
    String stateCode,
    String creditDays,
    String notes) {

  static CustomerDraft of(Customer row) {
    return new CustomerDraft(
        text(row.name),
        text(row.companyName),
        text(row.contactName),
        text(row.designation),
        text(row.phone),
        text(row.email),
        text(row.address),
        text(row.billingAddress),
        text(row.type),
        text(row.gstin),
        text(row.stateCode),
        String.valueOf(row.creditDays),
        text(row.notes));
  }

  /** Writes what was typed into a copy of the record; refused where a number is none. */
  Outcome<Customer> into(Customer row) {
    return Typed.whole("credit_days", creditDays, 0)
        .map(
            days -> {
              row.name = name.strip();
              row.companyName = Typed.text(companyName);
              row.contactName = Typed.text(contactName);
              row.designation = Typed.text(designation);
              row.phone = Typed.text(phone);
              row.email = Typed.text(email);
              row.address = Typed.text(address);
              row.billingAddress = Typed.text(billingAddress);
              row.type = type;
              row.gstin = upper(Typed.text(gstin));
              row.stateCode = Typed.text(stateCode);
              row.creditDays = days;
              row.notes = Typed.text(notes);
              return row;
            });
  }

  private static @Nullable String upper(@Nullable String text) {
    return text == null ? null : text.toUpperCase(Locale.ROOT);
  }

  private static String text(@Nullable String value) {
    return Objects.requireNonNullElse(value, "");
  }
}
