package com.aspcranes.crm.store.fleet;

import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.model.fleet.BaseRates;
import com.aspcranes.crm.store.Fields;
import java.math.BigDecimal;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A crane. Whether it is free is not said here: that is computed from jobs and blocks.
 *
 * @param equipmentId its business number, for example EQ0001
 * @param maxLiftingCapacity metric tons
 * @param baseRates null where the reader may not see money
 * @param runningCostPerKm rupees; null where the reader may not see money
 * @param vendorCostPerDay rupees; only of cross-hired cranes
 */
public record CraneRow(
    String id,
    String equipmentId,
    String name,
    String category,
    @Nullable BigDecimal maxLiftingCapacity,
    @Nullable String registrationNumber,
    @Nullable BaseRates baseRates,
    @Nullable Money runningCostPerKm,
    @Nullable Money runningCost,
    @Nullable String yardId,
    @Nullable String yardName,
    String ownership,
    @Nullable String vendor,
    @Nullable Money vendorCostPerDay,
    boolean active,
    boolean pending) {

  static CraneRow of(Fields row) throws SQLException {
    return new CraneRow(
        row.text("id"),
        row.text("equipment_id"),
        row.text("name"),
        row.text("category"),
        row.decimalOrNull("max_lifting_capacity"),
        row.textOrNull("registration_number"),
        row.json("base_rates", BaseRates.class),
        row.moneyOrNull("running_cost_per_km"),
        row.moneyOrNull("running_cost"),
        row.textOrNull("yard_id"),
        row.textOrNull("yard_name"),
        row.text("ownership"),
        row.textOrNull("vendor"),
        row.moneyOrNull("vendor_cost_per_day"),
        row.flag("active"),
        row.flag("pending"));
  }
}
