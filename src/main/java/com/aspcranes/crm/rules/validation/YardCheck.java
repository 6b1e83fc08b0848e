package com.aspcranes.crm.rules.validation;

import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.fleet.Yard;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a yard must be like to be saved; the database refuses the same. */
public final class YardCheck {
  private YardCheck() {}

  public static Optional<Refusal> refusal(Yard yard) {
    Checks checks =
        new Checks()
            .text("name", yard.name, 120)
            .most("address", yard.address, 2000)
            .that(
                (yard.latitude == null) == (yard.longitude == null),
                () -> Refusal.of("fleet.both_coordinates", "longitude"));
    degrees(checks, "latitude", yard.latitude, 90);
    degrees(checks, "longitude", yard.longitude, 180);
    return checks.first();
  }

  private static void degrees(
      Checks checks, String field, @Nullable BigDecimal value, int furthest) {
    if (value != null) {
      checks.decimal(field, value, BigDecimal.valueOf(-furthest), BigDecimal.valueOf(furthest), 6);
    }
  }
}
