package com.aspcranes.crm.store.salvage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.customer.Customer;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.Rescue;
import com.aspcranes.crm.store.StoreOptions;
import com.aspcranes.crm.store.file.StoreFault;
import com.aspcranes.crm.store.outbox.OutboxEntry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RescueTest {
  private static final StoreOptions OPTIONS = StoreOptions.of("usr_1");
  private static final int PAGE = 4096;
  private static final int ACTS = 60;

  @TempDir Path folder;

  /** Longer than a page of the file: such bodies lie in several places. */
  private static final String LONG = "Terms, one a line. ".repeat(800);

  private static byte[] sound = {};
  private static final List<UUID> mids = new ArrayList<>();

  private Path replica;

  @BeforeAll
  static void aReplicaWithUnsentWork(@TempDir Path once) throws IOException {
    mids.clear();
    Path replica = once.resolve("usr_1.db");
    try (LocalStore store = LocalStore.open(replica, OPTIONS)) {
      for (int i = 0; i < ACTS; i++) {
        create(store, i);
      }
      store.keepDraft("lead:new", "half a lead");
      store.applyDoor().nextBatch(ACTS).forEach(entry -> mids.add(entry.mid()));
    }
    assertEquals(ACTS, mids.size());
    sound = Files.readAllBytes(replica);
  }

  @BeforeEach
  void itsCopy() throws IOException {
    replica = folder.resolve("usr_1.db");
    Files.write(replica, sound);
  }

  @Test
  void aSoundReplicaGivesAllOfItAndTheFileBringsItBack() {
    UnsentWork work = DamagedReplica.read(replica);
    assertEquals("usr_1", work.uid());
    assertEquals(mids, work.acts().stream().map(UnsentAct::mid).toList());
    assertEquals(0, work.unreadable());
    UnsentWork read = UnsentWork.of(work.toJson());
    assertEquals(work, read);
    try (LocalStore other = LocalStore.open(folder.resolve("other.db"), OPTIONS)) {
      assertEquals(ACTS, other.bring(read));
      assertEquals(0, other.bring(read));
      assertEquals(mids, mids(other));
      assertEquals("Steel works 7", name(other, 7));
    }
  }

  @Test
  void aSpoiltHeaderCostsNothingThatWasNotSent() throws IOException {
    byte[] bytes = Files.readAllBytes(replica);
    for (int i = 0; i < 100; i++) {
      bytes[i] ^= 0x5A;
    }
    Files.write(replica, bytes);
    assertEquals(StoreFault.Kind.CORRUPT, damage().kind());
    Rescue.Saved saved = Rescue.of(replica, OPTIONS);
    assertEquals(ACTS, saved.acts());
    assertEquals(0, saved.unreadable());
    assertTrue(Files.exists(saved.damaged()));
    assertEquals(ACTS, UnsentWork.of(Files.readString(saved.export())).acts().size());
    try (LocalStore store = LocalStore.open(replica, OPTIONS)) {
      assertEquals(new HashSet<>(mids), new HashSet<>(mids(store)));
      assertEquals("Steel works 59", name(store, 59));
      assertEquals(LONG, store.read(session -> session.get(Customer.class, id(30)).notes));
    }
  }

  @Test
  void aSpoiltDefinitionOfATableDoesNotHideTheOthers() throws IOException {
    byte[] bytes = sound.clone();
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int at = text.indexOf("rid INTEGER PRIMARY KEY");
    assertTrue(at > 0);
    bytes[at + 5] ^= 0x5A;
    Files.write(replica, bytes);
    UnsentWork work = DamagedReplica.read(replica);
    assertEquals(ACTS, work.acts().size());
    assertEquals(0, work.unreadable());
  }

  @Test
  void aSpoiltPageOfTheOutboxCostsOnlyTheActsOnIt() throws IOException {
    byte[] bytes = Files.readAllBytes(replica);
    int spoilt = pageWithMostActs(bytes);
    int onIt = count(page(bytes, spoilt), "\"kind\":\"rows\"");
    // its head and its directory of cells; the cells themselves are still there
    for (int i = 0; i < 64; i++) {
      bytes[spoilt * PAGE + i] = (byte) 0xFF;
    }
    Files.write(replica, bytes);
    assertEquals(StoreFault.Kind.CORRUPT, damage().kind());
    Rescue.Saved saved = Rescue.of(replica, OPTIONS);
    assertTrue(onIt > 0);
    assertEquals(ACTS, saved.acts() + saved.unreadable());
    try (LocalStore store = LocalStore.open(replica, OPTIONS)) {
      assertEquals(saved.acts(), mids(store).size());
      assertTrue(saved.acts() > ACTS - onIt, "no act of the spoilt page was found");
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whereverBytesAreFlippedItNeverFailsAndNeverInventsAnAct(long seed) throws IOException {
    byte[] bytes = Files.readAllBytes(replica);
    Random random = new Random(seed);
    for (int i = 0; i < 40; i++) {
      int at = random.nextInt(bytes.length);
      bytes[at] ^= (byte) (1 + random.nextInt(255));
    }
    Files.write(replica, bytes);
    UnsentWork work = DamagedReplica.read(replica);
    assertTrue(mids.containsAll(work.acts().stream().map(UnsentAct::mid).toList()));
    assertTrue(work.acts().size() >= ACTS - 40, work.acts().size() + " of " + ACTS);
  }

  @Test
  void anotherUsersReplicaIsNotTakenOver() {
    StoreFault fault =
        assertThrows(StoreFault.class, () -> Rescue.of(replica, StoreOptions.of("usr_2")));
    assertEquals(StoreFault.Kind.FOREIGN, fault.kind());
    try (LocalStore store = LocalStore.open(replica, OPTIONS)) {
      assertEquals(mids, mids(store));
    }
  }

  @Test
  void unsavedInputComesAlong() throws IOException {
    byte[] bytes = Files.readAllBytes(replica);
    int spoilt = pageWithMostActs(bytes);
    bytes[spoilt * PAGE] = 0;
    Files.write(replica, bytes);
    Rescue.Saved saved = Rescue.of(replica, OPTIONS);
    assertTrue(Files.readString(saved.export()).contains("half a lead"));
  }

  private StoreFault damage() {
    return assertThrows(StoreFault.class, () -> LocalStore.open(replica, OPTIONS).close());
  }

  private static List<UUID> mids(LocalStore store) {
    return store.applyDoor().nextBatch(1000).stream().map(OutboxEntry::mid).toList();
  }

  private static void create(LocalStore store, int i) {
    store.write(
        "customer.saved",
        session -> {
          Customer customer = new Customer();
          customer.id = id(i);
          customer.name = "Steel works " + i;
          customer.notes = i == 30 ? LONG : "Gate " + i + ", ask for \u0930\u093e\u091c";
          session.create(customer);
          return Outcome.done(true);
        });
  }

  private static String name(LocalStore store, int i) {
    return store.read(session -> session.get(Customer.class, id(i)).name);
  }

  private static String id(int i) {
    return "cust_0190aaaa-0000-7000-8000-%012d".formatted(i);
  }

  private static String page(byte[] bytes, int page) {
    return new String(bytes, page * PAGE, PAGE, StandardCharsets.ISO_8859_1);
  }

  private static int pageWithMostActs(byte[] bytes) {
    int best = 1;
    int most = 0;
    for (int page = 1; page < bytes.length / PAGE; page++) {
      int here = count(page(bytes, page), "\"kind\":\"rows\"");
      if (here > most) {
        most = here;
        best = page;
      }
    }
    return best;
  }

  private static int count(String text, String part) {
    int found = 0;
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
      found++;
    }
    return found;
  }
}
