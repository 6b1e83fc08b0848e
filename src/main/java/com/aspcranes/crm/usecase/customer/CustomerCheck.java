package com.aspcranes.crm.usecase.customer;

import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.customer.Customer;
import com.aspcranes.crm.rules.validation.Checks;
import com.aspcranes.crm.rules.validation.Fields;
import com.aspcranes.crm.rules.validation.Gstin;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a customer must be like to be saved; the database refuses the same. */
public final class CustomerCheck {
  private static final int LONGEST_CREDIT = 365;

  private CustomerCheck() {}

  public static Optional<Refusal> refusal(Customer customer) {
    return Stream.of(
            Fields.text("name", customer.name, 200),
            new Checks().whole("credit_days", customer.creditDays, 0, LONGEST_CREDIT).first(),
            given(customer.email).flatMap(text -> Fields.email("email", text)),
            given(customer.phone).flatMap(text -> Fields.phone("phone", text)),
            given(customer.stateCode).flatMap(text -> Fields.state("state_code", text)),
            given(customer.gstin).flatMap(text -> gstin(text, customer.stateCode)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Refusal> gstin(String text, @Nullable String state) {
    return state == null ? Gstin.check("gstin", text) : Gstin.check("gstin", text, state);
  }

  private static Optional<String> given(@Nullable String text) {
    return Optional.ofNullable(text);
  }
}
