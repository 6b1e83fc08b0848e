package com.aspcranes.crm.sync;

import com.aspcranes.crm.auth.number.NumberBook;
import com.aspcranes.crm.server.ServerException;
import com.aspcranes.crm.server.api.Head;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.apply.ApplyDoor;
import com.aspcranes.crm.sync.pull.DailyDigest;
import com.aspcranes.crm.sync.pull.Fetch;
import com.aspcranes.crm.sync.pull.Fetch.Fetched;
import com.aspcranes.crm.sync.pull.PullProgress;
import com.aspcranes.crm.sync.push.Push;
import com.aspcranes.crm.sync.remote.Remote;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One round of sync: everything of this desk to the server, everything of the others here. After a
 * break it begins with a pull, so that nothing is sent to a server before it has shown that it
 * still is the one that acknowledged what went before.
 */
public final class Round {
  private static final Logger LOG = LoggerFactory.getLogger(Round.class);

  /** This program's number in {@code min_client} of the server. */
  public static final int CLIENT = 1;

  private static final String DIGEST_AT = "digest_at";

  private final ApplyDoor door;
  private final Push push;
  private final Fetch fetch;
  private final DailyDigest digest;
  private final NumberLease numbers;
  private final Clock clock;
  private boolean doubtful = true;
  private boolean compareNext;

  /**
   * @param sent mutations that the server answered
   * @param received rows that came or went
   * @param tooOld true if this program may no longer write to the server: nothing was sent
   */
  public record Done(int sent, int received, boolean tooOld) {}

  public Round(LocalStore store, Remote remote, NumberBook book, Clock clock) {
    this.door = store.applyDoor();
    this.push = new Push(door, remote);
    this.fetch = new Fetch(door, remote, store.uid());
    this.digest = new DailyDigest(door);
    this.numbers = new NumberLease(door, remote, book);
    this.clock = clock;
  }

  /** Who hears how far a pull of whole tables has come. */
  void onProgress(PullProgress listener) {
    fetch.onProgress(listener);
  }

  /**
   * @throws ServerException if the server did not answer or refused; what was done stays done
   */
  public Done run() {
    boolean finished = false;
    try {
      Done done = round();
      finished = true;
      return done;
    } finally {
      doubtful = !finished;
    }
  }

  private Done round() {
    numbers.settleDevice();
    int received = 0;
    int sent = 0;
    if (doubtful) {
      Fetched first = pull();
      received += first.rows();
      if (tooOld(first.head())) {
        return new Done(0, received, true);
      }
    }
    sent += push.run();
    Fetched last = pull();
    received += last.rows();
    numbers.fill(last.head().role());
    door.requeueDeferred();
    return new Done(sent, received, tooOld(last.head()));
  }

  private static boolean tooOld(Head head) {
    return head.minClient() > CLIENT;
  }

  private Fetched pull() {
    boolean check = compareNext || digestIsDue();
    Fetched fetched = fetch.run(compareNext, check);
    compareNext = false;
    if (check) {
      compare(fetched);
    }
    return fetched;
  }

  private void compare(Fetched fetched) {
    List<String> differing = digest.differing(fetched.digests());
    if (differing.isEmpty()) {
      door.keep(Map.of(DIGEST_AT, clock.instant().toString()));
    } else {
      LOG.error("the replica differs from the server in {}: comparing keys", differing);
      compareNext = true;
    }
  }

  private boolean digestIsDue() {
    Instant last = Instant.parse(door.fact(DIGEST_AT).orElse(Instant.EPOCH.toString()));
    return Duration.between(last, clock.instant()).abs().compareTo(Duration.ofDays(1)) >= 0;
  }
}
