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

  public static final String WEEKLY_HOURS_KEY = "scheduling.weekly_hours";
  public static final String HOURS_PER_DAY_KEY = "scheduling.hours_per_day";

  public RuleSettings {
    EnumMap<Rule, Severity> copy = new EnumMap<>(Rule.class);
    severities.forEach(
        (rule, severity) -> copy.put(rule, rule.fixed() ? rule.shipped() : severity));
    severities = Collections.unmodifiableMap(copy);
  }

  public static RuleSettings defaults() {
    return new RuleSettings(Map.of(), 60, 8, ZoneId.of("Asia/Kolkata"));
  }

  /**
   * The shipped rules with these settings over them.
   *
   * @param inForce text values by key, already picked by date; keys and words that mean nothing
   *     here are passed over
   */
  public static RuleSettings of(Map<String, String> inForce) {
    EnumMap<Rule, Severity> severities = new EnumMap<>(Rule.class);
    for (Rule rule : Rule.values()) {
      Severity.of(inForce.getOrDefault(rule.settingKey(), ""))
          .ifPresent(s -> severities.put(rule, s));
    }
    RuleSettings shipped = defaults();
    int weekly = whole(inForce, WEEKLY_HOURS_KEY, shipped.weeklyHours, 168);
    int daily = whole(inForce, HOURS_PER_DAY_KEY, shipped.hoursPerDay, 24);
    return new RuleSettings(severities, weekly, daily, shipped.zone);
  }

  private static int whole(Map<String, String> inForce, String key, int shipped, int most) {
    String text = inForce.getOrDefault(key, "");
    return text.matches("[1-9][0-9]{0,2}") && Integer.parseInt(text) <= most
        ? Integer.parseInt(text)
        : shipped;
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
