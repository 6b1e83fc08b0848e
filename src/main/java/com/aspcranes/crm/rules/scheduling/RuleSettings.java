package com.aspcranes.crm.rules.scheduling;

import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How strictly the board is kept.
 *
 * @param severities only what differs from the shipped severities; fixed rules are passed over
 * @param weeklyHours hours an operator may work in a week from Monday to Sunday
 * @param hoursPerDay hours a booking counts at most on one day
 * @param zone where days begin and end
 */
public record RuleSettings(
    Map<Rule, Severity> severities, int weeklyHours, int hoursPerDay, ZoneId zone) {

  public RuleSettings {
    EnumMap<Rule, Severity> copy = new EnumMap<>(Rule.class);
    severities.forEach(
        (rule, severity) -> copy.put(rule, rule.fixed() ? rule.shipped() : severity));
    severities = Collections.unmodifiableMap(copy);
  }

  public static RuleSettings defaults() {
    return new RuleSettings(Map.of(), 60, 8, ZoneId.of("Asia/Kolkata"));
  }

  public RuleSettings with(Rule rule, Severity severity) {
    EnumMap<Rule, Severity> changed = new EnumMap<>(Rule.class);
    changed.putAll(severities);
    changed.put(rule, severity);
    return new RuleSettings(changed, weeklyHours, hoursPerDay, zone);
  }

  public Severity severity(Rule rule) {
    return severities.getOrDefault(rule, rule.shipped());
  }
}
