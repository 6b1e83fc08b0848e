package com.aspcranes.crm.rules.permission;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who a person is in the company. */
public enum Role {
  ADMIN,
  SALES_AGENT,
  OPERATIONS_MANAGER,
  OPERATOR,
  SUPPORT;

  /** As stored in {@code users.role}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Empty for a role this program does not know: such a person is offered nothing. */
  public static Optional<Role> of(String code) {
    return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
  }
}
