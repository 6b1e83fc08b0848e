package com.aspcranes.crm.server.functions;

import static com.aspcranes.crm.server.functions.Desk.create;
import static com.aspcranes.crm.server.functions.Desk.update;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.model.Ids;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class PushTest {
  static Company company;

  @BeforeAll
  static void open() {
    company = new Company();
  }

  @AfterAll
  static void close() {
    company.close();
  }

  private static ObjectNode newCustomer(Desk desk, String name) {
    return desk.rows(create("customers", Ids.next("cust"), "{'name': '%s'}", name));
  }

  private static int customers(String name) {
    return Integer.parseInt(company.ask("select count(*) from crm.customers where name = ?", name));
  }

  @Test
  void aBatchWhoseAnswerWasLostIsAppliedOnceAndAnsweredAgain() throws SQLException {
    try (Desk desk = company.desk(company.rep)) {
      ObjectNode mutation = newCustomer(desk, "Once");
      JsonNode first = desk.does(mutation);
      JsonNode again = desk.does(mutation);
      assertEquals("applied", first.path("status").asText());
      assertEquals("applied", again.path("status").asText());
      assertTrue(again.path("replayed").asBoolean());
      assertEquals(1, customers("Once"));
      JsonNode stored =
          com.aspcranes.crm.server.Json.read(
              desk.ask("select api.results(?, ?, 1)", desk.token, desk.device));
      assertEquals(mutation.path("mid"), stored.path("results").get(0).path("mid"));
      assertEquals("applied", stored.path("results").get(0).path("status").asText());
    }
  }

  @Test
  void theSameMutationFromASecondDeviceGetsTheFirstAnswer() throws SQLException {
    try (Desk one = company.desk(company.rep);
        Desk two = company.desk(company.rep)) {
      ObjectNode mutation = newCustomer(one, "Twice offered");
      one.does(mutation);
      two.seq++;
      assertEquals("applied", two.does(mutation.deepCopy().put("seq", 1)).path("status").asText());
      assertEquals(1, customers("Twice offered"));
      assertEquals("applied", two.does(newCustomer(two, "Next")).path("status").asText());
      assertEquals("applied", two.does(mutation.deepCopy().put("seq", 1)).path("status").asText());
    }
  }

  @Test
  void anIdThatStandsForAnotherBodyIsRejectedAndTheQueueGoesOn() throws SQLException {
    try (Desk desk = company.desk(company.rep)) {
      ObjectNode mutation = newCustomer(desk, "First body");
      desk.does(mutation);
      ObjectNode forged = newCustomer(desk, "Second body");
      forged.set("mid", mutation.get("mid"));
      assertEquals("rejected", desk.does(forged).path("status").asText());
      assertEquals(0, customers("Second body"));
      assertEquals("applied", desk.does(newCustomer(desk, "After")).path("status").asText());
    }
  }

  @Test
  void aGapIsRefusedLoudlyAndChangesNothing() throws SQLException {
    try (Desk desk = company.desk(company.rep)) {
      desk.seq = 3;
      ObjectNode early = newCustomer(desk, "Too early");
      assertEquals("P0GAP", assertThrows(SQLException.class, () -> desk.push(early)).getSQLState());
      assertEquals(0, customers("Too early"));
    }
  }

  @Test
  void aCopiedReplicaIsToldThatItForkedAndLosesNothingUnderANewDevice() throws SQLException {
    try (Desk one = company.desk(company.rep);
        Desk copy = company.desk(company.rep)) {
      copy.device = one.device;
      one.does(newCustomer(one, "Of the original"));
      ObjectNode mine = newCustomer(copy, "Of the copy");
      assertEquals("P0F0K", assertThrows(SQLException.class, () -> copy.push(mine)).getSQLState());
      copy.device = UUID.randomUUID();
      assertEquals("applied", copy.does(mine).path("status").asText());
      assertEquals(1, customers("Of the copy"));
    }
  }

  @Test
  void aDeviceOfSomebodyElseIsRefused() throws SQLException {
    try (Desk one = company.desk(company.rep);
        Desk thief = company.desk(company.support)) {
      one.does(newCustomer(one, "Mine"));
      thief.device = one.device;
      ObjectNode theirs = newCustomer(thief, "Theirs");
      assertEquals(
          "42501", assertThrows(SQLException.class, () -> thief.push(theirs)).getSQLState());
    }
  }

  @Test
  void poisonInTheMiddleOfFiftyIsRecordedAndTheOthersGoThrough() throws SQLException {
    try (Desk desk = company.desk(company.rep)) {
      List<ObjectNode> batch = new ArrayList<>();
      for (int i = 0; i < 50; i++) {
        batch.add(
            switch (i) {
              case 20 -> desk.rows(create("customers", Ids.next("cust"), "{'name': ' '}"));
              case 21 ->
                  desk.rows(create("customers", Ids.next("cust"), "{'credit_days': 'many'}"));
              case 22 -> desk.rows(create("customers", "lead_1", "{'name': 'Wrong prefix'}"));
              case 23 ->
                  desk.rows(
                      create("customers", Ids.next("cust"), "{'name': 'X', 'colour': 'red'}"));
              case 24 ->
                  desk.rows(
                      create(
                          "contacts",
                          Ids.next("cont"),
                          "{'name': 'X', 'customer_id': '%s'}",
                          Ids.next("cust")));
              case 25 -> desk.command("lead.eat", Desk.json("{}"));
              default -> newCustomer(desk, "Of fifty");
            });
      }
      JsonNode results = desk.push(batch.toArray(ObjectNode[]::new));
      assertEquals(44, customers("Of fifty"));
      assertEquals("invalid name", whyAndField(results.get(20)));
      assertEquals("invalid credit_days", whyAndField(results.get(21)));
      assertEquals("invalid id", whyAndField(results.get(22)));
      assertEquals("column_not_writable colour", whyAndField(results.get(23)));
      assertEquals("parent_refused customer_id", whyAndField(results.get(24)));
      assertEquals("invalid ", whyAndField(results.get(25)));
      assertEquals("applied", results.get(49).path("status").asText());
    }
  }

  private static String whyAndField(JsonNode result) {
    return result.path("why").asText() + " " + result.path("detail").path("field").asText();
  }

  @Test
  void allChangesOfAMutationApplyOrNone() throws SQLException {
    try (Desk desk = company.desk(company.rep)) {
      JsonNode result =
          desk.does(
              desk.rows(
                  create("customers", Ids.next("cust"), "{'name': 'Half'}"),
                  update("customers", company.acme, "{'credit_days': 7}", "{'credit_days': 30}")));
      assertEquals("conflict", result.path("status").asText());
      assertEquals(0, customers("Half"));
    }
  }

  @Test
  void aBatchAboveFiveHundredIsRefusedAsAWhole() throws SQLException {
    try (Desk desk = company.desk(company.rep)) {
      ObjectNode[] batch = new ObjectNode[501];
      for (int i = 0; i < 501; i++) {
        batch[i] = newCustomer(desk, "Too many");
      }
      assertEquals("54000", assertThrows(SQLException.class, () -> desk.push(batch)).getSQLState());
    }
  }

  @Test
  void aTransientErrorEndsTheBatchAndIsNobodysVerdict() throws SQLException {
    try (Desk desk = company.desk(company.rep)) {
      ObjectNode mutation = newCustomer(desk, "Deadlocked");
      company.run(
          "create function crm.deadlock() returns trigger language plpgsql as $$ begin"
              + " raise exception using errcode = '40P01', message = 'deadlock'; end $$");
      company.run(
          "create trigger deadlock before insert on crm.customers for each row"
              + " when (new.name = 'Deadlocked') execute function crm.deadlock()");
      assertEquals(
          "40P01", assertThrows(SQLException.class, () -> desk.push(mutation)).getSQLState());
      company.run("drop trigger deadlock on crm.customers");
      assertEquals("applied", desk.does(mutation).path("status").asText());
      assertFalse(desk.does(mutation).path("replayed").isMissingNode());
    }
  }
}
