package com.aspcranes.crm.usecase.quote.draft;

import com.aspcranes.crm.model.fleet.Equipment;
import com.aspcranes.crm.model.quote.MachineLine;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A crane as a quotation names it: it stays so, whatever becomes of the crane.
 *
 * @param equipmentId null for a machine of that class still to be chosen
 * @param capacityTons metric tons
 */
public record Machine(
    @Nullable String equipmentId,
    String name,
    @Nullable BigDecimal capacityTons,
    @Nullable String category) {

  public static Machine of(Equipment crane) {
    return new Machine(crane.id, crane.name, crane.maxLiftingCapacity, crane.category);
  }

  public static Machine of(MachineLine line) {
    return new Machine(line.equipmentId(), line.name(), line.capacityTons(), line.category());
  }
}
