package com.aspcranes.crm.usecase.offering;

import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.quote.Service;
import com.aspcranes.crm.rules.validation.Checks;
import com.aspcranes.crm.rules.validation.Fields;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a service must be like to be saved; the database refuses the same. */
public final class ServiceCheck {
  public static final List<String> CATEGORIES =
      List.of("transport", "rigging", "manpower", "permit", "other");
  public static final List<String> UNITS = List.of("hour", "day", "shift", "trip", "piece");

  private static final Pattern SAC = Pattern.compile("99[0-9]{2,4}");

  private ServiceCheck() {}

  public static Optional<Refusal> refusal(Service service) {
    return Stream.of(
            Fields.text("name", service.name, 120),
            new Checks()
                .code("category", service.category, CATEGORIES)
                .code("unit", service.unit, UNITS)
                .that(service.basePrice != null, () -> Refusal.of("refusal.required", "base_price"))
                .that(
                    service.basePrice == null || !service.basePrice.isNegative(),
                    () -> Refusal.of("refusal.negative", "base_price"))
                .first(),
            Optional.ofNullable(service.description)
                .flatMap(text -> Fields.text("description", text, 2000)),
            Optional.ofNullable(service.sac)
                .flatMap(code -> new Checks().pattern("sac", code, SAC, "refusal.sac").first()))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
