package com.aspcranes.crm.app.demo.story;

import com.aspcranes.crm.app.demo.DemoCompany;
import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.model.fleet.Document;
import com.aspcranes.crm.model.fleet.Equipment;
import com.aspcranes.crm.model.job.BusySpan;
import com.aspcranes.crm.model.job.Job;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.Sql;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** A crane that stands free on a day, and two waiting jobs that it could do then. */
record FreeCrane(Equipment crane, TimeRange day, Job first, Job second) {
  private static final int DAYS_AHEAD = 30;

  /** The nearest such day from tomorrow. */
  static Optional<FreeCrane> nearest(LocalStore store, Instant now) {
    return store.read(
        session -> {
          List<Job> waiting =
              session.all(Job.class, Sql.of("SELECT * FROM jobs WHERE status = 'pending'"));
          List<BusySpan> busy =
              session.all(BusySpan.class, Sql.of("SELECT * FROM busy_spans ORDER BY id"));
          List<Document> papers =
              session.all(Document.class, Sql.of("SELECT * FROM documents ORDER BY id"));
          List<Equipment> cranes =
              session.all(Equipment.class, Sql.of("SELECT * FROM equipment ORDER BY name"));
          LocalDate today = now.atZone(DemoCompany.ZONE).toLocalDate();
          return IntStream.range(1, DAYS_AHEAD)
              .mapToObj(ahead -> workday(today.plusDays(ahead)))
              .flatMap(
                  day ->
                      cranes.stream()
                          .filter(crane -> isFree(crane, day, busy))
                          .filter(crane -> hasPapers(crane, today.plusDays(DAYS_AHEAD), papers))
                          .flatMap(crane -> forTwo(crane, day, waiting).stream()))
              .findFirst();
        });
  }

  private static TimeRange workday(LocalDate day) {
    return new TimeRange(
        day.atTime(8, 0).atZone(DemoCompany.ZONE).toInstant(),
        day.atTime(18, 0).atZone(DemoCompany.ZONE).toInstant());
  }

  private static boolean isFree(Equipment crane, TimeRange day, List<BusySpan> busy) {
    return busy.stream()
        .filter(span -> Objects.equals(span.equipmentId, crane.id))
        .noneMatch(span -> day.overlaps(new TimeRange(span.startsAt, span.endsAt)));
  }

  private static boolean hasPapers(Equipment crane, LocalDate until, List<Document> papers) {
    return papers.stream()
        .filter(paper -> Objects.equals(paper.equipmentId, crane.id))
        .allMatch(paper -> paper.expiresOn == null || paper.expiresOn.isAfter(until));
  }

  private static Optional<FreeCrane> forTwo(Equipment crane, TimeRange day, List<Job> waiting) {
    List<Job> fitting =
        waiting.stream()
            .filter(job -> crane.category.equals(job.requiredCategory))
            .filter(job -> lifts(crane, job.requiredCapacityTons))
            .toList();
    return fitting.size() < 2
        ? Optional.empty()
        : Optional.of(new FreeCrane(crane, day, fitting.get(0), fitting.get(1)));
  }

  private static boolean lifts(
      Equipment crane, @org.jspecify.annotations.Nullable BigDecimal tons) {
    return tons == null || crane.maxLiftingCapacity.compareTo(tons) >= 0;
  }
}
