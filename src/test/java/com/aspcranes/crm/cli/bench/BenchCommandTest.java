package com.aspcranes.crm.cli.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.cli.Run;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class BenchCommandTest {

  @Test
  void printsFiguresTheirYardstickAndTheMachine() throws JsonProcessingException {
    Run run = Run.of("", "bench", "price");
    JsonNode json = new ObjectMapper().readTree(run.out());
    assertEquals("price", json.path("bench").asText());
    assertTrue(json.path("price").path("p99_us").decimalValue().signum() > 0, run.out());
    assertTrue(json.path("ratio_to_yardstick").decimalValue().signum() > 0, run.out());
    assertTrue(json.path("machine").path("processors").asInt() > 0, run.out());
  }

  @Test
  void aWrongNameIsWrongUseAndListsTheRightOnes() {
    Run run = Run.of("", "bench", "warp");
    assertEquals(2, run.exit());
    assertTrue(run.err().contains("drag") && run.err().contains("price"), run.err());
  }

  @Test
  void percentilesAreTakenFromTheSortedRuns() {
    long[] nanos = new long[1000];
    for (int i = 0; i < nanos.length; i++) {
      nanos[i] = (i + 1) * 1000L;
    }
    JsonNode json = new Timings(nanos).json();
    assertEquals(
        "501.0 951.0 991.0",
        json.get("median_us").asText()
            + " "
            + json.get("p95_us").asText()
            + " "
            + json.get("p99_us").asText());
  }
}
