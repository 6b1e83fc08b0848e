package com.aspcranes.crm.ui.deal;

import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.rules.flow.DealFlow;
import com.aspcranes.crm.rules.pricing.IndianNumbers;
import com.aspcranes.crm.ui.fx.Messages;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Deals in words and colours. */
final class DealWords {
  private DealWords() {}

  static String stage(Messages messages, @Nullable String code) {
    if (code == null) {
      return "";
    }
    return DealFlow.STAGES.contains(code) ? messages.text("deal.stage." + code) : code;
  }

  /** The chip's style class. */
  static String style(String stage) {
    return switch (stage) {
      case "qualification" -> "tentative";
      case "proposal" -> "published";
      case "negotiation" -> "acknowledged";
      case "won" -> "in-progress";
      case "lost" -> "cancelled";
      default -> "draft";
    };
  }

  /** Whole rupees, as a pipeline is read; empty where the reader sees no money. */
  static String rupees(@Nullable Money value) {
    if (value == null) {
      return "";
    }
    String grouped = IndianNumbers.group(value.toBigDecimal().setScale(0, RoundingMode.HALF_UP));
    return "₹" + grouped;
  }

  /** A refusal in words; a way the flow does not have is told with the ways it has. */
  static String refusal(Messages messages, Refusal refusal, String from) {
    if (!refusal.key().equals("flow.no_way")) {
      return messages.refusal(refusal);
    }
    String ways =
        DealFlow.GRAPH.offered(from).stream()
            .map(stage -> stage(messages, stage))
            .collect(Collectors.joining(", "));
    return messages.text("deal.no_way", stage(messages, from), ways);
  }
}
