package com.aspcranes.crm.ui.schedule.act;

import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.rules.pricing.IndianNumbers;
import com.aspcranes.crm.rules.scheduling.Conflict;
import com.aspcranes.crm.rules.scheduling.Severity;
import com.aspcranes.crm.store.fleet.CraneRow;
import com.aspcranes.crm.ui.control.timeline.drag.Spans;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.schedule.plan.BoardModel;
import com.aspcranes.crm.ui.schedule.plan.ConflictWords;
import com.aspcranes.crm.usecase.schedule.JobPlan;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ways in the words of the dispatcher. */
final class WayWords {
  private final Messages messages;
  private final ZoneId zone;
  private final Spans spans;
  private final ConflictWords conflicts;

  WayWords(Messages messages, ZoneId zone) {
    this.messages = messages;
    this.zone = zone;
    this.spans = new Spans(messages);
    this.conflicts = new ConflictWords(messages, zone);
  }

  Way way(
      BoardModel board,
      JobPlan from,
      JobPlan to,
      @Nullable Integer distanceKm,
      List<Conflict> left) {
    List<Conflict> told =
        left.stream().filter(conflict -> conflict.severity() != Severity.ALLOW).toList();
    return new Way(title(board, from, to), detail(board, from, to, distanceKm, told), to, told);
  }

  private String title(BoardModel board, JobPlan from, JobPlan to) {
    List<String> parts = new ArrayList<>();
    change(board, from.craneIds(), to.craneIds(), parts);
    change(board, operators(from), operators(to), parts);
    TimeRange during = to.during();
    if (during != null && !during.equals(from.during())) {
      parts.add(spans.words(during, zone));
    }
    return String.join(" · ", parts);
  }

  private void change(
      BoardModel board, List<String> before, List<String> after, List<String> parts) {
    String come = names(board, without(after, before));
    String gone = names(board, without(before, after));
    if (!come.isEmpty()) {
      parts.add(gone.isEmpty() ? come : messages.text("schedule.way.instead", come, gone));
    }
  }

  private String detail(
      BoardModel board,
      JobPlan from,
      JobPlan to,
      @Nullable Integer distanceKm,
      List<Conflict> left) {
    List<String> parts = new ArrayList<>();
    List<String> come = without(to.craneIds(), from.craneIds());
    for (CraneRow crane : board.window.equipment()) {
      if (come.contains(crane.id())) {
        about(crane, parts);
      }
    }
    if (distanceKm != null) {
      parts.add(messages.text("schedule.way.distance", distanceKm));
    }
    if (to.crew().isEmpty()) {
      parts.add(messages.text("schedule.way.no_crew"));
    }
    left.forEach(conflict -> parts.add(conflicts.text(conflict)));
    if (left.isEmpty()) {
      parts.add(messages.text("schedule.way.clear"));
    }
    return String.join(" · ", parts);
  }

  private void about(CraneRow crane, List<String> parts) {
    BigDecimal tons = crane.maxLiftingCapacity();
    if (tons != null) {
      parts.add(tons.stripTrailingZeros().toPlainString() + " t");
    }
    if (crane.yardName() != null) {
      parts.add(crane.yardName());
    }
    Money cost = crane.vendorCostPerDay();
    if (cost != null && crane.ownership().equals("cross_hired")) {
      parts.add(messages.text("schedule.way.vendor_cost", IndianNumbers.rupees(cost)));
    }
  }

  private static List<String> operators(JobPlan plan) {
    return plan.crew().stream().map(JobPlan.Crew::operatorId).toList();
  }

  private static List<String> without(List<String> all, List<String> those) {
    return all.stream().filter(id -> !those.contains(id)).toList();
  }

  private static String names(BoardModel board, List<String> ids) {
    return String.join(", ", ids.stream().map(board.index::name).toList());
  }
}
