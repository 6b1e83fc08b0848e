package com.aspcranes.crm.store.apply;

import com.aspcranes.crm.store.file.Touched;
import com.aspcranes.crm.store.outbox.Change;
import com.aspcranes.crm.store.outbox.Outbox;
import com.aspcranes.crm.store.outbox.OutboxEntry;
import com.aspcranes.crm.store.outbox.Overlay;
import com.aspcranes.crm.store.type.WireJson;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Stores what the server answered. */
final class Answers {
  private final Connection writer;
  private final Touched touched;
  private final Outbox outbox;
  private final IssueBook issues;

  Answers(Connection writer, Touched touched, Instant now) {
    this.writer = writer;
    this.touched = touched;
    this.outbox = new Outbox(writer);
    this.issues = new IssueBook(writer, now);
  }

  int store(List<PushResult> results) throws SQLException {
    int refused = 0;
    List<Change> dropped = new ArrayList<>();
    for (PushResult result : results) {
      if (result.done()) {
        if (outbox.acknowledged(result.mid(), WireJson.write(result.json()))) {
          touched.table(Outbox.TABLE);
        }
        continue;
      }
      Optional<OutboxEntry> waiting = outbox.find(result.mid());
      if (waiting.isEmpty()) {
        continue; // an answer that came twice
      }
      OutboxEntry entry = waiting.get();
      touched.table(Outbox.TABLE);
      String json = WireJson.write(result.json());
      if (result.status().equals("deferred")) {
        outbox.deferred(entry, json);
      } else {
        issues.raise(entry, result);
        outbox.remove(entry);
        dropped.addAll(entry.changes());
        touched.table(IssueBook.TABLE);
        refused++;
      }
    }
    try (Overlay overlay = new Overlay(writer, touched)) {
      for (Change change : dropped) {
        overlay.show(change.tbl(), change.id());
      }
    }
    return refused;
  }
}
