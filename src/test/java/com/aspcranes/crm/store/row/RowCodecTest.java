package com.aspcranes.crm.store.row;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.model.customer.Customer;
import com.aspcranes.crm.model.deal.Deal;
import com.aspcranes.crm.model.fleet.Equipment;
import com.aspcranes.crm.model.job.Job;
import com.aspcranes.crm.model.quote.Quotation;
import com.aspcranes.crm.store.type.SampleEntities;
import com.aspcranes.crm.store.type.WireJson;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RowCodecTest {
  private static final long SEED = Long.getLong("store.seed", 20_260_301);

  private static <E> E ofWire(Class<E> type, String json) {
    RowCodec codec = Tables.of(type).codec();
    return type.cast(codec.toEntity(codec.ofWire(json)));
  }

  @Test
  void wireColumnsAndEntityAreOneRow() {
    SampleEntities samples = new SampleEntities(SEED);
    for (int round = 0; round < 200; round++) {
      for (Table table : Tables.all()) {
        Object entity = samples.entity(table.entity(), "x_" + round, round % 100);
        RowCodec codec = table.codec();
        Object[] columns = codec.ofEntity(entity);
        Object[] back = codec.ofWire(codec.toWire(columns));
        String where = table + ", seed " + SEED + ", round " + round;

        assertTrue(codec.differences(columns, back).isEmpty(), where);
        assertEquals(
            SampleEntities.shown(entity), SampleEntities.shown(codec.toEntity(back)), where);
        assertArrayEquals(back, codec.ofEntity(codec.toEntity(back)), where);
      }
    }
  }

  @Test
  void theWireHasSnakeCaseIsoDatesAndExactNumbers() {
    Quotation quotation = new SampleEntities(4).entity(Quotation.class, "quot_1", 0);
    quotation.totalCost = Money.of("99999999999.90");
    quotation.sentAt = Instant.parse("2026-01-02T03:04:05.000006Z");
    quotation.siteDistance = new BigDecimal("12.50");
    RowCodec codec = Tables.of(Quotation.class).codec();
    String wire = codec.toWire(codec.ofEntity(quotation));

    assertTrue(wire.contains("\"total_cost\":99999999999.90"), wire);
    assertTrue(wire.contains("\"sent_at\":\"2026-01-02T03:04:05.000006Z\""), wire);
    assertTrue(wire.contains("\"site_distance\":12.5,"), wire);
    assertFalse(wire.contains("totalCost"));
  }

  @Test
  void whatPostgresSaysIsUnderstood() {
    Job job =
        ofWire(
            Job.class,
            "{\"id\":\"job_1\",\"scheduled_start_date\":\"2026-03-02T08:00:00+05:30\","
                + "\"scheduled_end_date\":\"2026-03-02T12:30:00.5+00:00\","
                + "\"actual_start_date\":\"infinity\",\"actual_end_date\":\"-infinity\","
                + "\"published_at\":\"0044-03-15T00:00:00+00:00 BC\","
                + "\"needed_from\":\"12026-01-01\",\"buffer_before\":30}");

    assertEquals(Instant.parse("2026-03-02T02:30:00Z"), job.scheduledStartDate);
    assertEquals(Instant.parse("2026-03-02T12:30:00.500Z"), job.scheduledEndDate);
    assertEquals(Instant.parse("9999-12-31T23:59:59.999999Z"), job.actualStartDate);
    assertEquals(Instant.parse("0001-01-01T00:00:00Z"), job.actualEndDate);
    assertEquals(Instant.parse("0001-01-01T00:00:00Z"), job.publishedAt);
    assertEquals(9999, job.neededFrom.getYear());
    assertEquals(30, job.bufferBefore);
  }

  @Test
  void columnsOfANewerServerAreLeftOut() {
    Customer customer =
        ofWire(
            Customer.class,
            "{\"id\":\"cust_1\",\"loyalty\":{\"tier\":[1,{\"x\":null}]},\"name\":\"Acme\","
                + "\"later\":[[]]}");

    assertEquals("Acme", customer.name);
  }

  @Test
  void whatAnOlderServerLacksIsNothingOrTheDefault() {
    Equipment crane = ofWire(Equipment.class, "{\"id\":\"equ_1\"}");
    assertTrue(crane.active);
    assertNull(crane.runningCost, "masked or unknown, never a made-up zero");
    Deal deal = ofWire(Deal.class, "{\"id\":\"deal_1\",\"probability\":null,\"value\":null}");
    assertEquals(10, deal.probability);
    assertNull(deal.value);
  }

  @Test
  void numbersAreEqualHoweverTheyAreSpelt() {
    RowCodec codec = Tables.of(Quotation.class).codec();
    Object[] one =
        codec.ofWire(
            "{\"id\":\"q\",\"site_distance\":12.50,\"settings_used\":{\"a\":100.00,\"b\":[1]}}");
    Object[] other =
        codec.ofWire(
            "{\"id\":\"q\",\"settings_used\":{\"b\":[1.0],\"a\":100},\"site_distance\":12.5}");

    assertTrue(codec.differences(one, other).isEmpty());
    Object[] third = codec.ofWire("{\"id\":\"q\",\"settings_used\":{\"a\":101,\"b\":[1]}}");
    assertFalse(codec.differences(one, third).isEmpty());
  }

  @Test
  void aSparseSetIsLaidOverARow() {
    RowCodec codec = Tables.of(Customer.class).codec();
    Object[] row = codec.ofWire("{\"id\":\"cust_1\",\"name\":\"Acme\",\"phone\":\"1\"}");
    JsonNode set = WireJson.tree("{\"phone\":null,\"notes\":\"x\",\"unknown\":1}");
    codec.overlay(row, set);
    Customer customer = (Customer) codec.toEntity(row);

    assertEquals("Acme", customer.name);
    assertNull(customer.phone);
    assertEquals("x", customer.notes);
  }
}
