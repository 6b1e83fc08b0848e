package com.aspcranes.crm.ui.fx;

import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.rules.pricing.IndianNumbers;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The texts of the program in one language. Immutable; change of language means a new one. */
public final class Messages {
  private static final String BASE = "com.aspcranes.crm.ui.messages";

  private final ResourceBundle bundle;
  private final Locale locale;
  private final boolean strict;

  private Messages(ResourceBundle bundle, Locale locale, boolean strict) {
    this.bundle = bundle;
    this.locale = locale;
    this.strict = strict;
  }

  /** The texts for a user: a missing text shows its key. Languages without texts get English. */
  public static Messages of(Locale locale) {
    return new Messages(load(locale), locale, false);
  }

  /** The texts for a test: a missing text is an exception. */
  public static Messages strict(Locale locale) {
    return new Messages(load(locale), locale, true);
  }

  /**
   * The text of a key, e.g. {@code quote.days.range}, with {0}, {1}.. replaced in the manner of
   * {@link MessageFormat}. Without arguments the text is taken as it stands, so only texts with
   * arguments double their apostrophes.
   *
   * @throws MissingResourceException in tests, when there is no such text
   */
  public String text(String key, Object... arguments) {
    if (!strict && !bundle.containsKey(key)) {
      return key;
    }
    String pattern = bundle.getString(key);
    return arguments.length == 0
        ? pattern
        : new MessageFormat(pattern, locale).format(arguments, new StringBuffer(), null).toString();
  }

  /** Why something may not be done, as a sentence: money and numbers grouped as in India. */
  public String refusal(Refusal refusal) {
    String text = text(refusal.key(), refusal.args().stream().map(Messages::shown).toArray());
    return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(locale) + text.substring(1);
  }

  private static Object shown(Object arg) {
    if (arg instanceof Money money) {
      return IndianNumbers.rupees(money);
    }
    if (arg instanceof BigDecimal number) {
      return IndianNumbers.group(number);
    }
    return arg instanceof Number number ? IndianNumbers.group(number.longValue()) : arg;
  }

  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  public Locale locale() {
    return locale;
  }

  /** For FXML: the {@code %keys} of a view. */
  public ResourceBundle bundle() {
    return bundle;
  }

  /** Not the fallback of the platform, which would answer in the machine's own language. */
  private static ResourceBundle load(Locale locale) {
    return ResourceBundle.getBundle(
        BASE,
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
