package com.aspcranes.crm.rules.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.model.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {

  private static String key(Optional<Refusal> refusal) {
    return refusal.map(Refusal::key).orElse("fine");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a@b.in", "first.last+cranes@sub.acme-steel.co.in", "A_%9@X.ORG"})
  void acceptsAddressesThatMailCanReach(String address) {
    assertEquals("fine", key(Fields.email("email", address)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a@b", "a b@c.in", "a@b.c1", "@b.in", "a@b.in\n", "a@@b.in", "ä@b.in"})
  void refusesWhatIsNoAddress(String address) {
    assertEquals("refusal.email", key(Fields.email("email", address)));
  }

  @Test
  void refusesAnAddressNoServerAccepts() {
    assertEquals("refusal.text_length", key(Fields.email("email", "a".repeat(250) + "@b.in")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"9876543210", "+91 98765 43210", "0771-2345678", "022 (2345) 6789"})
  void acceptsNumbersAsTheyAreWritten(String number) {
    assertEquals("fine", key(Fields.phone("phone", number)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12345", "+", "98765x43210", "९८७६५४३२१०", "123456789012345678901"})
  void refusesWhatNobodyCanDial(String number) {
    assertEquals("refusal.phone", key(Fields.phone("phone", number)));
  }

  @Test
  void theDatabaseHoldsTheSamePatterns() throws IOException {
    String sql = Files.readString(Path.of("db/server/V0002__ids.sql"));
    assertTrue(sql.contains("'" + Fields.EMAIL + "'"), "email");
    assertTrue(sql.contains("'" + Fields.PHONE + "'"), "phone");
  }
}
