package com.aspcranes.crm.rules.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.aspcranes.crm.model.Refusal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GstinTest {
  private static String key(Optional<Refusal> refusal) {
    return refusal.map(Refusal::key).orElse("fine");
  }

  @ParameterizedTest
  @ValueSource(strings = {"27AAPFU0939F1ZV", "29AAGCB7383J1Z4", "24AAACC1206D1ZM"})
  void acceptsPublishedNumbers(String gstin) {
    assertEquals("fine", key(Gstin.check("gstin", gstin)));
  }

  @Test
  void findsEveryMistypedCharacter() {
    String good = "27AAPFU0939F1ZV";
    for (int at = 0; at < good.length(); at++) {
      for (char c : "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".toCharArray()) {
        if (good.charAt(at) != c) {
          String bad = good.substring(0, at) + c + good.substring(at + 1);
          boolean refused = Gstin.check("gstin", bad).isPresent();
          assertEquals(true, refused, bad);
        }
      }
    }
  }

  @Test
  void refusesAnotherFormAndAnotherState() {
    assertEquals("refusal.gstin", key(Gstin.check("gstin", "27AAPFU0939F1Z")));
    assertEquals("refusal.gstin", key(Gstin.check("gstin", "")));
    assertEquals("refusal.gstin", key(Gstin.check("gstin", "27aapfu0939f1zv")));
    assertEquals("refusal.gstin_state", key(Gstin.check("gstin", "27AAPFU0939F1ZV", "22")));
    assertEquals("fine", key(Gstin.check("gstin", "27AAPFU0939F1ZV", "27")));
  }

  @Test
  void knowsEveryState() {
    assertEquals(39, StateCodes.all().size());
    assertEquals("fine", key(Fields.state("state_code", "97")));
    assertEquals("refusal.state", key(Fields.state("state_code", "00")));
  }
}
