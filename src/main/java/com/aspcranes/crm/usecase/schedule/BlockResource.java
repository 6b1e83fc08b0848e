package com.aspcranes.crm.usecase.schedule;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.model.fleet.ResourceBlock;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.WriteSession;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.Undo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps a crane or an operator from work for a time, changes that time, and ends it. */
public final class BlockResource {
  private static final List<String> OF_CRANES = List.of("maintenance", "breakdown", "hold");
  private static final List<String> OF_OPERATORS = List.of("leave", "training");

  private final LocalStore store;

  public BlockResource(LocalStore store) {
    this.store = store;
  }

  /** The kinds of block that there are for a crane, or for an operator. */
  public static List<String> kinds(boolean crane) {
    return crane ? OF_CRANES : OF_OPERATORS;
  }

  /**
   * @return the id of the block
   */
  public Outcome<Acted<String>> block(BlockPlan plan) {
    if (!kinds(plan.crane()).contains(plan.kind())) {
      return Outcome.refused(Refusal.of("schedule.block_kind", "kind"));
    }
    if (plan.kind().equals("hold") && plan.expiresAt() == null) {
      return Outcome.refused(Refusal.of("schedule.hold_lapses", "expires_at"));
    }
    return store.write(
        "schedule.block_made",
        session -> {
          ResourceBlock row = new ResourceBlock();
          row.id = Ids.next("blk");
          row.equipmentId = plan.crane() ? plan.resourceId() : null;
          row.operatorId = plan.crane() ? null : plan.resourceId();
          row.kind = plan.kind();
          row.startsAt = plan.during().start();
          row.endsAt = plan.during().end();
          row.reason = plan.reason();
          row.expiresAt = plan.expiresAt();
          row.quotationId = plan.quotationId();
          session.create(row);
          session.command("sched.block", args(row));
          return Outcome.done(
              Acted.undoable(row.id, Undo.of("schedule.block_made", () -> end(row.id))));
        });
  }

  /** Ends a block altogether. */
  public Outcome<Acted<String>> end(String id) {
    return store.write(
        "schedule.block_ended",
        session -> {
          ResourceBlock row = standing(session, id);
          if (row == null) {
            return Outcome.refused(Refusal.of("schedule.block_gone"));
          }
          BlockPlan before = BlockPlan.of(row);
          row.cancelled = true;
          session.update(row);
          session.command("sched.unblock", Map.of("id", id));
          return Outcome.done(
              Acted.undoable(id, Undo.of("schedule.block_ended", () -> block(before))));
        });
  }

  /**
   * Another time or another reason; the rest of a block stays.
   *
   * @param reason null for none
   */
  public Outcome<Acted<String>> change(String id, TimeRange during, @Nullable String reason) {
    return store.write(
        "schedule.block_changed",
        session -> {
          ResourceBlock row = standing(session, id);
          if (row == null) {
            return Outcome.refused(Refusal.of("schedule.block_gone"));
          }
          TimeRange before = new TimeRange(row.startsAt, row.endsAt);
          String reasonBefore = row.reason;
          row.startsAt = during.start();
          row.endsAt = during.end();
          row.reason = reason;
          Map<String, @Nullable Object> args = args(row);
          args.put("seen", Map.of("starts_at", before.start(), "ends_at", before.end()));
          session.update(row);
          session.command("sched.change_block", args);
          return Outcome.done(
              Acted.undoable(
                  id, Undo.of("schedule.block_changed", () -> change(id, before, reasonBefore))));
        });
  }

  /** Grants the leave that an operator has asked for. */
  public Outcome<Acted<String>> approve(String id) {
    return store.write(
        "schedule.leave_approved",
        session -> {
          ResourceBlock row = standing(session, id);
          if (row == null) {
            return Outcome.refused(Refusal.of("schedule.block_gone"));
          }
          row.approved = true;
          session.update(row);
          return Outcome.done(Acted.lasting(id));
        });
  }

  private static @Nullable ResourceBlock standing(WriteSession session, String id) {
    ResourceBlock row = session.find(ResourceBlock.class, id).orElse(null);
    return row == null || row.cancelled ? null : row;
  }

  private static Map<String, @Nullable Object> args(ResourceBlock row) {
    Map<String, @Nullable Object> args = new HashMap<>();
    args.put("id", row.id);
    args.put("equipment_id", row.equipmentId);
    args.put("operator_id", row.operatorId);
    args.put("kind", row.kind);
    args.put("starts_at", row.startsAt);
    args.put("ends_at", row.endsAt);
    args.put("reason", row.reason);
    args.put("quotation_id", row.quotationId);
    args.put("expires_at", row.expiresAt);
    return args;
  }
}
