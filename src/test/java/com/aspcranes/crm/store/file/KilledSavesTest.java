package com.aspcranes.crm.store.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.customer.Customer;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.Sql;
import com.aspcranes.crm.store.StoreOptions;
import com.aspcranes.crm.testing.WithParent;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is killed at any moment has lost nothing that it said was saved. */
class KilledSavesTest {
  private static final int KILLS = Integer.getInteger("store.kills", 5);

  @TempDir Path folder;

  /** Saves customers one after the other and says so after each. */
  static final class Saver {
    private Saver() {}

    public static void main(String[] args) {
      WithParent.end();
      long next = Long.parseLong(args[1]);
      try (LocalStore store = LocalStore.open(Path.of(args[0]), StoreOptions.of("usr_1"))) {
        while (true) {
          long number = next++;
          store.write(
              "test.create",
              session -> {
                Customer customer = new Customer();
                customer.id = "cust_%09d".formatted(number);
                customer.name = "Saved";
                session.create(customer);
                return Outcome.done(true);
              });
          System.out.println(number);
        }
      }
    }
  }

  private long savedUntilKilled(Path file, long from, int lines) throws IOException {
    Process saver =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Saver.class.getName(),
                file.toString(),
                Long.toString(from))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    long last = from - 1;
    try (BufferedReader out =
        new BufferedReader(new InputStreamReader(saver.getInputStream(), StandardCharsets.UTF_8))) {
      for (int i = 0; i < lines; i++) {
        String line = out.readLine();
        assertTrue(line != null, "the saver ended by itself");
        last = line.matches("\\d+") ? Long.parseLong(line) : last;
      }
      saver.toHandle().destroyForcibly();
      // what it said before it died counts too
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        last = line.matches("\\d+") ? Long.parseLong(line) : last;
      }
    }
    return last;
  }

  @Test
  void nothingAcknowledgedIsLostAndRowsGoWithTheirMutations() throws IOException {
    Path file = folder.resolve("replica.db");
    Random random = new Random(5);
    long saved = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      saved = Math.max(saved, savedUntilKilled(file, saved + 1, 1 + random.nextInt(60)));
      try (LocalStore store = LocalStore.open(file, StoreOptions.of("usr_1"))) {
        long rows = count(store, "customers");
        assertTrue(rows >= saved, rows + " rows, but " + saved + " were acknowledged");
        assertEquals(rows, count(store, "outbox"));
        assertEquals(rows, count(store, "outbox_row"));
        assertEquals(rows, count(store, "server_image"));
        saved = rows;
      }
    }
  }

  private static long count(LocalStore store, String table) {
    return store.read(s -> s.number(Sql.of("SELECT count(*) AS n FROM " + table), "n"));
  }
}
