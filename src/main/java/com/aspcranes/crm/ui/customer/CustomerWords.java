package com.aspcranes.crm.ui.customer;

import com.aspcranes.crm.ui.fx.Messages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Codes of customers in words. */
final class CustomerWords {
  static final List<String> TYPES =
      List.of("construction", "property_developer", "manufacturing", "government", "other");

  private CustomerWords() {}

  /** An empty code stands for all. */
  static String type(Messages messages, @Nullable String code) {
    if (code == null || code.isEmpty()) {
      return messages.text("customer.type.all");
    }
    return TYPES.contains(code) ? messages.text("customer.type." + code) : code;
  }
}
