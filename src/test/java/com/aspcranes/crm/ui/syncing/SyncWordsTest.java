package com.aspcranes.crm.ui.syncing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.sync.SyncStatus;
import com.aspcranes.crm.ui.fx.Messages;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SyncWordsTest {
  private static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");
  private static final Instant NOW = Instant.parse("2026-03-02T05:30:00Z");

  private final SyncWords words =
      new SyncWords(Messages.strict(Locale.ENGLISH), Clock.fixed(NOW, KOLKATA), KOLKATA);

  @Test
  void eachStateHasItsFewWords() {
    assertEquals("Online", words.brief(online(0, 0)));
    assertEquals("Sending 3", words.brief(online(3, 0)));
    assertEquals("1 conflict", words.brief(online(3, 1)));
    assertEquals("2 conflicts", words.brief(online(0, 2)));
    assertEquals("Offline since 10:42", words.brief(offline("2026-03-02T05:12:00Z", 0)));
    assertEquals("Offline since 27 Feb 10:42", words.brief(offline("2026-02-27T05:12:00Z", 0)));
    assertEquals("Offline, 4 waiting", words.brief(offline("2026-03-02T05:12:00Z", 4)));
    assertEquals(
        "First sync",
        words.brief(
            new SyncStatus(true, null, 0, 0, null, null, new SyncStatus.Progress(1, 9, 10))));
  }

  @Test
  void aProblemComesBeforeEverythingAndIsToldInItsOwnWords() {
    SyncStatus status =
        new SyncStatus(false, NOW, 4, 2, null, Refusal.of("syncing.problem.signin"), null);
    assertEquals("Needs attention", words.brief(status));
    assertEquals(
        "Sign in again: the server no longer knows this session. Saved work waits here",
        words.full(status));
  }

  private static SyncStatus online(long waiting, long issues) {
    return new SyncStatus(true, null, waiting, issues, NOW, null, null);
  }

  private static SyncStatus offline(String since, long waiting) {
    return new SyncStatus(false, Instant.parse(since), waiting, 0, NOW, null, null);
  }
}
