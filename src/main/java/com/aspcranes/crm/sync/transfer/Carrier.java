package com.aspcranes.crm.sync.transfer;

import com.aspcranes.crm.server.ServerException;
import com.aspcranes.crm.server.Trouble;
import com.aspcranes.crm.server.api.FileCalls.Put;
import com.aspcranes.crm.store.content.Chunks;
import com.aspcranes.crm.store.content.ContentStore;
import com.aspcranes.crm.store.content.PartFile;
import com.aspcranes.crm.store.transfer.Transfer;
import com.aspcranes.crm.store.transfer.Transfers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Carries the bytes of one file, from where the last attempt has left them. */
final class Carrier {
  private static final int TRIES = 4;
  private static final Duration WHILE = Duration.ofMinutes(1);

  /** The server says complete in the row and not for the bytes: it was restored a moment ago. */
  private static final String NOT_ARRIVED = "55000";

  private static final String NOT_THERE = "P0002";

  private final Transfers queue;
  private final ContentStore content;
  private final FileLine line;
  private final Pacer pacer;
  private final BooleanSupplier wanted;

  /**
   * @param wanted asked after each chunk: false to leave the rest for later
   */
  Carrier(
      Transfers queue, ContentStore content, FileLine line, Pacer pacer, BooleanSupplier wanted) {
    this.queue = queue;
    this.content = content;
    this.line = line;
    this.pacer = pacer;
    this.wanted = wanted;
  }

  /**
   * @return true if the server now has a file whole
   * @throws ServerException if the line broke: nothing else would go either
   */
  boolean carry(Transfer transfer) {
    try {
      if (transfer.up()) {
        return send(transfer);
      }
      fetch(transfer);
    } catch (ServerException e) {
      if (e.sqlState().equals(NOT_ARRIVED)) {
        queue.postpone(transfer.fileId(), WHILE);
      } else if (e.trouble() == Trouble.PERMANENT) {
        queue.refuse(transfer.fileId(), reason(e));
      } else {
        throw e;
      }
    }
    return false;
  }

  private static String reason(ServerException e) {
    return e.sqlState().equals(NOT_THERE) ? "file.why.not_yours" : "file.why.server";
  }

  private boolean send(Transfer transfer) {
    Optional<Path> file = content.verified(transfer.sha256());
    if (file.isEmpty()) {
      queue.refuse(transfer.fileId(), "file.why.lost_here");
      return false;
    }
    Set<Integer> there = new HashSet<>(line.chunks(transfer.fileId()));
    if (there.isEmpty() && line.reuse(transfer.fileId())) {
      queue.sent(transfer.fileId());
      return true;
    }
    int count = Chunks.count(transfer.bytes());
    // with all of them there, the last one asks the server to look at the whole
    there.remove(there.size() == count ? count - 1 : -1);
    Meter meter = new Meter(queue, transfer, there);
    for (int number = 0; number < count; number++) {
      if (there.contains(number)) {
        continue;
      }
      byte[] chunk = Chunks.read(file.get(), transfer.bytes(), number);
      Put put = line.put(transfer.fileId(), number, chunk, pacer);
      if (put == Put.WHOLE) {
        queue.sent(transfer.fileId());
        return true;
      }
      if (put == Put.DAMAGED) {
        damaged(transfer);
        return false;
      }
      meter.passed(chunk.length);
      if (!wanted.getAsBoolean()) {
        return false;
      }
    }
    return false;
  }

  private void fetch(Transfer transfer) {
    if (content.verified(transfer.sha256()).isPresent()) {
      queue.fetched(transfer.fileId());
      return;
    }
    PartFile part = content.part(transfer.sha256(), transfer.bytes());
    int count = Chunks.count(transfer.bytes());
    Meter meter = new Meter(queue, transfer, part.next());
    for (int number = part.next(); number < count; number++) {
      byte[] chunk = line.get(transfer.fileId(), number);
      if (chunk.length != Chunks.length(transfer.bytes(), number)) {
        damaged(transfer);
        return;
      }
      part.write(number, chunk);
      pacer.spend(chunk.length);
      meter.passed(chunk.length);
      if (number + 1 < count && !wanted.getAsBoolean()) {
        return;
      }
    }
    if (part.complete()) {
      queue.fetched(transfer.fileId());
    } else {
      damaged(transfer);
    }
  }

  /** Once more at once, then with pauses, then not any more. */
  private void damaged(Transfer transfer) {
    if (transfer.tries() + 1 >= TRIES) {
      queue.refuse(transfer.fileId(), "file.why.damaged");
    } else {
      queue.again(transfer.fileId(), WHILE.multipliedBy(transfer.tries()));
    }
  }
}
