package com.aspcranes.crm.ui.control.form;

import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Several figures of a form at once: what is typed wrong first is what is refused, the others are
 * read all the same.
 */
public final class TypedFields {
  private static final BigDecimal MOST_RUPEES = new BigDecimal("999999999999.99");

  private @Nullable Refusal first;

  /** Null for blanks and for what is no number. */
  public @Nullable BigDecimal decimal(String field, @Nullable String typed) {
    return Typed.text(typed) == null ? null : take(Typed.decimal(field, typed, BigDecimal.ZERO));
  }

  /** Null for blanks and for what is no number. */
  public @Nullable Integer whole(String field, @Nullable String typed) {
    return Typed.text(typed) == null ? null : take(Typed.whole(field, typed, 0));
  }

  /** Rupees with at most two decimals; null for blanks and for what is no such number. */
  public @Nullable Money money(String field, @Nullable String typed) {
    BigDecimal rupees = decimal(field, typed);
    if (rupees == null) {
      return null;
    }
    if (rupees.stripTrailingZeros().scale() > 2) {
      refuse(Refusal.of("refusal.decimals", field, 2));
      return null;
    }
    if (rupees.abs().compareTo(MOST_RUPEES) > 0) {
      refuse(Refusal.of("refusal.range", field, BigDecimal.ZERO, MOST_RUPEES));
      return null;
    }
    return Money.of(rupees);
  }

  /** As {@link #money}, with nothing typed meaning nothing to pay. */
  public Money moneyOrZero(String field, @Nullable String typed) {
    Money money = money(field, typed);
    return money == null ? Money.ZERO : money;
  }

  /** The first refusal, or what the fields make. */
  public <T> Outcome<T> orElse(T value) {
    return first == null ? Outcome.done(value) : Outcome.refused(first);
  }

  private <T> @Nullable T take(Outcome<T> outcome) {
    if (outcome instanceof Outcome.Done<T> done) {
      return done.value();
    }
    refuse(((Outcome.Refused<T>) outcome).refusal());
    return null;
  }

  private void refuse(Refusal why) {
    if (first == null) {
      first = why;
    }
  }
}
