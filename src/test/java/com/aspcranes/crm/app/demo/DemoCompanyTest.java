package com.aspcranes.crm.app.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.model.job.Job;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemoCompanyTest {
  private static final Instant NOW = Instant.parse("2026-03-16T01:30:00Z");
  private final DemoCompany company = new DemoCompany(NOW);

  @Test
  void hasTheSizeOfARealCompany() {
    assertEquals(30, company.fleet.cranes.size());
    assertEquals(40, company.people.operators.size());
    assertEquals(60, company.sales.customers.size());
    assertTrue(company.sales.leads.size() > 300, "a year of leads");
    assertTrue(company.sales.quotations.size() > 150, "a year of quotations");
    assertTrue(company.work.jobs.size() > 1000, "a year of jobs");
  }

  @Test
  void isTheSameCompanyForTheSameMoment() {
    DemoCompany again = new DemoCompany(NOW);
    assertEquals(titles(company), titles(again));
  }

  @Test
  void booksNoCraneAndNoOperatorTwice() {
    Map<String, List<TimeRange>> spans = new HashMap<>();
    Map<String, Job> jobs =
        company.work.jobs.stream().collect(Collectors.toMap(job -> job.id, Function.identity()));
    company.work.onCranes.forEach(l -> add(spans, l.equipmentId, jobs.get(l.jobId)));
    company.work.crews.forEach(l -> add(spans, l.operatorId, jobs.get(l.jobId)));
    Stream.concat(company.work.blocks.stream(), company.timeOff.blocks.stream())
        .filter(b -> b.approved)
        .forEach(
            b ->
                spans
                    .computeIfAbsent(
                        b.equipmentId == null ? b.operatorId : b.equipmentId,
                        id -> new ArrayList<>())
                    .add(new TimeRange(b.startsAt, b.endsAt)));
    spans.values().forEach(DemoCompanyTest::apart);
  }

  private static void add(Map<String, List<TimeRange>> spans, String resource, Job job) {
    spans
        .computeIfAbsent(resource, id -> new ArrayList<>())
        .add(new TimeRange(job.scheduledStartDate, job.scheduledEndDate));
  }

  private static void apart(List<TimeRange> spans) {
    spans.sort(Comparator.comparing(TimeRange::start));
    for (int i = 1; i < spans.size(); i++) {
      assertFalse(
          spans.get(i - 1).overlaps(spans.get(i)), spans.get(i - 1) + " and " + spans.get(i));
    }
  }

  private static List<String> titles(DemoCompany company) {
    return company.work.jobs.stream()
        .map(job -> job.jobNumber + job.title + job.scheduledStartDate)
        .toList();
  }
}
