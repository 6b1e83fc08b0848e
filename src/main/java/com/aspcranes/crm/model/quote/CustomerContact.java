package com.aspcranes.crm.model.quote;

import org.jspecify.annotations.Nullable;

/** Whom a quotation is addressed to, as it was when the quotation was made. */
public record CustomerContact(
    @Nullable String name,
    @Nullable String designation,
    @Nullable String phone,
    @Nullable String email,
    @Nullable String address,
    @Nullable String gstin) {
  public static final CustomerContact NONE =
      new CustomerContact(null, null, null, null, null, null);
}
