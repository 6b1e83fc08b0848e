package com.aspcranes.crm.rules.setting;

import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.rules.pricing.Figure;
import com.aspcranes.crm.rules.pricing.PriceList;
import com.aspcranes.crm.rules.scheduling.Rule;
import com.aspcranes.crm.rules.scheduling.RuleSettings;
import com.aspcranes.crm.rules.scheduling.Severity;
import com.aspcranes.crm.rules.validation.Checks;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The settings there are, in the order they are shown. */
public final class SettingKeys {
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,9})?");
  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,4}");
  private static final Pattern SAC = Pattern.compile("99[0-9]{2,4}");

  private static final Set<Figure> OFFER = EnumSet.of(Figure.DISCOUNT_LIMIT, Figure.VALIDITY_DAYS);
  private static final Set<Figure> FACTORS =
      EnumSet.of(
          Figure.USAGE_NORMAL,
          Figure.USAGE_HEAVY,
          Figure.RISK_LOW,
          Figure.RISK_MEDIUM,
          Figure.RISK_HIGH);

  private static final List<SettingKey> ALL = make();

  private SettingKeys() {}

  public static List<SettingKey> all() {
    return ALL;
  }

  public static List<SettingKey> of(SettingPage page) {
    return ALL.stream().filter(key -> key.page() == page).toList();
  }

  public static Optional<SettingKey> find(String key) {
    return ALL.stream().filter(known -> known.key().equals(key)).findFirst();
  }

  private static List<SettingKey> make() {
    List<SettingKey> keys = new ArrayList<>(CompanyKeys.all());
    for (Figure figure : Figure.values()) {
      keys.add(figure(figure));
    }
    keys.add(sac(PriceList.SAC_WITH_OPERATOR, true));
    keys.add(sac(PriceList.SAC_WITHOUT_OPERATOR, false));
    for (Rule rule : Rule.values()) {
      if (!rule.fixed()) {
        keys.add(rule(rule));
      }
    }
    RuleSettings shipped = RuleSettings.defaults();
    keys.add(hours(RuleSettings.WEEKLY_HOURS_KEY, shipped.weeklyHours(), 168));
    keys.add(hours(RuleSettings.HOURS_PER_DAY_KEY, shipped.hoursPerDay(), 24));
    return Collections.unmodifiableList(keys);
  }

  private static SettingKey figure(Figure figure) {
    SettingKind kind = SettingKind.valueOf(figure.unit().name());
    return new SettingKey(
        figure.key(),
        page(figure),
        kind,
        List.of(),
        List.of(figure.shipped().toPlainString()),
        value -> {
          String text = value.get(0);
          return DECIMAL.matcher(text).matches()
              ? figure.check(new BigDecimal(text))
              : Optional.of(Refusal.of("refusal.number", figure.key()));
        });
  }

  private static SettingPage page(Figure figure) {
    if (figure == Figure.GST) {
      return SettingPage.TAX;
    }
    if (OFFER.contains(figure)) {
      return SettingPage.OFFER;
    }
    boolean charge =
        figure.unit() == Figure.Unit.RUPEES || figure.unit() == Figure.Unit.RUPEES_PER_MONTH;
    return charge || FACTORS.contains(figure) ? SettingPage.CHARGES : SettingPage.HIRE;
  }

  private static SettingKey sac(String key, boolean operatorIncluded) {
    return new SettingKey(
        key,
        SettingPage.TAX,
        SettingKind.TEXT,
        List.of(),
        List.of(PriceList.defaults().sac(operatorIncluded)),
        value -> new Checks().pattern(key, value.get(0), SAC, "refusal.sac").first());
  }

  private static SettingKey rule(Rule rule) {
    List<String> severities =
        Arrays.stream(new Severity[] {Severity.BLOCK, Severity.WARN, Severity.ALLOW})
            .map(Severity::code)
            .toList();
    return new SettingKey(
        rule.settingKey(),
        SettingPage.BOARD,
        SettingKind.CHOICE,
        severities,
        List.of(rule.shipped().code()),
        value -> new Checks().code(rule.settingKey(), value.get(0), severities).first());
  }

  private static SettingKey hours(String key, int shipped, int most) {
    return new SettingKey(
        key,
        SettingPage.BOARD,
        SettingKind.HOURS,
        List.of(),
        List.of(String.valueOf(shipped)),
        value ->
            WHOLE.matcher(value.get(0)).matches()
                ? new Checks().whole(key, Integer.parseInt(value.get(0)), 1, most).first()
                : Optional.of(Refusal.of("refusal.whole", key)));
  }
}
