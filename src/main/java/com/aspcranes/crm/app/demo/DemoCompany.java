package com.aspcranes.crm.app.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * A crane-rental company of Raipur with a year of business behind it: the same one for the same
 * moment, in an order in which every row comes after the rows that it refers to.
 */
public final class DemoCompany {
  public static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");

  /** GST state code of Chhattisgarh. */
  public static final String STATE = "22";

  private static final long SEED = 20_260_101L;

  final DemoFleet fleet;
  final DemoPeople people;
  final DemoSales sales;
  final DemoWork work;
  final DemoPapers papers;
  final DemoTimeOff timeOff;

  public DemoCompany(Instant now) {
    LocalDate today = now.atZone(ZONE).toLocalDate();
    Pick pick = new Pick(SEED);
    fleet = new DemoFleet(pick, today);
    people = new DemoPeople(pick, today, fleet);
    sales = new DemoSales(pick, today, people, fleet);
    work = new DemoWork(pick, now, fleet, people, sales);
    papers = new DemoPapers(fleet, people, today);
    timeOff = new DemoTimeOff(work, fleet, people, now);
  }

  /** Every row as an entity, parents first. */
  public List<Object> rows() {
    List<Object> rows = new ArrayList<>();
    List.of(
            people.users,
            fleet.yards,
            fleet.cranes,
            people.operators,
            fleet.papers,
            people.certificates,
            papers.papers,
            sales.customers,
            sales.contacts,
            sales.leads,
            sales.deals,
            sales.quotations,
            work.jobs,
            work.onCranes,
            work.crews,
            work.blocks,
            timeOff.blocks)
        .forEach(rows::addAll);
    return rows;
  }
}
