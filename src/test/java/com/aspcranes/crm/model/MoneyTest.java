package com.aspcranes.crm.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MoneyTest {

  @Test
  void printsTwoDecimalsWhateverWasGiven() {
    assertEquals("1234.50", Money.of("1234.5").toString());
    assertEquals("-0.05", Money.ofPaise(-5).toString());
    assertEquals("7.00", Money.of("7.000").toString());
  }

  @Test
  void refusesAThirdDecimalInsteadOfRounding() {
    assertThrows(ArithmeticException.class, () -> Money.of("0.005"));
  }

  @Test
  void roundsHalfUpToThePaisa() {
    assertEquals(Money.of("0.01"), Money.rounded(new BigDecimal("0.005")));
    assertEquals(Money.of("0.00"), Money.rounded(new BigDecimal("0.00499999999")));
    assertEquals(Money.of("-0.01"), Money.rounded(new BigDecimal("-0.005")));
    assertEquals(Money.of("12461.54"), Money.of("124615.38").times(new BigDecimal("0.10")));
  }

  @Test
  void holdsWhatTheDatabaseColumnHoldsAndNoMore() {
    assertEquals("999999999999.99", Money.of("999999999999.99").toString());
    assertThrows(ArithmeticException.class, () -> Money.of("1000000000000"));
    assertThrows(
        ArithmeticException.class, () -> Money.of("999999999999.99").plus(Money.ofPaise(1)));
    assertThrows(ArithmeticException.class, () -> Money.rounded(new BigDecimal("1e999999999")));
  }

  @Test
  void sumsAsDecimalsDo() {
    Random random = new Random(41);
    for (int i = 0; i < 1000; i++) {
      Money a = Money.ofPaise(random.nextInt());
      Money b = Money.ofPaise(random.nextInt());
      assertEquals(a.toBigDecimal().add(b.toBigDecimal()), a.plus(b).toBigDecimal());
      assertEquals(a, a.plus(b).minus(b));
      assertEquals(a.toBigDecimal().signum() < 0, a.isNegative());
    }
  }

  @Test
  void ordersByAmount() {
    assertTrue(Money.of("9.99").compareTo(Money.of("10")) < 0);
  }
}
