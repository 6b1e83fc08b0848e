package com.aspcranes.crm.rules.validation;

import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.fleet.ResourceBlock;
import java.util.List;
import java.util.Optional;

/** What time off must be like to be saved; the database refuses the same. */
public final class BlockCheck {
  public static final List<String> OF_CRANES = List.of("maintenance", "breakdown");
  public static final List<String> OF_CREWS = List.of("leave", "training");

  private BlockCheck() {}

  public static Optional<Refusal> refusal(ResourceBlock block) {
    boolean ofCrane = block.equipmentId != null;
    return new Checks()
        .that(
            ofCrane == (block.operatorId == null),
            () -> Refusal.of("fleet.block_of_nobody", "kind"))
        .code("kind", block.kind, ofCrane ? OF_CRANES : OF_CREWS)
        .that(
            block.startsAt.isBefore(block.endsAt),
            () -> Refusal.of("fleet.block_ends_first", "ends_at"))
        .most("reason", block.reason, 1000)
        .first();
  }
}
