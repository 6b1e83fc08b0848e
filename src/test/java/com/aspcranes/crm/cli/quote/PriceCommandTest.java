package com.aspcranes.crm.cli.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.cli.Run;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceCommandTest {

  @Test
  void everyWorkedExampleComesOutByteForByte() throws JsonProcessingException {
    JsonNode examples = PriceExamples.all();
    assertEquals(6, examples.size());
    for (JsonNode example : examples) {
      Run run = Run.of(example.get("input").toString(), "price");
      assertEquals("0 ", run.exit() + " " + run.err());
      assertEquals(
          example.get("expected").toString(), PriceExamples.MAPPER.readTree(run.out()).toString());
    }
  }

  @Test
  void theServiceTotalStandsThereOnlyWhereServicesWereOffered() {
    ObjectNode input = PriceExamples.input();
    assertFalse(Run.of(input.toString(), "price").out().contains("service_total"));
    ObjectNode service = input.putArray("services").addObject();
    service.put("name", "Trailer").put("price", "1000").put("quantity", 2);
    Run run = Run.of(input.toString(), "price");
    assertTrue(run.out().contains("\"service_total\" : \"2000.00\""), run.out());
    assertTrue(run.out().contains("\"subtotal\" : \"11100.00\""), run.out());
  }

  @Test
  void theTraceGoesToStandardErrorAndLeavesTheResultAlone() {
    String input = PriceExamples.input().toString();
    Run plain = Run.of(input, "price");
    Run traced = Run.of(input, "price", "--trace");
    assertEquals(plain.out(), traced.out());
    assertTrue(traced.err().contains("lines[0].amount = 7500.00"), traced.err());
    assertTrue(
        traced.err().contains("x 1 pricing.shift.single (setting, as shipped)"), traced.err());
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "days|-1|days: must be from 1 to 3,650",
        "days|2.5|days: must be a whole number",
        "days|\"3\"|days: must be a whole number",
        "days|null|days: must be filled in",
        "days|1234567890123456789012345678901234567890|days: must be from 1 to 3,650",
        "usage|\"extreme\"|usage: must be one of: normal, heavy",
        "hours_per_day|\"NaN\"|hours_per_day: must be a plain decimal number",
        "hours_per_day|NaN|hours_per_day: not valid JSON at line 1, column",
        "extra_charge|1234567890123456789012345678901234567890|extra_charge: must be from 0 to 10,00,00,00,000",
        "extra_charge|1e999999999|extra_charge: must be from 0 to",
        "extra_charge|1e99999999999|extra_charge:",
        "extra_charge|\"1.234\"|extra_charge: must have at most 2 decimals",
        "discount_amount|\"9100.01\"|discount_amount: must not be above the subtotal of 9,100.00",
        "place_of_supply|22|place_of_supply: must be a text",
        "include_gst|\"yes\"|include_gst: must be true or false",
        "colour|\"red\"|colour: is not a known field",
        "lines|{}|lines: must be a list",
        "lines|[7]|lines[0]: must be an object with named fields",
        "lines|[]|lines: must be from 1 to 200",
        "other_factors|[{\"code\":\"bribe\",\"amount\":null}]|other_factors[0].code: must be one of: rigger",
      })
  void refusesBadInputByItsField(String field, String value, String reason) {
    String text = PriceExamples.input().toString();
    String changed =
        text.contains("\"" + field + "\":")
            ? replaced(field, value)
            : text.substring(0, text.length() - 1) + ",\"" + field + "\":" + value + "}";
    Run run = Run.of(changed, "price");
    assertEquals("1 1 ", run.exit() + " " + run.err().lines().count() + " " + run.out());
    assertTrue(run.err().startsWith(reason), run.err());
  }

  private static String replaced(String field, String value) {
    ObjectNode input = PriceExamples.input();
    input.put(field, "@here@");
    return input.toString().replace("\"@here@\"", value);
  }

  @Test
  void refusesUnknownAndMissingFieldsOfALine() {
    ObjectNode more = PriceExamples.input();
    ((ObjectNode) more.get("lines").get(0)).put("colour", "red");
    assertEquals(
        "lines[0].colour: is not a known field", Run.of(more.toString(), "price").err().strip());
    ObjectNode less = PriceExamples.input();
    ((ObjectNode) less.get("lines").get(0)).remove("quantity");
    assertEquals(
        "lines[0].quantity: must be filled in", Run.of(less.toString(), "price").err().strip());
  }

  @Test
  void onlyWhatMayBeNullMayBeLeftOut() {
    Iterator<String> names = PriceExamples.input().fieldNames();
    int optional = 0;
    while (names.hasNext()) {
      String name = names.next();
      ObjectNode without = PriceExamples.input();
      without.remove(name);
      Run run = Run.of(without.toString(), "price");
      if (run.exit() == 0) {
        optional++;
      } else {
        assertEquals(name + ": must be filled in", run.err().strip());
      }
    }
    assertEquals(4, optional, "mob_demob, discount_amount and the two lists of charges");
  }

  @Test
  void refusesWhatIsNoSingleJsonDocument() {
    assertEquals("there is no JSON to read", Run.of("", "price").err().strip());
    assertEquals("input: must be an object with named fields", Run.of("[]", "price").err().strip());
    assertEquals(
        "there is more after the end of the JSON",
        Run.of(PriceExamples.input() + " {}", "price").err().strip());
    assertEquals(1, Run.of("[".repeat(100_000), "price").exit());
    assertEquals(1, Run.of("{\"days\":1,\"days\":2}", "price").exit());
    assertEquals(1, Run.of(new byte[] {(byte) 0xC3, 0x28, '"'}, "price").exit());
  }
}
