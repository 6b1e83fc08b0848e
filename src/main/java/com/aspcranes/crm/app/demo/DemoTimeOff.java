package com.aspcranes.crm.app.demo;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.model.crew.Operator;
import com.aspcranes.crm.model.fleet.Equipment;
import com.aspcranes.crm.model.fleet.ResourceBlock;
import com.aspcranes.crm.model.job.Job;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who and what is off today and in the coming days, in the gaps that the work leaves: a crane in
 * the workshop, one broken down, planned services, people on leave and three who ask for it.
 */
final class DemoTimeOff {
  private static final List<String> SERVICES =
      List.of("500-hour service", "Wire rope change", "Annual load test", "Hydraulic hoses");
  private static final List<String> REASONS = List.of("Sister's wedding", "Harvest", "Family");

  final List<ResourceBlock> blocks = new ArrayList<>();
  private final Instant now;
  private final LocalDate today;
  private final String dispatcher;
  private final Map<String, List<TimeRange>> busy = new HashMap<>();

  DemoTimeOff(DemoWork work, DemoFleet fleet, DemoPeople people, Instant now) {
    this.now = now;
    this.today = now.atZone(DemoCompany.ZONE).toLocalDate();
    this.dispatcher = people.dispatchers.get(0).uid;
    learn(work);
    standing(fleet);
    planned(fleet);
    crews(people);
  }

  private void learn(DemoWork work) {
    Map<String, TimeRange> jobs = new HashMap<>();
    for (Job job : work.jobs) {
      if (job.scheduledStartDate != null && job.scheduledEndDate != null) {
        jobs.put(job.id, new TimeRange(job.scheduledStartDate, job.scheduledEndDate));
      }
    }
    work.onCranes.forEach(link -> take(link.equipmentId, jobs.get(link.jobId)));
    work.crews.forEach(link -> take(link.operatorId, jobs.get(link.jobId)));
    for (ResourceBlock block : work.blocks) {
      String id = block.equipmentId == null ? block.operatorId : block.equipmentId;
      if (id != null) {
        take(id, new TimeRange(block.startsAt, block.endsAt));
      }
    }
  }

  private void take(String id, @Nullable TimeRange range) {
    if (range != null) {
      busy.computeIfAbsent(id, key -> new ArrayList<>()).add(range);
    }
  }

  /** The gap around now, at most two days back and three ahead. */
  private void standing(DemoFleet fleet) {
    int found = 0;
    for (Equipment crane : fleet.cranes) {
      Optional<TimeRange> gap = gap(crane.id);
      if (found < 2 && gap.isPresent()) {
        boolean broken = found == 1;
        ResourceBlock block = block(broken ? "breakdown" : "maintenance", gap.get());
        block.equipmentId = crane.id;
        block.reason = broken ? "Slew ring bearing, part ordered" : SERVICES.get(0);
        found++;
      }
    }
  }

  private Optional<TimeRange> gap(String id) {
    Instant start = now.minus(Duration.ofDays(2));
    Instant end = now.plus(Duration.ofDays(3));
    List<TimeRange> taken = busy.getOrDefault(id, List.of());
    if (taken.stream().anyMatch(range -> range.contains(now))) {
      return Optional.empty();
    }
    Instant before =
        taken.stream()
            .map(TimeRange::end)
            .filter(at -> !at.isAfter(now))
            .max(Comparator.naturalOrder())
            .filter(at -> at.isAfter(start))
            .orElse(start);
    Instant after =
        taken.stream()
            .map(TimeRange::start)
            .filter(at -> at.isAfter(now))
            .min(Comparator.naturalOrder())
            .filter(at -> at.isBefore(end))
            .orElse(end);
    boolean brief = Duration.between(now, after).toHours() < 20;
    return brief ? Optional.empty() : Optional.of(new TimeRange(before, after));
  }

  private void planned(DemoFleet fleet) {
    int found = 0;
    for (int i = 4; i < fleet.cranes.size() && found < 4; i += 3) {
      Equipment crane = fleet.cranes.get(i);
      for (int day = 3 + found; day < 25; day++) {
        TimeRange range = days(day, 1);
        if (isFree(crane.id, range)) {
          ResourceBlock block = block("maintenance", range);
          block.equipmentId = crane.id;
          block.reason = SERVICES.get(found % SERVICES.size());
          found++;
          break;
        }
      }
    }
  }

  private void crews(DemoPeople people) {
    int away = 0;
    int asking = 0;
    for (Operator operator : people.operators) {
      TimeRange running = days(-1, 4);
      if (away < 3 && isFree(operator.id, running)) {
        ResourceBlock block = block(away == 2 ? "training" : "leave", running);
        block.operatorId = operator.id;
        block.reason = away == 2 ? "Rigging course" : REASONS.get(away);
        away++;
      } else if (operator.userId != null && asking < 3) {
        ResourceBlock asked = block("leave", days(6 + 4 * asking, 2 + asking));
        asked.operatorId = operator.id;
        asked.approved = false;
        asked.reason = REASONS.get(asking);
        asked.createdBy = operator.userId;
        asking++;
      }
    }
  }

  private boolean isFree(String id, TimeRange range) {
    return busy.getOrDefault(id, List.of()).stream().noneMatch(range::overlaps);
  }

  private TimeRange days(int from, int count) {
    LocalDate day = today.plusDays(from);
    return new TimeRange(
        day.atStartOfDay(DemoCompany.ZONE).toInstant(),
        day.plusDays(count).atStartOfDay(DemoCompany.ZONE).toInstant());
  }

  private ResourceBlock block(String kind, TimeRange range) {
    ResourceBlock block = new ResourceBlock();
    block.id = Ids.next("blk");
    block.kind = kind;
    block.startsAt = range.start();
    block.endsAt = range.end();
    block.createdBy = dispatcher;
    blocks.add(block);
    return block;
  }
}
