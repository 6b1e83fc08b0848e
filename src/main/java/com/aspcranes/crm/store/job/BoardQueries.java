package com.aspcranes.crm.store.job;

import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.ReadSession;
import com.aspcranes.crm.store.Sql;
import com.aspcranes.crm.store.fleet.FleetQueries;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** What the dispatch board shows. */
public final class BoardQueries {
  // The unary plus keeps SQLite on the index of ends: few rows end after the window's start, while
  // nearly all begin before its end.
  private static final String JOBS_IN_WINDOW =
      "j.scheduled_end_date > ? AND +j.scheduled_start_date < ?";

  private final LocalStore store;

  public BoardQueries(LocalStore store) {
    this.store = store;
  }

  /** All that touches the window, half-open. */
  public BoardWindow window(Instant from, Instant to) {
    return store.read(
        session ->
            new BoardWindow(
                jobs(session, from, to),
                links(session, JobLink.EQUIPMENT, from, to),
                links(session, JobLink.OPERATORS, from, to),
                blocks(session, from, to),
                busy(session, from, to),
                FleetQueries.cranes(session),
                FleetQueries.crew(session),
                overruled(session, from, to),
                FleetQueries.papersExpiringBy(session, lastDay(to)),
                tray(session)));
  }

  /** A day more than UTC's: the window's last day may be tomorrow further east. */
  private static LocalDate lastDay(Instant to) {
    return LocalDate.ofInstant(to, ZoneOffset.UTC).plusDays(1);
  }

  private static List<JobRow> jobs(ReadSession session, Instant from, Instant to) {
    return session.list(
        Sql.of(JobRow.SELECT)
            .where(JOBS_IN_WINDOW, from, to)
            .then("ORDER BY j.scheduled_start_date, j.rid"),
        JobRow::of);
  }

  private static List<JobLink> links(ReadSession session, String select, Instant from, Instant to) {
    return session.list(
        Sql.of(select + " JOIN jobs j ON j.id = k.job_id")
            .where(JOBS_IN_WINDOW, from, to)
            .where("k.cancelled = 0")
            .then("ORDER BY k.rid"),
        JobLink::of);
  }

  private static List<BlockRow> blocks(ReadSession session, Instant from, Instant to) {
    return session.list(
        Sql.of(BlockRow.SELECT)
            .where("b.ends_at > ? AND +b.starts_at < ?", from, to)
            .where("b.cancelled = 0")
            .then("ORDER BY b.starts_at, b.rid"),
        BlockRow::of);
  }

  private static List<BusyRow> busy(ReadSession session, Instant from, Instant to) {
    return session.list(
        Sql.of("SELECT s.* FROM busy_spans s")
            .where("s.ends_at > ? AND +s.starts_at < ?", from, to)
            .then("ORDER BY s.starts_at, s.rid"),
        BusyRow::of);
  }

  private static List<OverruledRow> overruled(ReadSession session, Instant from, Instant to) {
    return session.list(
        Sql.of("SELECT DISTINCT o.job_id, o.rule FROM overrules o JOIN jobs j ON j.id = o.job_id")
            .where(JOBS_IN_WINDOW, from, to),
        OverruledRow::of);
  }

  private static List<JobRow> tray(ReadSession session) {
    return session.list(
        Sql.of(JobRow.SELECT)
            .where("j.status = 'pending'")
            .then("ORDER BY j.needed_from IS NULL, j.needed_from, j.rid"),
        JobRow::of);
  }

  /** Jobs waiting for cranes and a date, the soonest needed first. */
  public List<JobRow> tray() {
    return store.read(BoardQueries::tray);
  }
}
