package com.aspcranes.crm.app.demo;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.model.crew.Operator;
import com.aspcranes.crm.model.customer.Customer;
import com.aspcranes.crm.model.fleet.Equipment;
import com.aspcranes.crm.model.fleet.ResourceBlock;
import com.aspcranes.crm.model.job.Job;
import com.aspcranes.crm.model.job.JobEquipment;
import com.aspcranes.crm.model.job.JobOperator;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A year of jobs behind today and three weeks ahead: no crane and no operator is ever on two at
 * once.
 */
final class DemoWork {
  final List<Job> jobs = new ArrayList<>();
  final List<JobEquipment> onCranes = new ArrayList<>();
  final List<JobOperator> crews = new ArrayList<>();
  final List<ResourceBlock> blocks = new ArrayList<>();

  private final Pick pick;
  private final Instant now;
  private final LocalDate today;
  private final DemoSales sales;
  private final DemoPeople people;
  private final Map<String, List<TimeRange>> busy = new HashMap<>();

  DemoWork(Pick pick, Instant now, DemoFleet fleet, DemoPeople people, DemoSales sales) {
    this.pick = pick;
    this.now = now;
    this.today = now.atZone(DemoCompany.ZONE).toLocalDate();
    this.sales = sales;
    this.people = people;
    leave();
    for (Equipment crane : fleet.cranes) {
      workOf(crane);
    }
    jobs.sort(
        java.util.Comparator.comparing(
            job -> job.scheduledStartDate == null ? Instant.MAX : job.scheduledStartDate));
    for (int i = 0; i < 9; i++) {
      tray(i);
    }
    for (int i = 0; i < jobs.size(); i++) {
      jobs.get(i).jobNumber = String.format(Locale.ROOT, "JOB-%06d", i + 1);
    }
  }

  private void workOf(Equipment crane) {
    LocalDate day = today.minusDays(365).plusDays(pick.from(0, 4));
    while (day.isBefore(today.plusDays(20))) {
      int days = pick.of(List.of(1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 5, 6, 8, 14));
      boolean night = pick.percent(18);
      TimeRange range =
          night
              ? new TimeRange(at(day, 20), at(day.plusDays(days), 6))
              : new TimeRange(at(day, 8), at(day.plusDays(days - 1L), 18));
      if (pick.percent(4)) {
        boolean broken = pick.percent(30) && range.start().isBefore(now);
        block(crane.id, null, broken ? "breakdown" : "maintenance", range);
      } else if (!day.isAfter(today.plusDays(4)) || pick.percent(60)) {
        job(crane, range, night, days);
      }
      day = day.plusDays(days + (night ? 1L : 0L) + pick.of(List.of(0, 0, 1, 1, 2, 4)));
    }
  }

  private void job(Equipment crane, TimeRange range, boolean night, int days) {
    Optional<DemoSales.Won> won = pick.percent(25) ? won(crane) : Optional.empty();
    Job job = forCustomer(won);
    job.requiredCategory = crane.category;
    job.requiredCapacityTons = crane.maxLiftingCapacity;
    job.scheduledStartDate = range.start();
    job.scheduledEndDate = range.end();
    job.neededFrom = range.start().atZone(DemoCompany.ZONE).toLocalDate();
    won.ifPresent(w -> stillValid(w, range.start().atZone(DemoCompany.ZONE).toLocalDate()));
    job.neededDays = days;
    job.title = pick.of(DemoNames.WORK) + (night ? " (night)" : "");
    job.bufferBefore = pick.of(List.of(0, 60, 120));
    job.bufferAfter = job.bufferBefore;
    state(job, range);
    jobs.add(job);
    JobEquipment link = new JobEquipment();
    link.id = Ids.next("je");
    link.jobId = job.id;
    link.equipmentId = crane.id;
    link.cancelled = job.status.equals("cancelled");
    onCranes.add(link);
    crew(job, crane, range).ifPresent(crews::add);
  }

  private void state(Job job, TimeRange range) {
    job.createdAt = range.start().minus(Duration.ofDays(pick.from(3, 20)));
    if (!range.end().isAfter(now)) {
      job.status = pick.percent(3) ? "cancelled" : "completed";
      job.cancelReason = job.status.equals("cancelled") ? "Customer not ready" : null;
    } else if (range.start().isBefore(now)) {
      job.status = pick.percent(90) ? "in_progress" : "scheduled";
    } else {
      job.status = "scheduled";
    }
    if (job.status.equals("completed") || job.status.equals("in_progress")) {
      job.actualStartDate = range.start().plus(Duration.ofMinutes(pick.from(-10, 40)));
    }
    if (job.status.equals("completed")) {
      job.actualEndDate = range.end().minus(Duration.ofMinutes(pick.from(0, 90)));
    }
    if (range.start().isBefore(now.plus(Duration.ofDays(5)))) {
      job.publishedAt = now.minus(Duration.ofDays(1));
    }
  }

  private Optional<JobOperator> crew(Job job, Equipment crane, TimeRange range) {
    List<Operator> free =
        people.operators.stream()
            .filter(o -> o.specialization.contains(crane.category))
            .filter(o -> busy.getOrDefault(o.id, List.of()).stream().noneMatch(range::overlaps))
            .toList();
    if (free.isEmpty()) {
      return Optional.empty();
    }
    JobOperator link = new JobOperator();
    link.id = Ids.next("jo");
    link.jobId = job.id;
    link.operatorId = pick.of(free).id;
    link.role = "operator";
    link.cancelled = job.status.equals("cancelled");
    busy.computeIfAbsent(link.operatorId, id -> new ArrayList<>()).add(range);
    if (job.publishedAt != null && pick.percent(80)) {
      link.acknowledgedAt = now.minus(Duration.ofHours(20));
    }
    return Optional.of(link);
  }

  private void leave() {
    for (Operator operator : people.operators) {
      int weeks = pick.from(0, 2);
      for (int i = 0; i < weeks; i++) {
        LocalDate from = today.plusDays(pick.from(-300, 18));
        TimeRange range = new TimeRange(at(from, 0), at(from.plusDays(pick.from(2, 6)), 0));
        if (busy.getOrDefault(operator.id, List.of()).stream().noneMatch(range::overlaps)) {
          busy.computeIfAbsent(operator.id, id -> new ArrayList<>()).add(range);
          block(null, operator.id, "leave", range);
        }
      }
    }
  }

  private void block(
      @org.jspecify.annotations.Nullable String crane,
      @org.jspecify.annotations.Nullable String operator,
      String kind,
      TimeRange range) {
    ResourceBlock block = new ResourceBlock();
    block.id = Ids.next("blk");
    block.equipmentId = crane;
    block.operatorId = operator;
    block.kind = kind;
    block.startsAt = range.start();
    block.endsAt = range.end();
    block.reason =
        kind.equals("leave") ? "Family" : kind.equals("breakdown") ? "Hydraulic leak" : "Service";
    block.createdBy = people.dispatchers.get(0).uid;
    blocks.add(block);
  }

  private Optional<DemoSales.Won> won(Equipment crane) {
    return sales.won.stream()
        .filter(w -> w.crane().id.equals(crane.id))
        .skip(pick.from(0, 3))
        .findFirst();
  }

  private Job forCustomer(Optional<DemoSales.Won> won) {
    Customer customer =
        won.map(w -> customerOf(w.deal().customerId)).orElseGet(() -> pick.of(sales.customers));
    Job job = new Job();
    job.id = Ids.next("job");
    job.customerId = customer.id;
    job.customerName = customer.name;
    won.ifPresent(
        w -> {
          job.dealId = w.deal().id;
          job.leadId = w.deal().leadId;
          job.quotationId = w.quotation().id;
        });
    DemoNames.Town town = sales.towns.get(customer.id);
    job.location = town == null ? null : town.name();
    job.createdBy = pick.of(people.dispatchers).uid;
    job.assignedTo = job.createdBy;
    return job;
  }

  /** What was won is done while the offer holds. */
  private static void stillValid(DemoSales.Won won, LocalDate day) {
    LocalDate until = won.quotation().validUntil;
    if (until == null || until.isBefore(day)) {
      won.quotation().validUntil = day;
    }
  }

  private Customer customerOf(String id) {
    return sales.customers.stream().filter(c -> c.id.equals(id)).findFirst().orElseThrow();
  }

  /** Work won but not yet placed: what the tray beside the board shows. */
  private void tray(int index) {
    Job job = forCustomer(Optional.empty());
    job.status = "pending";
    job.title = DemoNames.WORK.get(index);
    job.requiredCategory =
        pick.of(List.of("mobile_crane", "mobile_crane", "crawler_crane", "pick_and_carry_crane"));
    job.requiredCapacityTons =
        pick.of(List.of("15", "25", "40", "50")).transform(java.math.BigDecimal::new);
    job.neededFrom = today.plusDays(index);
    job.neededDays = pick.from(1, 4);
    job.createdAt = now.minus(Duration.ofHours(index * 5L + 2));
    jobs.add(job);
  }

  private static Instant at(LocalDate day, int hour) {
    return day.atTime(hour, 0).atZone(DemoCompany.ZONE).toInstant();
  }
}
