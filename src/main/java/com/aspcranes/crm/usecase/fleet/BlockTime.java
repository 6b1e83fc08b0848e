package com.aspcranes.crm.usecase.fleet;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.model.fleet.ResourceBlock;
import com.aspcranes.crm.rules.permission.Role;
import com.aspcranes.crm.rules.validation.BlockCheck;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.WriteSession;
import com.aspcranes.crm.store.fleet.EngagementQueries;
import com.aspcranes.crm.store.fleet.EngagementQueries.Whose;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.Undo;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a crane or a person from work for a time: maintenance, breakdown, leave, training. An
 * operator only asks for leave; that blocks nothing until a dispatcher grants it.
 */
public final class BlockTime {
  private final LocalStore store;
  private final Role role;

  public BlockTime(LocalStore store, Role role) {
    this.store = store;
    this.role = role;
  }

  /**
   * @param wanted of one crane or one person; who asks, and whether it is granted, is set here
   * @return the id
   */
  public Outcome<Acted<String>> run(ResourceBlock wanted) {
    Optional<Refusal> refusal = BlockCheck.refusal(wanted);
    if (refusal.isPresent()) {
      return Outcome.refused(refusal.get());
    }
    wanted.approved = role != Role.OPERATOR;
    String act = wanted.approved ? "fleet.blocked" : "fleet.leave_asked";
    return store.write(
        act,
        session -> {
          Optional<Refusal> taken =
              wanted.approved ? taken(session, wanted, wanted.startsAt) : Optional.empty();
          if (taken.isPresent()) {
            return Outcome.refused(taken.get());
          }
          session.create(wanted);
          session.command("sched.block", args(wanted));
          return Outcome.done(Acted.undoable(wanted.id, Undo.of(act, () -> lift(wanted.id, act))));
        });
  }

  /**
   * Ends a block now: one to come is dropped, one that runs stays in the book up to this moment.
   */
  public Outcome<Acted<String>> end(String id, Instant now) {
    ResourceBlock block = store.read(session -> session.get(ResourceBlock.class, id));
    return block.startsAt.isBefore(now) && block.approved && block.endsAt.isAfter(now)
        ? until(id, now)
        : lift(id, "fleet.block_lifted");
  }

  private Outcome<Acted<String>> until(String id, Instant end) {
    return store.write(
        "fleet.block_ended",
        session -> {
          ResourceBlock block = session.get(ResourceBlock.class, id);
          if (block.cancelled) {
            return Outcome.refused(Refusal.of("fleet.block_over"));
          }
          Instant before = block.endsAt;
          block.endsAt = end;
          session.update(block);
          Map<String, @Nullable Object> args = args(block);
          args.put("seen", Map.of("starts_at", block.startsAt, "ends_at", before));
          session.command("sched.change_block", args);
          return Outcome.done(
              Acted.undoable(id, Undo.of("fleet.block_ended", () -> until(id, before))));
        });
  }

  private Outcome<Acted<String>> lift(String id, String act) {
    return store.write(
        act,
        session -> {
          ResourceBlock block = session.get(ResourceBlock.class, id);
          if (block.cancelled) {
            return Outcome.refused(Refusal.of("fleet.block_over"));
          }
          block.cancelled = true;
          session.update(block);
          session.command("sched.unblock", Map.of("id", id));
          return Outcome.done(
              Acted.undoable(id, Undo.of("fleet.block_lifted", () -> run(again(block)))));
        });
  }

  private static Optional<Refusal> taken(WriteSession session, ResourceBlock block, Instant from) {
    boolean crane = block.equipmentId != null;
    String resource = Objects.requireNonNull(crane ? block.equipmentId : block.operatorId);
    return TimeTaken.refusal(
        new TimeRange(block.startsAt, block.endsAt),
        EngagementQueries.since(session, crane ? Whose.CRANES : Whose.CREWS, resource, from));
  }

  private static Map<String, @Nullable Object> args(ResourceBlock block) {
    Map<String, @Nullable Object> args = new HashMap<>();
    args.put("id", block.id);
    args.put("equipment_id", block.equipmentId);
    args.put("operator_id", block.operatorId);
    args.put("kind", block.kind);
    args.put("starts_at", block.startsAt);
    args.put("ends_at", block.endsAt);
    args.put("reason", block.reason);
    return args;
  }

  /** A lifted block stays lifted: what takes it back is a new one like it. */
  private static ResourceBlock again(ResourceBlock block) {
    ResourceBlock copy = new ResourceBlock();
    copy.id = Ids.next("blk");
    copy.equipmentId = block.equipmentId;
    copy.operatorId = block.operatorId;
    copy.kind = block.kind;
    copy.startsAt = block.startsAt;
    copy.endsAt = block.endsAt;
    copy.reason = block.reason;
    return copy;
  }
}
