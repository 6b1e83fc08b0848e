package com.aspcranes.crm.ui.service;

import com.aspcranes.crm.ui.fx.Messages;
import org.jspecify.annotations.Nullable;

/** Codes of services in words. */
final class ServiceWords {
  private ServiceWords() {}

  static String category(Messages messages, @Nullable String code) {
    return word(messages, "service.category.", code);
  }

  static String unit(Messages messages, @Nullable String code) {
    return word(messages, "quote.unit.", code);
  }

  private static String word(Messages messages, String family, @Nullable String code) {
    if (code == null) {
      return "";
    }
    return messages.has(family + code) ? messages.text(family + code) : code;
  }
}
