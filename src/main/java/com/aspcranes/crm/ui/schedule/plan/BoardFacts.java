package com.aspcranes.crm.ui.schedule.plan;

import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.rules.scheduling.Facts;
import com.aspcranes.crm.store.fleet.PaperRow;
import com.aspcranes.crm.store.job.BlockRow;
import com.aspcranes.crm.store.job.BoardWindow;
import com.aspcranes.crm.store.job.JobLink;
import com.aspcranes.crm.store.job.JobRow;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The board's window in the terms of the scheduling rules. */
final class BoardFacts {
  private BoardFacts() {}

  static Facts of(BoardWindow window) {
    Map<String, JobRow> jobs = new HashMap<>();
    window.jobs().stream()
        .filter(job -> !job.status().equals("cancelled"))
        .forEach(job -> jobs.put(job.id(), job));
    List<Facts.Booking> bookings = new ArrayList<>();
    window.cranes().forEach(link -> book(bookings, link, jobs.get(link.jobId())));
    window.crew().forEach(link -> book(bookings, link, jobs.get(link.jobId())));
    return new Facts(
        window.equipment().stream()
            .map(
                crane ->
                    new Facts.Crane(
                        crane.id(),
                        crane.name(),
                        crane.category(),
                        Objects.requireNonNullElse(crane.maxLiftingCapacity(), BigDecimal.ZERO),
                        null))
            .toList(),
        window.operators().stream()
            .map(
                crew ->
                    new Facts.Operator(crew.id(), crew.name(), Set.copyOf(crew.specialization())))
            .toList(),
        bookings,
        window.blocks().stream()
            .filter(BlockRow::approved)
            .flatMap(b -> block(b).stream())
            .toList(),
        window.papers().stream().flatMap(p -> paper(p).stream()).toList());
  }

  private static void book(List<Facts.Booking> bookings, JobLink link, @Nullable JobRow job) {
    if (job == null || job.start() == null || job.end() == null) {
      return;
    }
    bookings.add(
        new Facts.Booking(
            link.resourceId(),
            job.id(),
            Objects.requireNonNullElse(job.jobNumber(), job.title()),
            job.customerName(),
            new TimeRange(job.start(), job.end()),
            Duration.ofMinutes(job.bufferBefore()),
            Duration.ofMinutes(job.bufferAfter())));
  }

  private static List<Facts.Block> block(BlockRow block) {
    String resource = block.equipmentId() == null ? block.operatorId() : block.equipmentId();
    if (resource == null) {
      return List.of();
    }
    return List.of(
        new Facts.Block(
            resource,
            Facts.BlockKind.valueOf(block.kind().toUpperCase(Locale.ROOT)),
            new TimeRange(block.start(), block.end()),
            block.quotationId()));
  }

  private static List<Facts.Paper> paper(PaperRow paper) {
    String resource = paper.equipmentId() == null ? paper.operatorId() : paper.equipmentId();
    if (resource == null) {
      return List.of();
    }
    return List.of(
        new Facts.Paper(
            resource,
            paper.kind(),
            Objects.requireNonNullElse(paper.number(), ""),
            paper.expiresOn(),
            paper.blocksDispatch()));
  }
}
