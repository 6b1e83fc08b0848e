package com.aspcranes.crm.rights;

import java.util.Locale;

/** The roles in the order of the rights matrix. */
enum Role {
  ADMIN,
  SALES_AGENT,
  OPERATIONS_MANAGER,
  OPERATOR,
  SUPPORT;

  /** As in {@code crm.users.role}. */
  String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Role of(String wire) {
    return valueOf(wire.toUpperCase(Locale.ROOT));
  }
}
