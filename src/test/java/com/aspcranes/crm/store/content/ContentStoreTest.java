package com.aspcranes.crm.store.content;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentStoreTest {
  private static final long MANY = 1L << 30;
  private static final Instant NOW = Instant.parse("2026-03-02T05:00:00Z");

  @TempDir Path dir;

  private ContentStore open() {
    return new ContentStore(dir.resolve("files"), Clock.fixed(NOW, ZoneOffset.UTC));
  }

  private static Kept keep(ContentStore store, byte[] bytes) throws IOException {
    return store.keep(new ByteArrayInputStream(bytes), MANY).orElseThrow();
  }

  private static byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    return bytes;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> tree = Files.walk(dir)) {
      return tree.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void sameContentIsKeptOnceAndReadBackAsItWas() throws IOException {
    ContentStore store = open();
    Kept one = keep(store, bytes(1000));
    Kept two = keep(store, bytes(1000));
    assertEquals(one, two);
    assertEquals(1, files().size());
    assertArrayEquals(bytes(1000), store.read(one.sha256()).orElseThrow());
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        keep(store, "abc".getBytes(StandardCharsets.US_ASCII)).sha256());
  }

  @Test
  void changedBytesAreNeverGivenAndMakeRoomForTheRightOnes() throws IOException {
    ContentStore store = open();
    Kept kept = keep(store, bytes(1000));
    byte[] changed = bytes(1000);
    changed[500] ^= 1;
    Files.write(files().get(0), changed);
    assertTrue(store.has(kept.sha256()));
    assertEquals(Optional.empty(), store.read(kept.sha256()));
    assertFalse(store.has(kept.sha256()));
    keep(store, bytes(1000));
    assertArrayEquals(bytes(1000), store.read(kept.sha256()).orElseThrow());
  }

  @Test
  void tooMuchIsNotKeptAndLeavesNothingBehind() throws IOException {
    ContentStore store = open();
    assertEquals(Optional.empty(), store.keep(new ByteArrayInputStream(bytes(1001)), 1000));
    assertEquals(List.of(), files());
  }

  @Test
  void whatAKilledProgramLeftIsCleanedUpAndAHalfFetchedFileGoesOn() throws IOException {
    byte[] photo = bytes(Chunks.SIZE * 2 + 10);
    String sha = Sha256.of(photo);
    open().part(sha, photo.length).write(0, Arrays.copyOf(photo, Chunks.SIZE));
    Files.write(dir.resolve("files").resolve("in123.new"), bytes(10));
    Files.write(
        dir.resolve("files").resolve("parts").resolve(sha), Arrays.copyOf(photo, Chunks.SIZE + 77));
    ContentStore store = open();
    assertEquals(1, files().size());
    PartFile part = store.part(sha, photo.length);
    assertEquals(1, part.next());
    part.write(1, Arrays.copyOfRange(photo, Chunks.SIZE, 2 * Chunks.SIZE));
    part.write(2, Arrays.copyOfRange(photo, 2 * Chunks.SIZE, photo.length));
    assertEquals(3, part.next());
    assertTrue(part.complete());
    assertArrayEquals(photo, store.read(sha).orElseThrow());
  }

  @Test
  void aFetchedFileWithOtherBytesIsThrownAway() {
    byte[] photo = bytes(500);
    String sha = Sha256.of(photo);
    PartFile part = open().part(sha, photo.length);
    photo[3] ^= 1;
    part.write(0, photo);
    assertFalse(part.complete());
    assertEquals(0, part.next());
    assertFalse(open().has(sha));
  }

  @Test
  void nobodyElseMayOpenTheFolder() throws IOException {
    open();
    assertEquals(
        "rwx------",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(dir.resolve("files"))));
  }

  @Test
  void longestUnusedGoFirstButNeverTheOnlyCopyNorWhatIsInUse() {
    Instant old = NOW.minus(Duration.ofDays(3));
    Kept unnamed = new Kept("unnamed", 10, old);
    Kept oldest = new Kept("oldest", 10, old);
    Kept middle = new Kept("middle", 10, old.plusSeconds(60));
    Kept newest = new Kept("newest", 10, old.plusSeconds(120));
    Kept inUse = new Kept("inUse", 10, NOW.minusSeconds(60));
    Kept pinned = new Kept("pinned", 10, old);
    List<Kept> all = List.of(newest, inUse, pinned, unnamed, oldest, middle);
    Set<String> named = Set.of("oldest", "middle", "newest", "pinned");
    assertEquals(List.of(unnamed), Eviction.of(all, named, Set.of("pinned"), 50, NOW));
    assertEquals(
        List.of(unnamed, oldest, middle), Eviction.of(all, named, Set.of("pinned"), 30, NOW));
    assertEquals(
        List.of(unnamed, oldest, middle, newest),
        Eviction.of(all, named, Set.of("pinned"), 0, NOW));
  }
}
