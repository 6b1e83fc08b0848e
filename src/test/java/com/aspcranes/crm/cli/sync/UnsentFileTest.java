package com.aspcranes.crm.cli.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.auth.profile.Profile;
import com.aspcranes.crm.auth.profile.Profiles;
import com.aspcranes.crm.cli.terminal.Terminal;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.customer.Customer;
import com.aspcranes.crm.server.config.Config;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.StoreOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class UnsentFileTest {
  private static final String UID = "usr_0190aaaa-0000-7000-8000-000000000001";

  @TempDir Path dir;
  private final StringWriter said = new StringWriter();
  private final StringWriter complained = new StringWriter();
  private Profiles profiles = new Profiles(Path.of("none"));
  private Path replica = Path.of("none");

  @BeforeEach
  void oneActIsUnsent() {
    profiles = new Profiles(dir.resolve("profiles"));
    Profile profile =
        profiles.keep("s:1/db", "ravi@asp.example", UID, "sales_agent", "Ravi", UUID.randomUUID());
    replica = profile.replica();
    try (LocalStore store = LocalStore.open(replica, StoreOptions.of(UID))) {
      store.write(
          "customer.saved",
          session -> {
            Customer customer = new Customer();
            customer.id = "cust_0190aaaa-0000-7000-8000-000000000001";
            customer.name = "Acme Steel";
            session.create(customer);
            return Outcome.done(true);
          });
    }
  }

  @Test
  void unsentWorkGoesOutAndComesInElsewhere() throws IOException {
    Path file = dir.resolve("unsent.json");
    assertEquals(0, run("export-outbox", "--out", file.toString()), complained::toString);
    assertEquals("1 acts, 0 unreadable", said.toString().strip());
    Files.delete(replica);
    assertEquals(0, run("import-outbox", file.toString()), complained::toString);
    try (LocalStore store = LocalStore.open(replica, StoreOptions.of(UID))) {
      assertEquals(1, store.applyDoor().nextBatch(50).size());
    }
  }

  @Test
  void aDamagedReplicaIsRescued() throws IOException {
    byte[] bytes = Files.readAllBytes(replica);
    bytes[0] = 0;
    Files.write(replica, bytes);
    assertEquals(1, run("status"));
    assertEquals(0, run("rescue"), complained::toString);
    assertTrue(said.toString().startsWith("1 acts saved, 0 unreadable"), said::toString);
    assertEquals(0, run("status"));
  }

  @Test
  void anotherFileIsRefusedInOneLine() throws IOException {
    Path file = Files.writeString(dir.resolve("other.json"), "{}");
    assertEquals(1, run("import-outbox", file.toString()));
    assertEquals(1, complained.toString().lines().count());
    Files.writeString(file, "no JSON at all");
    assertEquals(1, run("import-outbox", file.toString()));
  }

  private int run(String... args) {
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            new PrintWriter(said, true),
            new PrintWriter(complained, true));
    return new CommandLine(new SyncCommand(terminal, Config::ofThisMachine, profiles))
        .execute(args);
  }
}
