package com.aspcranes.crm.cli.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.cli.Run;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Bends the worked examples out of shape: whatever comes in is priced or refused in one line. */
class PriceFuzzTest {
  private static final int RUNS = 3000;
  private static final List<String> TOKENS =
      List.of(
          "null",
          "true",
          "-0",
          "1e9",
          "1e-9",
          "-1E+308",
          "1e99999999999",
          "0.1",
          "\"\"",
          "\"1e5\"",
          "\"-5\"",
          "\"NaN\"",
          "Infinity",
          "[]",
          "{}",
          "[[[[",
          "{\"a\":",
          "\"\\u0000\"",
          "\"\\ud800\"",
          "9".repeat(40),
          "9".repeat(400),
          "\"" + "9".repeat(40) + "\"",
          "\"₹\"",
          ",",
          ":",
          "}",
          "]");

  @Test
  void neverFallsOver() throws JsonProcessingException {
    JsonNode examples = PriceExamples.all();
    int priced = 0;
    for (int seed = 0; seed < RUNS; seed++) {
      Random random = new Random(seed);
      byte[] input = bent(examples.get(seed % examples.size()).get("input").toString(), random);
      Run run = Run.of(input, "price");
      String at = "seed " + seed + ": " + run;
      assertTrue(run.exit() == 0 || run.exit() == 1, at);
      if (run.exit() == 0) {
        priced++;
        assertTrue(PriceExamples.MAPPER.readTree(run.out()).hasNonNull("total_cost"), at);
        assertEquals("", run.err(), at);
      } else {
        assertEquals(1, run.err().lines().count(), at);
        assertEquals("", run.out(), at);
        assertTrue(!run.err().contains("Exception") && !run.err().startsWith("failed"), at);
      }
    }
    assertTrue(priced > 0 && priced < RUNS / 2, "both ways are walked: " + priced);
  }

  private static byte[] bent(String text, Random random) {
    StringBuilder bent = new StringBuilder(text);
    for (int i = 0; i <= random.nextInt(3); i++) {
      int at = random.nextInt(bent.length());
      switch (random.nextInt(5)) {
        case 0 -> bent.setCharAt(at, (char) random.nextInt(0x250));
        case 1 -> bent.delete(at, Math.min(bent.length() - 1, at + random.nextInt(6)));
        case 2 -> bent.insert(at, TOKENS.get(random.nextInt(TOKENS.size())));
        case 3 -> replaceValue(bent, at, TOKENS.get(random.nextInt(TOKENS.size())));
        default -> replaceValue(bent, at, Integer.toString(random.nextInt(4000) - 100));
      }
    }
    byte[] bytes = bent.toString().getBytes(StandardCharsets.UTF_8);
    if (random.nextInt(4) == 0) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
    }
    return bytes;
  }

  /** Swaps the next value for another, so that most of the document stays well formed. */
  private static void replaceValue(StringBuilder text, int at, String token) {
    int colon = text.indexOf(":", at);
    if (colon < 0) {
      return;
    }
    int end = colon + 1;
    while (end < text.length() && ",}]".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    text.replace(colon + 1, end, token);
  }
}
