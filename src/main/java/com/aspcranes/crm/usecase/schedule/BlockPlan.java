package com.aspcranes.crm.usecase.schedule;

import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.model.fleet.ResourceBlock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Time in which a crane or an operator is to be kept from work.
 *
 * @param resourceId of a crane or an operator
 * @param crane whether it is a crane
 * @param kind maintenance, breakdown or hold of a crane; leave or training of an operator
 * @param expiresAt when a hold lapses by itself; null for every other kind
 * @param quotationId the quotation a hold stands for; null for none
 */
public record BlockPlan(
    String resourceId,
    boolean crane,
    String kind,
    TimeRange during,
    @Nullable String reason,
    @Nullable Instant expiresAt,
    @Nullable String quotationId) {

  static BlockPlan of(ResourceBlock block) {
    String operator = block.operatorId;
    String crane = block.equipmentId;
    return new BlockPlan(
        crane != null ? crane : operator == null ? "" : operator,
        crane != null,
        block.kind,
        new TimeRange(block.startsAt, block.endsAt),
        block.reason,
        block.expiresAt,
        block.quotationId);
  }
}
