package com.aspcranes.crm.sync.transfer;

import com.aspcranes.crm.store.content.Chunks;
import com.aspcranes.crm.store.transfer.Transfer;
import com.aspcranes.crm.store.transfer.Transfers;
import java.util.Set;

/** Writes down how far a file is, four times a second at most: each costs a commit. */
final class Meter {
  private static final long PAUSE = 250_000_000L;

  private final Transfers queue;
  private final String fileId;
  private long done;
  private long told;

  Meter(Transfers queue, Transfer transfer, Set<Integer> there) {
    this(
        queue,
        transfer.fileId(),
        there.stream().mapToLong(number -> Chunks.length(transfer.bytes(), number)).sum());
  }

  /**
   * @param chunks how many are there already
   */
  Meter(Transfers queue, Transfer transfer, int chunks) {
    this(queue, transfer.fileId(), Math.min(transfer.bytes(), (long) chunks * Chunks.SIZE));
  }

  private Meter(Transfers queue, String fileId, long done) {
    this.queue = queue;
    this.fileId = fileId;
    this.done = done;
    tell();
  }

  void passed(int bytes) {
    done += bytes;
    if (System.nanoTime() - told > PAUSE) {
      tell();
    }
  }

  private void tell() {
    queue.moved(fileId, done);
    told = System.nanoTime();
  }
}
