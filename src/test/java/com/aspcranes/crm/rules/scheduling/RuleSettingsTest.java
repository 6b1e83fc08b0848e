package com.aspcranes.crm.rules.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
  void theServerKnowsItsRulesByTheSameNames() throws IOException {
    String sql = Files.readString(Path.of("db/server/V0089__scheduling_rules.sql"));
    String broken = sql.substring(sql.indexOf("function sched.broken"));
    Set<String> names =
        Pattern.compile("when '([a-z_]+)' then")
            .matcher(broken)
            .results()
            .map(m -> m.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> ours =
        Arrays.stream(Rule.values()).map(Rule::code).collect(Collectors.toCollection(TreeSet::new));
    assertTrue(names.size() >= 8 && ours.containsAll(names), names.toString());
  }
}
