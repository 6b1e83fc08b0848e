package com.aspcranes.crm.ui.schedule.plan;

import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.store.job.BlockRow;
import com.aspcranes.crm.store.job.BusyRow;
import com.aspcranes.crm.ui.control.timeline.plan.ShadeKind;
import com.aspcranes.crm.ui.control.timeline.plan.Shading;
import com.aspcranes.crm.ui.fx.Messages;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes what is shaded: days off for all, leave, maintenance, breakdowns, holds and unseen work of
 * one row.
 */
final class BoardShades {
  private final Messages messages;
  private final ZoneId zone;

  BoardShades(Messages messages, ZoneId zone) {
    this.messages = messages;
    this.zone = zone;
  }

  /**
   * @param hidden what is taken by work that the reader may not see
   */
  List<Shading> of(List<BlockRow> blocks, List<BusyRow> hidden, TimeRange extent) {
    List<Shading> shadings = new ArrayList<>();
    LocalDate last = extent.end().atZone(zone).toLocalDate();
    for (LocalDate day = extent.start().atZone(zone).toLocalDate();
        day.isBefore(last);
        day = day.plusDays(1)) {
      if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
        TimeRange whole =
            new TimeRange(
                day.atStartOfDay(zone).toInstant(), day.plusDays(1).atStartOfDay(zone).toInstant());
        shadings.add(new Shading(null, whole, ShadeKind.SUNDAY, ""));
      }
    }
    blocks.forEach(block -> shadings.add(shading(block)));
    hidden.forEach(span -> shadings.add(shading(span)));
    return shadings;
  }

  private Shading shading(BusyRow span) {
    String row = span.equipmentId() == null ? span.operatorId() : span.equipmentId();
    return new Shading(
        row,
        new TimeRange(span.start(), span.end()),
        ShadeKind.LEAVE,
        messages.text("schedule.busy_elsewhere"));
  }

  private Shading shading(BlockRow block) {
    ShadeKind kind =
        switch (block.kind()) {
          case "maintenance" -> ShadeKind.MAINTENANCE;
          case "breakdown" -> ShadeKind.BREAKDOWN;
          case "hold" -> ShadeKind.HOLD;
          default -> ShadeKind.LEAVE;
        };
    String word = messages.text("schedule.block." + block.kind());
    String why = block.heldFor() == null ? block.reason() : block.heldFor();
    String label = why == null ? word : word + ": " + why;
    if (!block.approved()) {
      label = messages.text("schedule.block_asked", label);
    }
    String row = block.equipmentId() == null ? block.operatorId() : block.equipmentId();
    return new Shading(row, new TimeRange(block.start(), block.end()), kind, label);
  }
}
