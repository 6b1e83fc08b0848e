package com.aspcranes.crm.usecase.quote.draft;

import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.model.quote.Service;
import com.aspcranes.crm.model.quote.ServiceLine;
import org.jspecify.annotations.Nullable;

/**
 * A service as typed.
 *
 * @param unit hour, day, shift, trip or piece
 * @param price rupees a unit
 */
public record DraftService(
    @Nullable String serviceId,
    String name,
    String unit,
    @Nullable String sac,
    String price,
    String quantity) {

  /** One of it at its base price; without one the price is to be typed. */
  public static DraftService of(Service service) {
    Money price = service.basePrice;
    return new DraftService(
        service.id,
        service.name,
        service.unit,
        service.sac,
        price == null ? "" : price.toBigDecimal().toPlainString(),
        "1");
  }

  static DraftService of(ServiceLine line) {
    return new DraftService(
        line.serviceId(),
        line.name(),
        line.unit(),
        line.sac(),
        line.price().toBigDecimal().toPlainString(),
        line.quantity().stripTrailingZeros().toPlainString());
  }

  public DraftService withPrice(String typed) {
    return new DraftService(serviceId, name, unit, sac, typed, quantity);
  }

  public DraftService withQuantity(String typed) {
    return new DraftService(serviceId, name, unit, sac, price, typed);
  }
}
