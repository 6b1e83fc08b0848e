package com.aspcranes.crm.rules.scheduling;

import com.aspcranes.crm.model.TimeRange;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known about cranes, crews and their time. Cancelled and lapsed things are left out by
 * whoever collects them.
 */
public record Facts(
    List<Crane> cranes,
    List<Operator> operators,
    List<Booking> bookings,
    List<Block> blocks,
    List<Paper> papers) {

  public Facts {
    cranes = List.copyOf(cranes);
    operators = List.copyOf(operators);
    bookings = List.copyOf(bookings);
    blocks = List.copyOf(blocks);
    papers = List.copyOf(papers);
  }

  public record Crane(
      String id, String name, String category, BigDecimal capacityTons, @Nullable Place yard) {}

  /**
   * @param categories the categories of cranes the operator is certified for
   */
  public record Operator(String id, String name, Set<String> categories) {
    public Operator {
      categories = Set.copyOf(categories);
    }
  }

  /** Degrees of latitude and longitude. */
  public record Place(BigDecimal latitude, BigDecimal longitude) {}

  /**
   * A crane or an operator on a job.
   *
   * @param resourceId the crane's or the operator's id
   * @param during without the buffers
   * @param before travel and rigging before the job
   * @param after travel and rigging after the job
   */
  public record Booking(
      String resourceId,
      String jobId,
      String jobNumber,
      String customer,
      TimeRange during,
      Duration before,
      Duration after) {

    /** With travel and rigging. */
    TimeRange widened() {
      return during.widened(before, after);
    }
  }

  /** What keeps a crane or an operator from work, or only marks it. */
  public enum BlockKind {
    MAINTENANCE(Rule.MAINTENANCE),
    BREAKDOWN(Rule.BREAKDOWN),
    LEAVE(Rule.LEAVE),
    TRAINING(Rule.LEAVE),
    HOLD(Rule.HELD);

    private final Rule rule;

    BlockKind(Rule rule) {
      this.rule = rule;
    }

    Rule rule() {
      return rule;
    }
  }

  /**
   * @param quotationId the quotation a hold stands for; null for every other kind
   */
  public record Block(
      String resourceId, BlockKind kind, TimeRange during, @Nullable String quotationId) {}

  /**
   * A paper of a crane or a certificate of an operator. Of one kind the one that lasts longest
   * counts.
   *
   * @param expiresOn the last day it is good for; null = for ever
   * @param blocksDispatch false = its expiry is a warning at most
   */
  public record Paper(
      String resourceId,
      String kind,
      String number,
      @Nullable LocalDate expiresOn,
      boolean blocksDispatch) {}
}
