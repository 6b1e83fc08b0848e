package com.aspcranes.crm.sync.push;

import com.aspcranes.crm.server.ServerException;
import com.aspcranes.crm.server.Trouble;
import com.aspcranes.crm.store.apply.ApplyDoor;
import com.aspcranes.crm.store.apply.PushResult;
import com.aspcranes.crm.store.outbox.OutboxEntry;
import com.aspcranes.crm.sync.remote.Remote;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the outbox, oldest first, at most 500 mutations a call; fewer where they are commands or
 * large, because the server holds its locks as long as a call lasts. An answer that got lost is
 * asked for by sending the same again: the server knows each mutation by its id.
 *
 * <p>A call that the server refuses as a whole is halved until the mutation at fault stands alone;
 * if that is refused five times in the same way it becomes an issue, so that it does not block what
 * comes after it.
 */
public final class Push {
  private static final Logger LOG = LoggerFactory.getLogger(Push.class);
  private static final int BATCH = 500;
  private static final int COMMAND_WEIGHS = 10;
  private static final int CHARACTERS = 4 * 1024 * 1024;
  private static final int PATIENCE = 5;

  private final ApplyDoor door;
  private final Remote remote;
  private int size = BATCH;
  private final Suspect suspect = new Suspect();

  public Push(ApplyDoor door, Remote remote) {
    this.door = door;
    this.remote = remote;
  }

  /**
   * Sends until nothing waits.
   *
   * @return how many mutations the server answered
   * @throws ServerException if it did not answer: what was not acknowledged waits
   */
  public int run() {
    int answered = 0;
    while (true) {
      List<OutboxEntry> batch = oneCall(door.nextBatch(size));
      if (batch.isEmpty()) {
        return answered;
      }
      if (send(batch)) {
        answered += batch.size();
      }
    }
  }

  private static List<OutboxEntry> oneCall(List<OutboxEntry> waiting) {
    int taken = 0;
    int weight = 0;
    long characters = 0;
    for (OutboxEntry entry : waiting) {
      weight += entry.isCommand() ? COMMAND_WEIGHS : 1;
      characters += entry.body().length();
      if (taken > 0 && (weight > BATCH || characters > CHARACTERS)) {
        break;
      }
      taken++;
    }
    return waiting.subList(0, taken);
  }

  private boolean send(List<OutboxEntry> batch) {
    String body = batch.stream().map(OutboxEntry::wire).collect(Collectors.joining(",", "[", "]"));
    try {
      door.acknowledge(PushResult.listOf(remote.push(door.device(), body)));
      size = Math.min(BATCH, size * 2);
      suspect.cleared();
      return true;
    } catch (ServerException e) {
      if (e.trouble() == Trouble.FORKED) {
        renumber(e);
        return false;
      }
      if (e.trouble() != Trouble.PERMANENT) {
        throw e;
      }
      refused(batch, e);
      return false;
    }
  }

  // The mutations keep their ids: those the server has from this desk's former life are answered
  // from its ledger, none is applied twice.
  private void renumber(ServerException e) {
    UUID device = UUID.randomUUID();
    LOG.warn("numbers are not the server's ({}): going on as device {}", e.getMessage(), device);
    door.becomeDevice(device);
  }

  private void refused(List<OutboxEntry> batch, ServerException e) {
    if (batch.size() > 1) {
      size = batch.size() / 2;
      return;
    }
    OutboxEntry entry = batch.get(0);
    if (suspect.refused(entry.mid(), e.sqlState()) < PATIENCE) {
      throw e;
    }
    LOG.error("mutation {} is refused again and again ({})", entry.mid(), e.sqlState(), e);
    suspect.cleared();
    size = BATCH;
    door.acknowledge(List.of(Parked.result(entry, e)));
    // its number is not used on the server: the next ones would leave a gap
    door.becomeDevice(UUID.randomUUID());
  }
}
