package com.aspcranes.crm.rules.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RuleSettingsTest {

  @Test
  void aSettingMovesItsRuleAndNonsenseMovesNothing() {
    RuleSettings settings =
        RuleSettings.of(
            Map.of(
                "scheduling.rule.wrong_category", "block",
                "scheduling.rule.held", "perhaps",
                "scheduling.rule.crane_busy", "allow",
                "scheduling.weekly_hours", "48",
                "scheduling.hours_per_day", "25"));
    assertEquals(Severity.BLOCK, settings.severity(Rule.WRONG_CATEGORY));
    assertEquals(Severity.WARN, settings.severity(Rule.HELD));
    assertEquals(Severity.BLOCK, settings.severity(Rule.CRANE_BUSY));
    assertEquals(48, settings.weeklyHours());
    assertEquals(8, settings.hoursPerDay());
  }

  @Test
  void theServerShipsTheSameRulesWithTheSameSeverities() throws IOException {
    String sql = Files.readString(Path.of("db/server/V0089__scheduling_rules.sql"));
    Map<String, String> theirs =
        Pattern.compile("\\('([a-z_]+)', '(block|warn|allow)'\\)")
            .matcher(sql)
            .results()
            .collect(Collectors.toMap(m -> m.group(1), m -> m.group(2)));
    Map<String, String> ours =
        Arrays.stream(Rule.values())
            .filter(rule -> !rule.fixed())
            .collect(Collectors.toMap(Rule::code, rule -> rule.shipped().code()));
    assertEquals(ours, theirs);
  }
}
