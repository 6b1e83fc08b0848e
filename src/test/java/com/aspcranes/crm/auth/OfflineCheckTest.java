package com.aspcranes.crm.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.aspcranes.crm.auth.profile.PrivateFile;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.testing.MovableClock;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfflineCheckTest {
  private static final String PASSWORD = "Kräne 2026";

  @TempDir Path dir;
  private final MovableClock clock = new MovableClock();
  private PrivateFile file;
  private OfflineCheck check;

  @BeforeEach
  void signInOnce() {
    file = new PrivateFile(dir.resolve("offline"));
    check = new OfflineCheck(file, clock);
    check.remember(PASSWORD);
  }

  @Test
  void rightPasswordOpensAndWrongDoesNot() {
    assertEquals("done", outcome(PASSWORD));
    assertEquals("signin.wrong", outcome("Krane 2026"));
    assertEquals("done", outcome("Kra\u0308ne 2026"), "composed or not, it is the same letter");
    assertFalse(file.read().toString().contains(PASSWORD));
  }

  @Test
  void eachWrongGuessMakesTheNextWaitLonger() {
    for (int i = 0; i < 4; i++) {
      assertEquals("signin.wrong", outcome("guess " + i));
    }
    assertEquals("signin.wait", outcome(PASSWORD));
    clock.forward(Duration.ofSeconds(2));
    assertEquals("signin.wrong", outcome("guess 5"));
    clock.forward(Duration.ofSeconds(3));
    assertEquals("signin.wait", outcome(PASSWORD));
    clock.forward(Duration.ofSeconds(1));
    assertEquals("done", outcome(PASSWORD));
    assertEquals("done", outcome(PASSWORD));
    assertEquals(Duration.ofMinutes(15), OfflineCheck.delay(40));
  }

  @Test
  void afterTwoWeeksOnlyTheServerLetsIn() {
    clock.forward(Duration.ofDays(14));
    assertEquals("done", outcome(PASSWORD));
    clock.forward(Duration.ofMinutes(1));
    assertEquals("signin.lease_over", outcome(PASSWORD));
    check.renewLease();
    assertEquals("done", outcome(PASSWORD));
  }

  @Test
  void clockSetBackWinsNothing() {
    clock.forward(Duration.ofDays(13));
    assertEquals("done", outcome(PASSWORD));
    clock.forward(Duration.ofDays(-10));
    assertEquals("done", outcome(PASSWORD));
    clock.forward(Duration.ofDays(11).plusMinutes(1));
    assertEquals("signin.lease_over", outcome(PASSWORD));
  }

  @Test
  void whoNeverSignedInNeedsTheServer() {
    file.delete();
    assertEquals("signin.first_needs_server", outcome(PASSWORD));
  }

  private String outcome(String password) {
    Outcome<Boolean> outcome = check.check(password);
    if (outcome instanceof Outcome.Done<Boolean>) {
      return "done";
    }
    return assertInstanceOf(Outcome.Refused.class, outcome).refusal().key();
  }
}
