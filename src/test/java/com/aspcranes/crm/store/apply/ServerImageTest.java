package com.aspcranes.crm.store.apply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.model.customer.Customer;
import com.aspcranes.crm.store.issue.IssueQueries;
import com.aspcranes.crm.store.outbox.OutboxEntry;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The screen shows the server's row with this desk's own pending changes over it, always. */
class ServerImageTest {
  private final OneDesk desk = new OneDesk();

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aPulledRowIsShown() {
    desk.pull(0, desk.row("cust_1", 1, "Acme", "022 1234"));

    assertEquals("Acme", desk.customer("cust_1").name);
    assertEquals(1, desk.customer("cust_1").rowVersion);
  }

  @Test
  void aPendingChangeStaysOverWhatAPullBrings() {
    desk.pull(0, desk.row("cust_1", 1, "Acme", "022 1234"));
    desk.rename("cust_1", "Acme Steel");
    desk.pull(0, desk.row("cust_1", 2, "Acme Ltd", "022 9999"));

    Customer shown = desk.customer("cust_1");
    assertEquals("Acme Steel", shown.name);
    assertEquals("022 9999", shown.phone, "what I left alone comes from the server");
  }

  @Test
  void anAcknowledgedChangeStaysUntilAPullBringsItsEffect() {
    desk.pull(0, desk.row("cust_1", 1, "Acme", "022 1234"));
    desk.rename("cust_1", "Acme Steel");
    desk.answerAll("applied");
    assertEquals("Acme Steel", desk.customer("cust_1").name);
    desk.pull(0, desk.row("cust_1", 1, "Acme", "022 7777"));
    assertEquals("Acme Steel", desk.customer("cust_1").name, "a pull from before the push");
    desk.pull(1, desk.row("cust_1", 2, "ACME STEEL", "022 7777"));

    assertEquals("ACME STEEL", desk.customer("cust_1").name);
    assertTrue(desk.waiting().isEmpty());
  }

  @Test
  void aChangeWhoseAnswerWasLostLeavesTheScreenWithThePullThatKnowsIt() {
    desk.pull(0, desk.row("cust_1", 1, "Acme", "022 1234"));
    desk.rename("cust_1", "Acme Steel");
    desk.store.applyDoor().markSent(desk.waiting());
    desk.pull(1, desk.row("cust_1", 2, "Acme Steel", "022 0000"));

    assertEquals("022 0000", desk.customer("cust_1").phone);
    assertEquals(1, desk.waiting().size(), "it is sent again until its answer is stored");
    desk.answerAll("applied");
    desk.pull(1);
    assertTrue(desk.waiting().isEmpty());
    assertEquals("Acme Steel", desk.customer("cust_1").name);
  }

  @Test
  void aSecondEditIsNotTakenAwayByTheAnswerToTheFirst() {
    desk.pull(0, desk.row("cust_1", 1, "Acme", "022 1234"));
    desk.rename("cust_1", "First");
    List<OutboxEntry> inFlight = desk.waiting();
    desk.store.applyDoor().markSent(inFlight);
    desk.rename("cust_1", "Second");
    desk.answer(inFlight, "applied");
    desk.pull(1, desk.row("cust_1", 2, "First", "022 1234"));

    assertEquals("Second", desk.customer("cust_1").name);
    OutboxEntry second = desk.waiting().get(0);
    assertEquals(2, second.seq());
    assertEquals("First", second.changes().get(0).base().path("name").asText());
  }

  @Test
  void aRefusedChangeLeavesTheScreenAndBecomesAnIssue() {
    desk.pull(0, desk.row("cust_1", 1, "Acme", "022 1234"));
    desk.rename("cust_1", "Mine");
    desk.answerAll("conflict");

    assertEquals("Acme", desk.customer("cust_1").name);
    var issue = new IssueQueries(desk.store).open().get(0);
    assertEquals("conflict", issue.status());
    assertEquals(Map.of("name", "Acme"), issue.changes().get(0).saw());
    assertEquals(Map.of("name", "Mine"), issue.changes().get(0).wrote());
  }

  @Test
  void aRefusedFirstEditLeavesTheSecondOverTheServersRow() {
    desk.pull(0, desk.row("cust_1", 1, "Acme", "022 1234"));
    desk.rename("cust_1", "Mine");
    List<OutboxEntry> first = desk.waiting();
    desk.phone("cust_1", "022 5555");
    desk.answer(first, "rejected");

    assertEquals("Acme", desk.customer("cust_1").name);
    assertEquals("022 5555", desk.customer("cust_1").phone);
  }

  @Test
  void aRefusedNewRecordGoesWithItsChildrenAsOneIssue() {
    desk.create("cust_9", "Ghost");
    desk.contact("cont_9", "cust_9");
    desk.rename("cust_9", "Ghost Ltd");
    desk.answerAll("rejected");

    assertFalse(desk.shown("cust_9"));
    IssueQueries issues = new IssueQueries(desk.store);
    assertEquals(1, issues.openCount());
    assertEquals(2, issues.open().get(0).following());
  }

  @Test
  void aRowThatIsGoneFromTheServerIsGoneHere() {
    desk.pull(0, desk.row("cust_1", 1, "Acme", "022 1234"));
    desk.rename("cust_1", "Mine");
    Pull pull = desk.store.applyDoor().beginPull();
    pull.gone("customers", List.of("cust_1", "cust_2"));
    pull.commit(0, Map.of());

    assertFalse(desk.shown("cust_1"));
    assertEquals(1, desk.waiting().size(), "what I wrote is still offered");
  }

  @Test
  void aRowOfMineComesFromTheServerAsTheServerKeptIt() {
    desk.create("cust_9", "Mine");
    desk.answerAll("applied");
    desk.pull(1, desk.row("cust_9", 1, "Mine", "022 1"));

    assertEquals(1, desk.customer("cust_9").rowVersion);
    assertEquals(Map.of("cust_9", 1L), desk.store.applyDoor().versions("customers"));
  }

  @Test
  void whatWasAcknowledgedIsOfferedAgainToARestoredServer() {
    desk.pull(0, desk.row("cust_1", 1, "Acme", "022 1234"));
    desk.rename("cust_1", "Acme Steel");
    desk.answerAll("applied");
    desk.pull(1, desk.row("cust_1", 2, "Acme Steel", "022 1234"));
    desk.phone("cust_1", "022 5555");
    Pull restored = desk.store.applyDoor().beginPull();
    restored.whole("customers");
    restored.rows("customers", List.of(desk.row("cust_1", 1, "Acme", "022 1234")));
    UUID device = UUID.randomUUID();
    restored.offerAgain(device);
    restored.commit(1, Map.of());

    assertEquals(device, desk.store.applyDoor().device());
    assertEquals("Acme Steel", desk.customer("cust_1").name);
    assertEquals("022 5555", desk.customer("cust_1").phone);
    assertEquals(List.of(1L, 2L), desk.waiting().stream().map(OutboxEntry::seq).toList());
    assertTrue(desk.waiting().get(0).wire().contains("\"reoffer\":true"));
    assertFalse(desk.waiting().get(1).wire().contains("reoffer"));
    desk.answerAll("applied");
    desk.pull(2, desk.row("cust_1", 3, "Acme Steel", "022 5555"));
    assertTrue(desk.waiting().isEmpty());
    assertEquals(3, desk.customer("cust_1").rowVersion);
  }

  @Test
  void aDeferredChangeIsOfferedAgainUnderANewNumber() {
    desk.create("cust_9", "Mine");
    desk.answerAll("deferred");
    assertTrue(desk.waiting().isEmpty());
    assertTrue(desk.shown("cust_9"));
    desk.pull(1);
    assertTrue(desk.shown("cust_9"), "it still lies over the server's rows");

    assertEquals(1, desk.store.applyDoor().requeueDeferred());
    assertEquals(2, desk.waiting().get(0).seq());
  }

  @Test
  void aTableBroughtWholeLosesWhatItDoesNotBring() {
    desk.pull(0, desk.row("cust_1", 1, "One", "1"), desk.row("cust_2", 1, "Two", "2"));
    desk.create("cust_9", "Mine");
    Pull pull = desk.store.applyDoor().beginPull();
    pull.whole("customers");
    pull.rows("customers", List.of(desk.row("cust_2", 2, "Two", "3")));
    pull.commit(0, Map.of());

    assertFalse(desk.shown("cust_1"));
    assertEquals("3", desk.customer("cust_2").phone);
    assertTrue(desk.shown("cust_9"));
  }

  @Test
  void comparedKeysNameWhatMustBeFetchedAndDropTheRest() {
    desk.pull(0, desk.row("cust_1", 1, "One", "1"), desk.row("cust_2", 1, "Two", "2"));
    Pull pull = desk.store.applyDoor().beginPull();

    assertEquals(
        List.of("cust_2", "cust_3"),
        pull.keys("customers", Map.of("cust_2", 2L, "cust_3", 1L)).stream().sorted().toList());
    pull.rows("customers", List.of(desk.row("cust_2", 2, "Two", "x")));
    pull.commit(0, Map.of("cursor", "1:1:"));
    assertFalse(desk.shown("cust_1"));
    assertEquals("1:1:", desk.store.applyDoor().fact("cursor").orElseThrow());
  }
}
