package com.aspcranes.crm.auth.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ProfilesTest {
  private static final String SERVER = "db.example:5432/crm";

  @TempDir Path dir;

  @Test
  void samePersonKeepsDirectoryAndDevice() {
    Profile first = keep("usr_1", "asha@example.com");
    Profile again = keep("usr_1", "Asha@example.com ");
    assertEquals(first.directory(), again.directory());
    assertEquals(first.device(), again.device());
    assertEquals("usr_1", profiles().find(SERVER, "ASHA@example.com").orElseThrow().uid());
  }

  @Test
  void twoPeopleAndTwoServersNeverShareADirectory() {
    Profile one = keep("usr_1", "asha@example.com");
    Profile two = keep("usr_2", "ravi@example.com");
    Profile elsewhere =
        profiles()
            .keep("other:5432/crm", "asha@example.com", "usr_1", "admin", "A", UUID.randomUUID());
    assertNotEquals(one.directory(), two.directory());
    assertNotEquals(one.directory(), elsewhere.directory());
    assertEquals(3, profiles().all().size());
  }

  @Test
  void emailThatMovedToAnotherPersonFindsThatPerson() {
    keep("usr_1", "sales@example.com");
    keep("usr_2", "sales@example.com");
    assertEquals("usr_2", profiles().find(SERVER, "sales@example.com").orElseThrow().uid());
    assertEquals(2, profiles().all().size());
  }

  @Test
  void wipedProfileLeavesNothingOnTheMachine() throws IOException {
    Profile lost = keep("usr_1", "asha@example.com");
    Profile other = keep("usr_2", "ravi@example.com");
    lost.tokens().save(Map.of("refresh", "secret"));
    Files.createDirectories(lost.replica().resolveSibling(""));
    Files.writeString(lost.replica(), "rows");
    lost.wipe();
    lost.wipe();
    assertTrue(Files.notExists(lost.directory()));
    assertEquals(1, profiles().all().size());
    assertEquals("usr_2", other.uid());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void nobodyElseMayReadWhatIsKept() throws IOException {
    Profile profile = keep("usr_1", "asha@example.com");
    profile.tokens().save(Map.of("refresh", "secret"));
    assertEquals("rwx------", rights(profile.directory()));
    assertEquals("rw-------", rights(profile.directory().resolve("token")));
    profile.tokens().save(Map.of("refresh", "second"));
    assertEquals("rw-------", rights(profile.directory().resolve("token")));
    assertEquals("second", profile.tokens().read().get("refresh"));
    profile.tokens().delete();
    assertTrue(profile.tokens().read().isEmpty());
  }

  private static String rights(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  private Profile keep(String uid, String email) {
    return profiles().keep(SERVER, email, uid, "sales_agent", "Somebody", UUID.randomUUID());
  }

  private Profiles profiles() {
    return new Profiles(dir.resolve("profiles"));
  }
}
