package com.aspcranes.crm.store.apply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.model.JsonText;
import com.aspcranes.crm.store.Changes;
import com.aspcranes.crm.store.Sql;
import com.aspcranes.crm.store.draft.DraftStore;
import com.aspcranes.crm.store.search.Found;
import com.aspcranes.crm.store.search.SearchQueries;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A large first pull becomes a new file in the old one's place. */
class LoadingTest {
  private static final int MANY = 6000;

  private final OneDesk desk = new OneDesk();

  @AfterEach
  void close() {
    desk.close();
  }

  private List<WireRow> many(int version) {
    List<WireRow> rows = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      rows.add(desk.row("cust_%05d".formatted(i), version, "Customer %05d".formatted(i), "0" + i));
    }
    return rows;
  }

  private Pull brought(int version) {
    Pull pull = desk.store.applyDoor().beginPull();
    List<WireRow> rows = many(version);
    for (int from = 0; from < MANY; from += 1000) {
      pull.rows("customers", rows.subList(from, from + 1000));
    }
    return pull;
  }

  private Path loading() {
    Path file = desk.store.path();
    return file.resolveSibling(file.getFileName() + ".loading");
  }

  private long count(String table) {
    return desk.store.read(s -> s.number(Sql.of("SELECT count(*) AS n FROM " + table), "n"));
  }

  private List<String> schema() {
    return desk.store.read(
        session ->
            session.list(
                Sql.of("SELECT type, name, sql FROM sqlite_master ORDER BY type, name"),
                row -> row.text("type") + " " + row.text("name") + " " + row.text("sql")));
  }

  @Test
  void theNewFileHasEveryRowIndexTriggerAndWord() {
    List<String> before = schema();
    Pull pull = brought(1);
    assertTrue(Files.exists(loading()));
    pull.commit(0, Map.of("cursor", "7:7:"));

    assertEquals(MANY, count("customers"));
    assertEquals(before, schema());
    assertEquals("7:7:", desk.store.applyDoor().fact("cursor").orElseThrow());
    assertFalse(Files.exists(loading()));
    List<Found> found = new SearchQueries(desk.store).search("ustomer 00042", 5);
    assertEquals(List.of("cust_00042"), found.stream().map(Found::id).toList());
    desk.rename("cust_00042", "Renamed by hand");
    assertEquals(1, new SearchQueries(desk.store).search("named by", 5).size());
  }

  @Test
  void whatTheUserDidMeanwhileComesAlong() {
    desk.create("cust_00007", "Mine before");
    Pull pull = brought(1);
    desk.create("cust_mine", "Mine during");
    new DraftStore(desk.store).keep("lead.editor", new JsonText("{}"));
    pull.commit(0, Map.of());

    assertEquals("Mine before", desk.customer("cust_00007").name);
    assertEquals("Mine during", desk.customer("cust_mine").name);
    assertEquals(2, desk.waiting().size());
    assertEquals(1, new DraftStore(desk.store).all().size());
    desk.answerAll("rejected");
    assertEquals("Customer 00007", desk.customer("cust_00007").name);
    assertFalse(desk.shown("cust_mine"));
  }

  @Test
  void numbersGoOnAfterTheExchange() {
    desk.create("cust_a", "A");
    desk.answerAll("applied");
    desk.pull(1, desk.row("cust_a", 1, "A", "1"));
    assertEquals(0, count("outbox"));
    long journal = count("journal");
    desk.create("cust_b", "B");

    assertEquals(2, desk.waiting().get(0).seq());
    desk.answerAll("applied");
    desk.pull(2, desk.row("cust_b", 1, "B", "1"));
    assertEquals(journal + 1, count("journal"), "no entry takes another's place");
  }

  @Test
  void thoseWhoWatchHearOfTheNewFileOnce() {
    List<String> heard = new ArrayList<>();
    try (Changes.Subscription all =
        desk.store.changes().subscribe(Set.of("customers", "jobs"), () -> heard.add("changed"))) {
      brought(1).commit(0, Map.of());
    }

    assertEquals(List.of("changed"), heard);
  }

  @Test
  void aFirstPullThatBreaksOffLeavesTheReplicaAsItWas() {
    desk.create("cust_mine", "Mine");
    brought(1);
    desk.pull(0, desk.row("cust_1", 1, "One", "1"));

    assertEquals(2, count("customers"));
    assertTrue(desk.shown("cust_mine"));
  }

  @Test
  void aLargeLaterPullGoesThroughADiskFileAndLeavesNone() {
    desk.pull(0, desk.row("cust_00001", 1, "Old", "1"));
    desk.rename("cust_00001", "Mine");
    Pull pull = brought(2);
    assertFalse(Files.exists(loading()));
    assertEquals(1, count("customers"));
    pull.commit(0, Map.of());

    assertEquals(MANY, count("customers"));
    assertEquals("Mine", desk.customer("cust_00001").name);
    assertEquals(2, desk.customer("cust_00001").rowVersion);
    Path file = desk.store.path();
    assertFalse(Files.exists(file.resolveSibling(file.getFileName() + ".pull")));
  }
}
