package com.aspcranes.crm.rules.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.aspcranes.crm.model.Money;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsAndFiguresTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|Rupees Zero Only",
        "19|Rupees Nineteen Only",
        "100|Rupees One Hundred Only",
        "100000|Rupees One Lakh Only",
        "1005021|Rupees Ten Lakh Five Thousand Twenty-One Only",
        "12345678.05|Rupees One Crore Twenty-Three Lakh Forty-Five Thousand Six Hundred Seventy-Eight and Paise Five Only",
        "990000000000|Rupees Ninety-Nine Thousand Crore Only",
        "-7.50|Minus Rupees Seven and Paise Fifty Only"
      })
  void writesAmountsOutInIndianWords(String amount, String words) {
    assertEquals(words, AmountInWords.of(Money.of(amount)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0.00",
        "999.9|999.90",
        "1000|1,000.00",
        "99999|99,999.00",
        "1234567|12,34,567.00",
        "9999999999.99|9,99,99,99,999.99",
        "-100000|-1,00,000.00"
      })
  void groupsTheLastThreeDigitsAndThenPairs(String amount, String grouped) {
    assertEquals(grouped, IndianNumbers.group(Money.of(amount)));
  }

  @Test
  void putsTheRupeeSignAfterTheMinus() {
    assertEquals("-₹1,00,000.00", IndianNumbers.rupees(Money.of("-100000")));
    assertEquals("₹5.00", IndianNumbers.rupees(Money.of("5")));
    assertEquals("1,00,000", IndianNumbers.group(100_000));
  }

  @Test
  void anAmountIsWrittenOutInHindiToo() {
    assertEquals("शून्य रुपये मात्र", AmountInHindi.of(Money.ZERO));
    assertEquals("दो लाख पाँच रुपये और पचास पैसे मात्र", AmountInHindi.of(Money.of("200005.50")));
    assertEquals(
        "निन्यानवे करोड़ उनसठ लाख अड़तीस हज़ार सात सौ इकहत्तर रुपये मात्र",
        AmountInHindi.of(Money.of("995938771")));
    long distinct =
        IntStream.range(0, 100)
            .mapToObj(n -> AmountInHindi.of(Money.of(String.valueOf(n))))
            .distinct()
            .count();
    assertEquals(100, distinct, "each number below hundred has a word of its own");
  }
}
