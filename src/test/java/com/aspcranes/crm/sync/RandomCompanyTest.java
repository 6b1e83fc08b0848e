package com.aspcranes.crm.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.aspcranes.crm.model.job.Job;
import com.aspcranes.crm.model.lead.Lead;
import com.aspcranes.crm.server.ServerException;
import com.aspcranes.crm.server.Trouble;
import com.aspcranes.crm.store.Sql;
import com.aspcranes.crm.sync.desks.Bookings;
import com.aspcranes.crm.sync.desks.Desk;
import com.aspcranes.crm.sync.desks.FaultyRemote.Fault;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * People at several desks do what comes into their minds, over a line that breaks, on the real
 * server: {@code -Dsteps=} steps (250), repeated with {@code -Dsimulation.seed=}.
 */
class RandomCompanyTest extends TwoDesks {
  private static final Instant MONDAY = Instant.parse("2026-03-02T03:30:00Z");

  private final long seed = Long.getLong("simulation.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final List<Desk> sellers = new ArrayList<>();
  private final List<Desk> dispatchers = new ArrayList<>();
  private final List<String> cranes = new ArrayList<>();
  private final List<String> jobs = new ArrayList<>();
  private int leads;
  private int acts;

  @Test
  void whateverPeopleDoEveryDeskEndsEqualAndEveryActIsAccountedFor() {
    company.person("admin", "Meera");
    sellers.addAll(List.of(syncedDesk(asha), syncedDesk(asha), syncedDesk(ravi)));
    String kiran = company.person("operations_manager", "Kiran");
    String divya = company.person("operations_manager", "Divya");
    String customer = company.customer(kiran);
    for (int i = 0; i < 3; i++) {
      cranes.add(company.crane("MC-" + i));
    }
    for (int i = 0; i < 6; i++) {
      jobs.add(company.job(customer, kiran));
    }
    dispatchers.addAll(List.of(syncedDesk(kiran), syncedDesk(divya)));
    int steps = Integer.getInteger("steps", 250);
    for (int i = 0; i < steps; i++) {
      step();
    }
    check();
  }

  private void step() {
    switch (random.nextInt(10)) {
      case 0 -> create(any(sellers));
      case 1, 2, 3 -> edit(any(sellers));
      case 4, 5 -> place(any(dispatchers));
      case 6 -> reassign();
      default -> sync(random.nextInt(3) > 0 ? any(sellers) : any(dispatchers));
    }
  }

  private void create(Desk desk) {
    createLead(desk, "Customer " + leads++);
    acts++;
  }

  private void edit(Desk desk) {
    List<String> ids = ids(desk, "SELECT id FROM leads ORDER BY id");
    if (ids.isEmpty()) {
      return;
    }
    String value = "+91 98200 " + (10_000 + random.nextInt(90_000));
    int what = random.nextInt(3);
    desk.edit(
        Lead.class,
        ids.get(random.nextInt(ids.size())),
        lead -> {
          switch (what) {
            case 0 -> lead.phone = value;
            case 1 -> lead.siteLocation = value;
            default -> lead.notes = value;
          }
        });
    acts++;
  }

  private void place(Desk desk) {
    String job = jobs.get(random.nextInt(jobs.size()));
    if (desk.find(Job.class, job).isEmpty()) {
      return;
    }
    Instant start = MONDAY.plusSeconds(3600L * random.nextInt(40));
    Bookings.place(
        desk, job, cranes.get(random.nextInt(cranes.size())), start, 2 + random.nextInt(8));
    acts++;
  }

  /** Behind everybody's back, as an administrator elsewhere would. */
  private void reassign() {
    company.execute(
        "update crm.leads set assigned_to = ? where id ="
            + " (select id from crm.leads order by md5(id || ?) limit 1)",
        random.nextBoolean() ? asha : ravi,
        String.valueOf(random.nextInt()));
  }

  private void sync(Desk desk) {
    int luck = random.nextInt(8);
    if (luck < 2) {
      desk.remote().breakNext(luck == 0 ? Fault.LOST_ANSWER : Fault.LOST_REQUEST);
    }
    try {
      desk.sync();
    } catch (ServerException e) {
      assertEquals(Trouble.TRANSIENT, e.trouble(), "seed " + seed + ": " + e.getMessage());
    }
  }

  private void check() {
    List<Desk> all = new ArrayList<>(sellers);
    all.addAll(dispatchers);
    for (Desk desk : all) {
      desk.remote().mend();
    }
    settle(all.toArray(Desk[]::new));
    String told = "seed " + seed;
    assertEquals(leads, company.count("select count(*) from crm.leads"), told);
    assertEquals(acts, company.count("select count(*) from sync.ledger"), told);
    long refused =
        company.count(
            "select count(*) from sync.ledger where result ->> 'status' in ('conflict', 'rejected')");
    long shown = all.stream().mapToLong(desk -> desk.issues().size()).sum();
    assertEquals(refused, shown, told + ": every refused act is shown to its author");
    assertEquals(
        0,
        company.count(
            "select count(*) from crm.busy_spans a join crm.busy_spans b on a.id < b.id"
                + " and a.equipment_id = b.equipment_id and a.during && b.during"),
        told);
    assertEquals(rows(sellers.get(0)), rows(sellers.get(1)), told);
  }

  private static Map<String, String> rows(Desk desk) {
    Map<String, String> rows = new HashMap<>();
    for (String id : ids(desk, "SELECT id FROM leads ORDER BY id")) {
      Lead lead = desk.get(Lead.class, id);
      rows.put(id, lead.phone + "|" + lead.siteLocation + "|" + lead.notes + "|" + lead.rowVersion);
    }
    return rows;
  }

  private static List<String> ids(Desk desk, String sql) {
    return desk.store().read(session -> session.list(Sql.of(sql), row -> row.text("id")));
  }

  private Desk any(List<Desk> desks) {
    return desks.get(random.nextInt(desks.size()));
  }
}
