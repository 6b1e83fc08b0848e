package com.aspcranes.crm.app.demo;

import com.aspcranes.crm.model.job.BusySpan;
import com.aspcranes.crm.model.job.Job;
import com.aspcranes.crm.model.office.User;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.apply.Pull;
import com.aspcranes.crm.store.apply.WireRow;
import com.aspcranes.crm.store.row.Table;
import com.aspcranes.crm.store.row.Tables;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The demo company in a replica, as if a pull had just brought it. */
public final class DemoReplica {
  private final DemoCompany company;
  private final LocalStore store;

  public DemoReplica(LocalStore store, Instant now) {
    this.store = store;
    this.company = new DemoCompany(now);
    List<Object> rows = new ArrayList<>(company.rows());
    rows.addAll(spans());
    Map<String, List<WireRow>> byTable = new LinkedHashMap<>();
    rows.forEach(row -> add(byTable, row, now));
    Pull pull = store.applyDoor().beginPull();
    byTable.forEach(pull::rows);
    pull.commit(0, Map.of("cursor", "1:1:"));
  }

  public LocalStore store() {
    return store;
  }

  /** The first user of a role. */
  public User user(String role) {
    return company.people.users.stream()
        .filter(user -> user.role.equals(role))
        .findFirst()
        .orElseThrow();
  }

  private List<BusySpan> spans() {
    Map<String, Job> jobs = new HashMap<>();
    company.work.jobs.forEach(job -> jobs.put(job.id, job));
    List<BusySpan> spans = new ArrayList<>();
    company.work.onCranes.forEach(
        link -> spans.add(span(link.id, link.equipmentId, null, "job", jobs.get(link.jobId))));
    company.work.crews.forEach(
        link -> spans.add(span(link.id, null, link.operatorId, "job", jobs.get(link.jobId))));
    spans.removeIf(span -> span.kind.equals("cancelled"));
    Stream.concat(company.work.blocks.stream(), company.timeOff.blocks.stream())
        .filter(block -> block.approved)
        .forEach(
            block -> {
              BusySpan span = new BusySpan();
              span.id = block.id;
              span.equipmentId = block.equipmentId;
              span.operatorId = block.operatorId;
              span.kind = block.kind;
              span.startsAt = block.startsAt;
              span.endsAt = block.endsAt;
              spans.add(span);
            });
    return spans;
  }

  private static BusySpan span(String id, String crane, String operator, String kind, Job job) {
    BusySpan span = new BusySpan();
    span.id = id;
    span.equipmentId = crane;
    span.operatorId = operator;
    span.kind = job.status.equals("cancelled") ? "cancelled" : kind;
    span.startsAt = job.scheduledStartDate;
    span.endsAt = job.scheduledEndDate;
    return span;
  }

  private static void add(Map<String, List<WireRow>> byTable, Object entity, Instant now) {
    Table table = Tables.of(entity.getClass());
    Object[] values = table.codec().ofEntity(entity);
    String id = (String) values[table.place(table.key())];
    values[table.place("row_version")] = 1L;
    for (String column : List.of("created_at", "updated_at")) {
      if (values[table.place(column)] == null) {
        values[table.place(column)] = com.aspcranes.crm.store.type.InstantText.write(now);
      }
    }
    byTable
        .computeIfAbsent(table.name(), name -> new ArrayList<>())
        .add(new WireRow(id, table.codec().toWire(values)));
  }
}
