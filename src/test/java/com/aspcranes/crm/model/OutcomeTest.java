package com.aspcranes.crm.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeTest {

  @Test
  void aDoneStepHandsItsValueOn() {
    Outcome<Integer> outcome =
        Outcome.done(20).then(days -> Outcome.done(days + 1)).map(days -> days * 2);
    assertEquals(Outcome.done(42), outcome);
  }

  @Test
  void aRefusalSkipsTheStepsAfterIt() {
    Refusal refusal = Refusal.of("refusal.range", "days", 1, 3650);
    Outcome<String> outcome = Outcome.<Integer>refused(refusal).then(days -> Outcome.done("never"));
    assertEquals(Outcome.refused(refusal), outcome);
  }

  @Test
  void aRefusalKeepsItsOwnArguments() {
    List<Object> given = new ArrayList<>(List.of("JOB-000042"));
    Refusal refusal = new Refusal("schedule.crane_busy", null, given);
    given.clear();
    assertEquals(List.of("JOB-000042"), refusal.args());
    assertThrows(UnsupportedOperationException.class, () -> refusal.args().add("more"));
  }
}
