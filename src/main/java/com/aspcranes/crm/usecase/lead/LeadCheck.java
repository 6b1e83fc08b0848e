package com.aspcranes.crm.usecase.lead;

import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.lead.Lead;
import com.aspcranes.crm.rules.validation.Checks;
import com.aspcranes.crm.rules.validation.Fields;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** What a lead must be like to be saved; the database refuses the same. */
public final class LeadCheck {
  private static final BigDecimal LEAST_TONS = new BigDecimal("0.01");
  private static final BigDecimal MOST_TONS = new BigDecimal("999999.99");

  private LeadCheck() {}

  public static Optional<Refusal> refusal(Lead lead) {
    return Stream.of(
            Fields.text("customer_name", lead.customerName, 200),
            Optional.ofNullable(lead.phone).flatMap(text -> Fields.phone("phone", text)),
            Optional.ofNullable(lead.email).flatMap(text -> Fields.email("email", text)),
            Optional.ofNullable(lead.siteState).flatMap(code -> Fields.state("site_state", code)),
            Optional.ofNullable(lead.rentalDays)
                .flatMap(days -> new Checks().whole("rental_days", days, 1, 3650).first()),
            Optional.ofNullable(lead.neededCapacityTons)
                .flatMap(
                    tons ->
                        new Checks()
                            .decimal("needed_capacity_tons", tons, LEAST_TONS, MOST_TONS, 2)
                            .first()))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
