package com.aspcranes.crm.sync.pull;

import com.aspcranes.crm.server.ServerException;
import com.aspcranes.crm.server.Trouble;
import com.aspcranes.crm.server.api.Closing;
import com.aspcranes.crm.server.api.Head;
import com.aspcranes.crm.server.api.Snapshot;
import com.aspcranes.crm.server.api.TableDigest;
import com.aspcranes.crm.store.apply.ApplyDoor;
import com.aspcranes.crm.store.apply.Pull;
import com.aspcranes.crm.sync.remote.Remote;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One pull: everything is read in one snapshot of the server, checked to belong to the same person
 * from its first to its last call, and then applied in one commit. A pull that breaks off leaves no
 * trace.
 */
public final class Fetch {
  private static final Logger LOG = LoggerFactory.getLogger(Fetch.class);

  private final ApplyDoor door;
  private final Remote remote;
  private final String uid;
  private PullProgress progress = (tables, ofTables, rows) -> {};
  private long provedLine = -1;

  /**
   * @param rows how many rows changed or went
   * @param digests of every table in the same snapshot; empty unless asked for
   */
  public record Fetched(Head head, int rows, List<TableDigest> digests) {}

  private record Gathered(Head head, Pull pull, int rows, List<TableDigest> digests, long line) {}

  public Fetch(ApplyDoor door, Remote remote, String uid) {
    this.door = door;
    this.remote = remote;
    this.uid = uid;
  }

  public void onProgress(PullProgress listener) {
    progress = listener;
  }

  /**
   * @param compareAll compare every key, whatever the cursor says
   * @throws ServerException if the server did not answer, is one that may not be pulled from, or no
   *     longer knows me; nothing is applied then
   */
  public Fetched run(boolean compareAll, boolean withDigests) {
    Known known = Known.of(door);
    Gathered gathered =
        remote.inSnapshot(
            snapshot -> {
              // on a new line the server must show first that its history still holds the cursor
              long line = remote.linesOpened();
              String proofs = line == provedLine ? "null" : known.proofs();
              Head head = snapshot.head(door.device(), known.cursor(), known.server(), proofs);
              check(head);
              Pull pull = door.beginPull();
              int rows = Gathering.of(snapshot, pull, known, head, compareAll, progress).run();
              List<TableDigest> digests = withDigests ? snapshot.digest() : List.of();
              checkSame(snapshot, head);
              return new Gathered(head, pull, rows, digests, line);
            });
    provedLine = gathered.line();
    Head head = gathered.head();
    if (head.mode() == Head.Mode.RESTORED) {
      // its ledger may lack what it once acknowledged: all of it is offered again, ids stay
      LOG.warn("the server was restored: {}", head.server());
      gathered.pull().offerAgain(UUID.randomUUID());
    }
    gathered.pull().commit(head.lastSeq(), known.next(head, gathered.rows() > 0));
    return new Fetched(head, gathered.rows(), gathered.digests());
  }

  private void check(Head head) {
    switch (head.mode()) {
      case DENIED -> throw denied("the server does not know me");
      case STANDBY ->
          throw new ServerException(
              Trouble.TRANSIENT, "25006", "this server only follows another", null);
      default -> {
        if (!head.uid().equals(uid)) {
          throw denied("the token belongs to another person");
        }
      }
    }
  }

  // A token that ends in mid-pull must not look like an empty server.
  private static void checkSame(Snapshot snapshot, Head head) {
    Closing closing = snapshot.close();
    if (!closing.agreesWith(head)) {
      throw denied("who I am changed during the pull");
    }
  }

  private static ServerException denied(String why) {
    return new ServerException(Trouble.IDENTITY, "28000", why, null);
  }
}
