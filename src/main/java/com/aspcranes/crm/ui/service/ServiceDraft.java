package com.aspcranes.crm.ui.service;

import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.quote.Service;
import com.aspcranes.crm.ui.control.form.Typed;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A service as it stands in the form: text as typed. */
record ServiceDraft(
    String name,
    String description,
    String category,
    String unit,
    String basePrice,
    String sac,
    boolean active) {

  static ServiceDraft of(Service row) {
    return new ServiceDraft(
        row.name,
        text(row.description),
        row.category,
        row.unit,
        row.basePrice == null ? "" : row.basePrice.toString(),
        text(row.sac),
        row.isActive);
  }

  /** Writes what was typed into a copy of the record; refused where the price is no amount. */
  Outcome<Service> into(Service row) {
    return Typed.decimal("base_price", basePrice, BigDecimal.ZERO)
        .then(ServiceDraft::rupees)
        .map(
            price -> {
              row.name = name.strip();
              row.description = Typed.text(description);
              row.category = category;
              row.unit = unit;
              row.basePrice = basePrice.isBlank() ? null : price;
              row.sac = Typed.text(sac);
              row.isActive = active;
              return row;
            });
  }

  private static Outcome<Money> rupees(BigDecimal amount) {
    return amount.stripTrailingZeros().scale() > 2 || amount.precision() > 12
        ? Outcome.refused(Refusal.of("refusal.decimals", "base_price", 2))
        : Outcome.done(Money.of(amount));
  }

  private static String text(@Nullable String value) {
    return Objects.requireNonNullElse(value, "");
  }
}
