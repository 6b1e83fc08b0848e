package com.aspcranes.crm.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.model.lead.Lead;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.StoreOptions;
import com.aspcranes.crm.sync.desks.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A replica that is copied to another computer, or brought back from a backup. */
class CopiedReplicaTest extends TwoDesks {
  @TempDir Path dir;

  @Test
  void bothCopiesGoOnAndNothingIsLostOrDoubled() throws IOException {
    Desk original = desk("original", "one machine");
    original.sync();
    String early = createLead(original, "Bharat Steel");
    Path copied = copy(original, "copy");
    String mine = createLead(original, "Mine");
    settle(original);
    Desk copy = company.desk(open(copied), dir.resolve("copy").resolve("numbers"), "other machine");
    String theirs = createLead(copy, "Theirs");
    settle(copy, original);
    settle(copy, original);
    assertEquals(3, company.count("select count(*) from crm.leads"));
    assertEquals(3, company.count("select count(*) from sync.ledger"));
    for (String id : List.of(early, mine, theirs)) {
      assertTrue(copy.find(Lead.class, id).isPresent());
      assertTrue(original.find(Lead.class, id).isPresent());
    }
    assertNotEquals(device(original), device(copy));
  }

  @Test
  void copyThatPushesFirstIsNoticedByTheOriginal() throws IOException {
    Desk original = desk("original", "one machine");
    original.sync();
    Path copied = copy(original, "copy");
    // a whole computer cloned: the same machine mark, the same number book
    Files.copy(dir.resolve("original").resolve("numbers"), dir.resolve("copy").resolve("numbers"));
    Desk copy = company.desk(open(copied), dir.resolve("copy").resolve("numbers"), "one machine");
    createLead(copy, "Theirs");
    copy.sync();
    UUID before = device(original);
    createLead(original, "Mine");
    settle(original, copy);
    assertNotEquals(before, device(original));
    assertEquals(2, company.count("select count(*) from crm.leads"));
    assertEquals(List.of(), original.issues());
  }

  @Test
  void replicaOfLastWeekAppliesNothingTwice() throws IOException {
    Desk desk = desk("original", "one machine");
    desk.sync();
    String id = createLead(desk, "Bharat Steel");
    Path backup = copy(desk, "backup");
    settle(desk);
    desk.edit(Lead.class, id, lead -> lead.phone = "+91 98200 11111");
    settle(desk);
    Desk restored =
        company.desk(open(backup), dir.resolve("original").resolve("numbers"), "one machine");
    createLead(restored, "After the restore");
    settle(restored);
    assertEquals(2, company.count("select count(*) from crm.leads"));
    assertEquals("+91 98200 11111", restored.get(Lead.class, id).phone);
    assertEquals(List.of(), restored.issues());
  }

  @Test
  void noNumberIsPrintedTwice() throws IOException {
    Desk original = desk("original", "one machine");
    original.sync();
    OptionalLong first = original.book().take("quotation");
    Path copied = copy(original, "copy");
    Desk copy = company.desk(open(copied), dir.resolve("copy").resolve("numbers"), "other machine");
    assertEquals(OptionalLong.empty(), copy.book().take("quotation"), "a draft until online");
    copy.sync();
    OptionalLong theirs = copy.book().take("quotation");
    assertTrue(theirs.isPresent());
    assertNotEquals(first, theirs);
    assertNotEquals(original.book().take("quotation"), theirs);
    assertEquals(
        2,
        company.count(
            "select count(distinct first_no) from crm.number_blocks"
                + " where series = 'quotation'"));
  }

  private static UUID device(Desk desk) {
    return desk.store().applyDoor().device();
  }

  private Desk desk(String name, String machine) throws IOException {
    Path folder = Files.createDirectories(dir.resolve(name));
    return company.desk(open(folder.resolve("crm.db")), folder.resolve("numbers"), machine);
  }

  private LocalStore open(Path file) {
    return LocalStore.open(file, new StoreOptions(asha, Clock.systemUTC(), false));
  }

  /** As a backup program would: the file and what is not yet written into it. */
  private Path copy(Desk desk, String name) throws IOException {
    Path folder = Files.createDirectories(dir.resolve(name));
    Path from = desk.store().path();
    for (String part : List.of("", "-wal")) {
      Path source = from.resolveSibling(from.getFileName() + part);
      if (Files.exists(source)) {
        Files.copy(source, folder.resolve("crm.db" + part));
      }
    }
    return folder.resolve("crm.db");
  }
}
