package com.aspcranes.crm.ui.fleet.words;

import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.rules.pricing.IndianNumbers;
import com.aspcranes.crm.ui.fx.Messages;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Codes and figures of the fleet in words. */
public final class FleetWords {
  private FleetWords() {}

  /** An empty code stands for all. */
  public static String category(Messages messages, @Nullable String code) {
    if (code == null || code.isEmpty()) {
      return messages.text("fleet.category.all");
    }
    String key = "fleet.category." + code;
    return messages.has(key) ? messages.text(key) : code;
  }

  public static String categories(Messages messages, List<String> codes) {
    return codes.stream().map(code -> category(messages, code)).collect(Collectors.joining(", "));
  }

  public static String ownership(Messages messages, @Nullable String code) {
    String key = "fleet.ownership." + code;
    return messages.has(key) ? messages.text(key) : String.valueOf(code);
  }

  public static String rupees(@Nullable Money money) {
    return money == null ? "" : IndianNumbers.rupees(money);
  }
}
