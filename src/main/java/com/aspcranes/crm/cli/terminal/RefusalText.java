package com.aspcranes.crm.cli.terminal;

import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.rules.pricing.IndianNumbers;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** A refusal as one line of English: {@code days: must be from 1 to 3,650}. */
public final class RefusalText {
  private static final String BUNDLE = "com.aspcranes.crm.ui.messages";
  private static final int LONGEST = 300;

  private RefusalText() {}

  public static String of(Refusal refusal) {
    // Scripts read this: the root bundle, not the one of whoever is logged in.
    ResourceBundle messages = ResourceBundle.getBundle(BUNDLE, Locale.ROOT);
    String text = messages.getString(refusal.key());
    Object[] shown = refusal.args().stream().map(RefusalText::shown).toArray();
    String reason = shown.length == 0 ? text : new MessageFormat(text, Locale.ROOT).format(shown);
    return oneLine(refusal.field() == null ? reason : refusal.field() + ": " + reason);
  }

  private static Object shown(Object arg) {
    if (arg instanceof Money money) {
      return IndianNumbers.group(money);
    }
    if (arg instanceof BigDecimal number) {
      return IndianNumbers.group(number);
    }
    if (arg instanceof Number number) {
      return IndianNumbers.group(number.longValue());
    }
    return arg.toString();
  }

  /**
   * Input may be quoted in a reason: no line ends, no terminal control characters, not without end.
   */
  static String oneLine(String text) {
    String tame = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\u2028\\u2029]+", " ").strip();
    return tame.length() <= LONGEST ? tame : tame.substring(0, LONGEST) + "...";
  }
}
