package com.aspcranes.crm.ui.schedule;

import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.store.fleet.CraneRow;
import com.aspcranes.crm.store.fleet.CrewRow;
import com.aspcranes.crm.store.job.BlockRow;
import com.aspcranes.crm.store.job.BoardWindow;
import com.aspcranes.crm.store.job.JobLink;
import com.aspcranes.crm.store.job.JobRow;
import com.aspcranes.crm.ui.control.timeline.plan.ShadeKind;
import com.aspcranes.crm.ui.control.timeline.plan.Shading;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineBar;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineModel;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineRow;
import com.aspcranes.crm.ui.fx.Messages;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Makes the timeline of a window of time. Runs off the FX thread. */
final class BoardBuilder {
  private final Messages messages;
  private final ZoneId zone;
  private final BoardBars bars;

  BoardBuilder(Messages messages, ZoneId zone, boolean mayPlan) {
    this.messages = messages;
    this.zone = zone;
    this.bars = new BoardBars(messages, zone, mayPlan);
  }

  BoardModel build(BoardWindow window, TimeRange extent, BoardRows rows, Instant now) {
    List<TimelineRow> lines =
        rows == BoardRows.CRANES ? cranes(window.equipment()) : operators(window.operators());
    Map<String, JobRow> jobs = new HashMap<>();
    window.jobs().forEach(job -> jobs.put(job.id(), job));
    Map<String, String> names = new HashMap<>();
    window.equipment().forEach(crane -> names.put(crane.id(), crane.name()));
    window.operators().forEach(crew -> names.put(crew.id(), crew.name()));
    Map<String, String> vendors = new HashMap<>();
    window.equipment().stream()
        .filter(crane -> crane.ownership().equals("cross_hired"))
        .forEach(crane -> vendors.put(crane.id(), crane.name()));
    List<TimelineBar> drawn = new ArrayList<>();
    for (JobLink link : rows == BoardRows.CRANES ? window.cranes() : window.crew()) {
      JobRow job = jobs.get(link.jobId());
      if (job != null && !job.status().equals("cancelled")) {
        List<JobLink> crew =
            window.crew().stream().filter(c -> c.jobId().equals(link.jobId())).toList();
        String name = names.getOrDefault(link.resourceId(), "");
        bars.bar(link, job, crew, name, vendors.containsKey(link.resourceId()), now)
            .ifPresent(drawn::add);
      }
    }
    return new BoardModel(
        window, rows, new TimelineModel(zone, extent, lines, drawn, shadings(window, extent)));
  }

  private List<TimelineRow> cranes(List<CraneRow> cranes) {
    Map<String, List<CraneRow>> groups = new TreeMap<>();
    cranes.stream()
        .filter(CraneRow::active)
        .forEach(c -> groups.computeIfAbsent(c.category(), k -> new ArrayList<>()).add(c));
    List<TimelineRow> rows = new ArrayList<>();
    groups.forEach(
        (category, its) -> {
          String group = messages.text("category." + category);
          rows.add(TimelineRow.group("group:" + category, group, String.valueOf(its.size())));
          its.sort(Comparator.comparing(CraneRow::name));
          its.forEach(c -> rows.add(TimelineRow.row(c.id(), c.name(), detail(c), 1)));
        });
    return rows;
  }

  private static String detail(CraneRow crane) {
    String tons =
        crane.maxLiftingCapacity() == null
            ? ""
            : crane.maxLiftingCapacity().stripTrailingZeros().toPlainString() + " t";
    return crane.yardName() == null ? tons : tons + " · " + crane.yardName();
  }

  private static List<TimelineRow> operators(List<CrewRow> operators) {
    Map<String, List<CrewRow>> groups = new TreeMap<>();
    operators.stream()
        .filter(CrewRow::active)
        .forEach(
            o ->
                groups
                    .computeIfAbsent(
                        Objects.requireNonNullElse(o.crew(), ""), k -> new ArrayList<>())
                    .add(o));
    List<TimelineRow> rows = new ArrayList<>();
    groups.forEach(
        (crew, its) -> {
          rows.add(TimelineRow.group("group:" + crew, crew, String.valueOf(its.size())));
          its.sort(Comparator.comparing(CrewRow::name));
          its.forEach(
              o ->
                  rows.add(
                      TimelineRow.row(
                          o.id(), o.name(), Objects.requireNonNullElse(o.yardName(), ""), 1)));
        });
    return rows;
  }

  private List<Shading> shadings(BoardWindow window, TimeRange extent) {
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
    Map<String, BlockRow> blocks = new LinkedHashMap<>();
    window.blocks().forEach(block -> blocks.put(block.id(), block));
    blocks.values().forEach(block -> shadings.add(shading(block)));
    return shadings;
  }

  private Shading shading(BlockRow block) {
    ShadeKind kind =
        switch (block.kind()) {
          case "maintenance" -> ShadeKind.MAINTENANCE;
          case "breakdown" -> ShadeKind.BREAKDOWN;
          case "hold" -> ShadeKind.HOLD;
          default -> ShadeKind.LEAVE;
        };
    String word = messages.text("timeline.shade." + kind.name().toLowerCase(Locale.ROOT));
    String label = block.reason() == null ? word : word + ": " + block.reason();
    String row = block.equipmentId() == null ? block.operatorId() : block.equipmentId();
    return new Shading(row, new TimeRange(block.start(), block.end()), kind, label);
  }
}
