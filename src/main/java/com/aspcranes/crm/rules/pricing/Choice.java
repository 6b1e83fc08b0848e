package com.aspcranes.crm.rules.pricing;

import com.aspcranes.crm.model.Refusal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a rep picks from on a quotation, and the figure behind each pick. */
public enum Choice {
  SHIFT("single", Figure.SHIFT_SINGLE, "double", Figure.SHIFT_DOUBLE),
  DAY_NIGHT("day", Figure.TIME_DAY, "night", Figure.TIME_NIGHT),
  USAGE("normal", Figure.USAGE_NORMAL, "heavy", Figure.USAGE_HEAVY),
  RISK_FACTOR("low", Figure.RISK_LOW, "medium", Figure.RISK_MEDIUM, "high", Figure.RISK_HIGH),
  INCIDENTAL(
      "incident1", Figure.INCIDENT1, "incident2", Figure.INCIDENT2, "incident3", Figure.INCIDENT3),
  OTHER_FACTOR(
      "rigger", Figure.RIGGER,
      "helper", Figure.HELPER,
      "area", Figure.AREA,
      "condition", Figure.CONDITION,
      "customer_reputation", Figure.CUSTOMER_REPUTATION);

  /** With or without goods and services tax. */
  public static final List<String> BILLING = List.of("gst", "non_gst");

  private final Map<String, Figure> figures;

  Choice(Object... codesAndFigures) {
    Map<String, Figure> map = new LinkedHashMap<>();
    for (int i = 0; i < codesAndFigures.length; i += 2) {
      map.put((String) codesAndFigures[i], (Figure) codesAndFigures[i + 1]);
    }
    figures = Collections.unmodifiableMap(map);
  }

  /** The codes in the order they are offered. */
  public List<String> codes() {
    return List.copyOf(figures.keySet());
  }

  public Optional<Figure> figure(String code) {
    return Optional.ofNullable(figures.get(code));
  }

  /** The figure of a code already checked. */
  Figure checked(String code) {
    return figure(code)
        .orElseThrow(() -> new IllegalStateException(name() + " has no code " + code));
  }

  Refusal refusal(String field) {
    return Refusal.of("refusal.code", field, String.join(", ", codes()));
  }
}
