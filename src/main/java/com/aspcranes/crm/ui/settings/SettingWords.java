package com.aspcranes.crm.ui.settings;

import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.rules.pricing.IndianNumbers;
import com.aspcranes.crm.rules.setting.SettingKey;
import com.aspcranes.crm.rules.setting.SettingPage;
import com.aspcranes.crm.ui.fx.Messages;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Settings in the words of a person. */
final class SettingWords {
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,9})?");

  private final Messages messages;

  SettingWords(Messages messages) {
    this.messages = messages;
  }

  String page(SettingPage page) {
    return messages.text("setting.page." + page.name().toLowerCase(Locale.ROOT));
  }

  String label(SettingKey key) {
    return messages.text("setting." + key.key());
  }

  /** What it is for; empty where the label says it all. */
  String hint(SettingKey key) {
    String hint = "setting.hint." + key.key();
    return messages.has(hint) ? messages.text(hint) : "";
  }

  String part(String name) {
    return messages.text("setting.part." + name);
  }

  /** The unit behind the input; empty for none. */
  String unit(SettingKey key) {
    String unit = "setting.unit." + key.kind().name().toLowerCase(Locale.ROOT);
    return messages.has(unit) ? messages.text(unit) : "";
  }

  String option(SettingKey key, String code) {
    String family = key.key().equals("company.state") ? "state." : "setting.choice.";
    return messages.has(family + code) ? messages.text(family + code) : code;
  }

  /** One line, however many the value has. */
  String value(SettingKey key, List<String> value) {
    if (value.isEmpty()) {
      return messages.text("setting.none");
    }
    return switch (key.kind()) {
      case RUPEES, RUPEES_PER_MONTH, PERCENT, FACTOR, HOURS, DAYS -> figure(key, value.get(0));
      case CHOICE -> option(key, value.get(0));
      case TEXT -> value.get(0);
      case LINES -> String.join(", ", value);
      case PARTS ->
          value.stream().filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    };
  }

  private String figure(SettingKey key, String text) {
    if (!DECIMAL.matcher(text).matches()) {
      return text;
    }
    BigDecimal number = new BigDecimal(text);
    String shown =
        switch (key.kind()) {
          case RUPEES, RUPEES_PER_MONTH -> IndianNumbers.rupees(Money.rounded(number));
          default -> IndianNumbers.group(number);
        };
    return messages.text("setting.value." + key.kind().name().toLowerCase(Locale.ROOT), shown);
  }

  String time(SettingLine.Time time) {
    return messages.text("setting.time." + time.name().toLowerCase(Locale.ROOT));
  }

  /** The chip's style class. */
  static String style(SettingLine.Time time) {
    return switch (time) {
      case PAST -> "draft";
      case NOW -> "acknowledged";
      case COMING -> "tentative";
    };
  }
}
