package com.aspcranes.crm.store.apply;

import com.aspcranes.crm.store.file.ReplicaFile;
import com.aspcranes.crm.store.file.Touched;
import com.aspcranes.crm.store.outbox.Change;
import com.aspcranes.crm.store.outbox.Outbox;
import com.aspcranes.crm.store.outbox.OutboxEntry;
import com.aspcranes.crm.store.outbox.Overlay;
import com.aspcranes.crm.store.type.InstantText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What a desk does for a server that was restored from a backup: everything the lost server had
 * acknowledged is offered once more, before what waits, under the same ids and a new device.
 */
final class Reoffering {
  private static final String KEPT = ".before-restore-";

  private Reoffering() {}

  /**
   * All of it lies over the rows again until it is answered and pulled.
   *
   * @param again gathers the rows to be shown anew, by table
   */
  static void offer(Connection writer, Touched touched, UUID device, Map<String, Set<String>> again)
      throws SQLException {
    List<OutboxEntry> back = new Outbox(writer).fromJournal();
    ApplyDoor.becomeDevice(writer, touched, device);
    try (Overlay overlay = new Overlay(writer, touched)) {
      for (OutboxEntry entry : back) {
        overlay.cover(entry.changes());
        for (Change change : entry.changes()) {
          Settling.note(again, change.tbl(), change.id());
        }
      }
    }
  }

  /** Keeps the replica as it was, and throws away such copies that are older than the journal. */
  static void keepCopy(ReplicaFile replica, Instant now) {
    Path file = replica.path();
    String name = file.getFileName() + KEPT;
    try (var siblings = Files.list(file.toAbsolutePath().getParent())) {
      for (Path old : siblings.filter(p -> p.getFileName().toString().startsWith(name)).toList()) {
        if (Files.getLastModifiedTime(old).toInstant().isBefore(now.minus(Settling.JOURNAL))) {
          Files.delete(old);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    replica.copyTo(file.resolveSibling(name + InstantText.write(now).replaceAll("[^0-9]", "")));
  }
}
