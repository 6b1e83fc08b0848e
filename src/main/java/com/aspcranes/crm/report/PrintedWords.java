package com.aspcranes.crm.report;

import com.aspcranes.crm.rules.pricing.Figure;
import com.aspcranes.crm.rules.pricing.IndianNumbers;
import com.aspcranes.crm.rules.pricing.PriceList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The words of the printed quotation. A code of a newer program is printed as it is. */
record PrintedWords(ResourceBundle bundle) {

  /** In English. */
  static PrintedWords load() {
    return load("en");
  }

  /**
   * The language of the paper, whatever the desk speaks: it goes to the customer.
   *
   * @param language en or hi; any other gets English
   */
  static PrintedWords load(String language) {
    return new PrintedWords(
        ResourceBundle.getBundle(
            "com.aspcranes.crm.report.quotation",
            language.equals("hi") ? Locale.forLanguageTag("hi") : Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  String text(String key) {
    return bundle.getString(key);
  }

  String of(String family, String code) {
    String key = family + "." + code;
    return bundle.containsKey(key) ? bundle.getString(key) : code;
  }

  String shift(String shift, String dayNight) {
    return of("shift", shift) + ", " + of("time", dayNight);
  }

  /** The order type, and the hours a day where they are more than a shift. */
  String hire(String orderType, BigDecimal hours, PriceList prices) {
    String words = of("hire", orderType);
    return hours.compareTo(prices.value(Figure.SHIFT_HOURS)) <= 0
        ? words
        : words + ", " + plain(hours) + " " + text("hours");
  }

  String detail(@Nullable BigDecimal capacityTons, boolean withOperator) {
    String operator = text(withOperator ? "operator.with" : "operator.without");
    return capacityTons == null
        ? operator
        : plain(capacityTons) + " " + text("tons") + ", " + operator;
  }

  /** Names the crew; what else was counted in is the company's own business. */
  String crew(List<String> codes) {
    List<String> crew = new ArrayList<>();
    for (String code : codes) {
      String key = "crew." + code;
      if (bundle.containsKey(key) && !crew.contains(text(key))) {
        crew.add(text(key));
      }
    }
    return crew.size() < codes.size() ? text("charge.other") : String.join(", ", crew);
  }

  String times(String name, BigDecimal quantity) {
    return quantity.compareTo(BigDecimal.ONE) == 0 ? name : name + " × " + plain(quantity);
  }

  String percent(String label, BigDecimal percent) {
    return text(label) + " " + plain(percent) + " %";
  }

  private static String plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return IndianNumbers.group(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
  }
}
