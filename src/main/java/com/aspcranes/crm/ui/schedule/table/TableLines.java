package com.aspcranes.crm.ui.schedule.table;

import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.store.job.BlockRow;
import com.aspcranes.crm.store.job.JobRow;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineBar;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineRow;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.schedule.plan.BoardModel;
import com.aspcranes.crm.ui.schedule.plan.BoardRows;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes the lines of what is seen of time, by row and start. */
final class TableLines {
  private final Messages messages;

  TableLines(Messages messages) {
    this.messages = messages;
  }

  List<TableLine> of(BoardModel board, TimeRange seen) {
    List<TableLine> lines = new ArrayList<>();
    for (TimelineRow row : board.timeline.rows()) {
      List<TableLine> its = new ArrayList<>();
      board
          .timeline
          .bars(row.id())
          .index()
          .visit(
              seen.start().toEpochMilli(),
              seen.end().toEpochMilli(),
              bar -> board.job(bar.id()).ifPresent(job -> its.add(job(board, row, bar, job))));
      for (BlockRow block : board.window.blocks()) {
        boolean here = row.id().equals(block.equipmentId()) || row.id().equals(block.operatorId());
        TimeRange during = new TimeRange(block.start(), block.end());
        if (here && during.overlaps(seen)) {
          its.add(block(row, block, during));
        }
      }
      its.sort(Comparator.comparing(line -> line.range().start()));
      lines.addAll(its);
    }
    return lines;
  }

  private TableLine job(BoardModel board, TimelineRow row, TimelineBar bar, JobRow job) {
    String others =
        board.index.names(
            board.rows == BoardRows.CRANES
                ? board.index.crew(job.id())
                : board.index.cranes(job.id()));
    return new TableLine(
        bar.id(),
        row,
        bar.range(),
        job,
        null,
        others,
        messages.text(bar.state().messageKey()),
        board.conflictsOf(job.id()),
        bar.spoken());
  }

  private TableLine block(TimelineRow row, BlockRow block, TimeRange during) {
    String word = messages.text("schedule.block." + block.kind());
    String words = block.reason() == null ? word : word + ": " + block.reason();
    return new TableLine(
        block.id(), row, during, null, block, "", words, List.of(), row.label() + ", " + words);
  }
}
