package com.aspcranes.crm.rules.pricing;

import com.aspcranes.crm.model.Money;
import java.util.List;

/** An amount written out in Hindi, as it stands on a quotation in that language. */
public final class AmountInHindi {
  /** Every number below hundred has a word of its own. */
  private static final List<String> WORDS =
      List.of(
          ("शून्य एक दो तीन चार पाँच छह सात आठ नौ"
                  + " दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस"
                  + " बीस इक्कीस बाईस तेईस चौबीस पच्चीस छब्बीस सत्ताईस अट्ठाईस उनतीस"
                  + " तीस इकतीस बत्तीस तैंतीस चौंतीस पैंतीस छत्तीस सैंतीस अड़तीस उनतालीस"
                  + " चालीस इकतालीस बयालीस तैंतालीस चौवालीस पैंतालीस छियालीस सैंतालीस अड़तालीस उनचास"
                  + " पचास इक्यावन बावन तिरपन चौवन पचपन छप्पन सत्तावन अट्ठावन उनसठ"
                  + " साठ इकसठ बासठ तिरसठ चौंसठ पैंसठ छियासठ सड़सठ अड़सठ उनहत्तर"
                  + " सत्तर इकहत्तर बहत्तर तिहत्तर चौहत्तर पचहत्तर छिहत्तर सतहत्तर अठहत्तर उन्यासी"
                  + " अस्सी इक्यासी बयासी तिरासी चौरासी पचासी छियासी सत्तासी अट्ठासी नवासी"
                  + " नब्बे इक्यानवे बानवे तिरानवे चौरानवे पंचानवे छियानवे सत्तानवे अट्ठानवे निन्यानवे")
              .split(" ", -1));

  private static final long CRORE = 10_000_000;
  private static final long LAKH = 100_000;

  private AmountInHindi() {}

  /** For example {@code दो लाख पाँच रुपये और पचास पैसे मात्र}. */
  public static String of(Money amount) {
    long paise = Math.abs(amount.paise());
    String rupees = words(paise / 100) + " रुपये";
    String rest = paise % 100 == 0 ? "" : " और " + words(paise % 100) + " पैसे";
    return (amount.isNegative() ? "ऋण " : "") + rupees + rest + " मात्र";
  }

  private static String words(long n) {
    if (n >= CRORE) {
      return group(n, CRORE, " करोड़");
    }
    if (n >= LAKH) {
      return group(n, LAKH, " लाख");
    }
    if (n >= 1000) {
      return group(n, 1000, " हज़ार");
    }
    return n >= 100 ? group(n, 100, " सौ") : WORDS.get((int) n);
  }

  private static String group(long n, long size, String name) {
    return words(n / size) + name + (n % size == 0 ? "" : " " + words(n % size));
  }
}
