package com.aspcranes.crm.cli.quote;

import com.aspcranes.crm.rules.pricing.TraceStep;
import com.aspcranes.crm.rules.pricing.TraceStep.Factor;
import java.util.stream.Collectors;

/**
 * "Why this price" as plain lines: each amount, and under it every factor with where it comes from.
 */
final class TraceText {
  private TraceText() {}

  static String of(TraceStep step) {
    String factors = step.factors().stream().map(TraceText::line).collect(Collectors.joining());
    return "%s = %s%n%s".formatted(step.part(), step.amount().toPlainString(), factors);
  }

  private static String line(Factor factor) {
    return "    %s %s %s (%s)%n"
        .formatted(
            factor.does().sign(), factor.value().toPlainString(), factor.name(), source(factor));
  }

  private static String source(Factor factor) {
    return switch (factor.source()) {
      case TraceStep.ENTERED -> "entered";
      case TraceStep.EQUIPMENT -> "the equipment's";
      case TraceStep.FORMULA -> "formula";
      case TraceStep.STEP -> "from above";
      default -> factor.since() == null ? "setting, as shipped" : "setting since " + factor.since();
    };
  }
}
