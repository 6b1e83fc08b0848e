package com.aspcranes.crm.ui.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.aspcranes.crm.model.account.DeskHealth;
import com.aspcranes.crm.ui.fx.Messages;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DiagnosisTest {
  private static final Instant NOW = Instant.parse("2026-03-16T05:00:00Z");

  private Instant seen = NOW;
  private Instant reported = NOW;
  private int waiting;
  private int issues;
  private Instant oldest;
  private String problem;
  private Instant lost;
  private boolean tooOld;
  private boolean signedIn = true;

  @Test
  void aDeskThatSentEverythingIsWell() {
    assertEquals(Diagnosis.WELL, diagnosis());
    waiting = 3;
    oldest = NOW.minus(Duration.ofHours(2));
    assertEquals(Diagnosis.WELL, diagnosis(), "work of this morning is on its way");
  }

  @Test
  void workThatWaitsIsWorseThanSilence() {
    waiting = 1;
    oldest = NOW.minus(Duration.ofHours(25));
    seen = NOW.minus(Duration.ofDays(20));
    assertEquals(Diagnosis.WAITING_LONG, diagnosis());
    signedIn = false;
    assertEquals(Diagnosis.SIGNED_OUT_WITH_WORK, diagnosis());
    lost = NOW;
    assertEquals(Diagnosis.LOST_WITH_WORK, diagnosis());
    waiting = 0;
    assertEquals(Diagnosis.LOST, diagnosis());
  }

  @Test
  void whatSomebodyMustMendComesBeforeWhatWaits() {
    waiting = 1;
    problem = "syncing.problem.refused";
    assertEquals(Diagnosis.STUCK, diagnosis());
    tooOld = true;
    assertEquals(Diagnosis.TOO_OLD, diagnosis());
  }

  @Test
  void silenceIsTwoWeeksAndOneWhoNeverToldIsUnknown() {
    seen = NOW.minus(Duration.ofDays(13));
    assertEquals(Diagnosis.WELL, diagnosis());
    seen = NOW.minus(Duration.ofDays(15));
    assertEquals(Diagnosis.SILENT, diagnosis());
    seen = NOW;
    reported = null;
    assertEquals(Diagnosis.UNKNOWN, diagnosis());
    signedIn = false;
    assertEquals(Diagnosis.SIGNED_OUT, diagnosis());
    issues = 1;
    assertEquals(Diagnosis.REFUSED, diagnosis());
  }

  @Test
  void eachHasANameAndAdviceInBothLanguages() {
    for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.forLanguageTag("hi")}) {
      Messages messages = Messages.strict(locale);
      for (Diagnosis each : Diagnosis.values()) {
        assertFalse(messages.text(each.key()).isBlank());
        assertFalse(messages.text(each.advice()).isBlank());
      }
    }
  }

  private Diagnosis diagnosis() {
    return Diagnosis.of(
        new DeskHealth(
            "usr_1",
            "Asha",
            "sales_agent",
            new UUID(0, 1),
            "laptop",
            "CRM 1",
            seen,
            reported,
            seen,
            seen,
            waiting,
            issues,
            oldest,
            0,
            problem,
            lost,
            tooOld,
            signedIn),
        NOW);
  }
}
