package com.aspcranes.crm.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdsTest {

  @Test
  void carriesThePrefixAndAVersionSevenUuid() {
    String id = Ids.next("lead");
    assertTrue(id.startsWith("lead_"), id);
    UUID uuid = UUID.fromString(id.substring(5));
    assertEquals(7, uuid.version());
    assertEquals(2, uuid.variant());
    assertTrue(
        Math.abs((uuid.getMostSignificantBits() >>> 16) - System.currentTimeMillis()) < 60_000);
  }

  @Test
  void risesAsTextWithinAThread() {
    String last = Ids.next("job");
    for (int i = 0; i < 20_000; i++) {
      String next = Ids.next("job");
      assertTrue(last.compareTo(next) < 0, last + " before " + next);
      last = next;
    }
  }

  @Test
  void isUniqueAcrossThreads() {
    Set<UUID> seen = ConcurrentHashMap.newKeySet();
    IntStream.range(0, 20_000).parallel().forEach(i -> seen.add(Ids.nextUuid()));
    assertEquals(20_000, seen.size());
  }

  @Test
  void keepsRisingWhenTheClockIsSetBack() {
    long before = Ids.tick(0, 1_700_000_000_000L, 5);
    assertEquals(before + 1, Ids.tick(before, 1_600_000_000_000L, 2047));
  }

  @Test
  void anOverflowingCounterBorrowsTheNextMillisecond() {
    long full = 1_700_000_000_000L << 12 | 0xFFF;
    UUID uuid = Ids.uuid(Ids.tick(full, 1_700_000_000_000L, 7), -1L);
    assertEquals(1_700_000_000_001L, uuid.getMostSignificantBits() >>> 16);
    assertEquals(7, uuid.version());
  }

  @Test
  void refusesAPrefixTheDatabaseWouldRefuse() {
    assertThrows(IllegalArgumentException.class, () -> Ids.next("Lead_"));
  }
}
