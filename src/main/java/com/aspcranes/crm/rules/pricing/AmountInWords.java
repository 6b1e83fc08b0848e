package com.aspcranes.crm.rules.pricing;

import com.aspcranes.crm.model.Money;
import java.util.List;

/** An amount written out with crore, lakh and thousand, as it stands on a quotation. */
public final class AmountInWords {
  private static final List<String> ONES =
      List.of(
          "Zero",
          "One",
          "Two",
          "Three",
          "Four",
          "Five",
          "Six",
          "Seven",
          "Eight",
          "Nine",
          "Ten",
          "Eleven",
          "Twelve",
          "Thirteen",
          "Fourteen",
          "Fifteen",
          "Sixteen",
          "Seventeen",
          "Eighteen",
          "Nineteen");
  private static final List<String> TENS =
      List.of("", "", "Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty", "Ninety");
  private static final long CRORE = 10_000_000;
  private static final long LAKH = 100_000;

  private AmountInWords() {}

  /** For example {@code Rupees Two Lakh Five and Paise Fifty Only}. */
  public static String of(Money amount) {
    long paise = Math.abs(amount.paise());
    String rupees = "Rupees " + words(paise / 100);
    String rest = paise % 100 == 0 ? "" : " and Paise " + words(paise % 100);
    return (amount.isNegative() ? "Minus " : "") + rupees + rest + " Only";
  }

  private static String words(long n) {
    if (n >= CRORE) {
      return group(n, CRORE, " Crore");
    }
    if (n >= LAKH) {
      return group(n, LAKH, " Lakh");
    }
    if (n >= 1000) {
      return group(n, 1000, " Thousand");
    }
    return n >= 100 ? group(n, 100, " Hundred") : belowHundred((int) n);
  }

  private static String group(long n, long size, String name) {
    return words(n / size) + name + (n % size == 0 ? "" : " " + words(n % size));
  }

  private static String belowHundred(int n) {
    if (n < 20) {
      return ONES.get(n);
    }
    return TENS.get(n / 10) + (n % 10 == 0 ? "" : "-" + ONES.get(n % 10));
  }
}
