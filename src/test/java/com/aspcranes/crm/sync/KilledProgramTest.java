package com.aspcranes.crm.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.StoreOptions;
import com.aspcranes.crm.sync.desks.BusyDesk;
import com.aspcranes.crm.sync.desks.Desk;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program is killed (SIGKILL) in the middle of saving and syncing, again and again, on one
 * replica: 5 times, or as many as {@code -Dkills=} says; {@code -Dkill.seed=} repeats a run.
 */
class KilledProgramTest extends TwoDesks {
  @TempDir Path dir;
  private final Map<String, Integer> acknowledged = new HashMap<>();

  @Test
  void noAcknowledgedSaveIsLostAndNoneIsAppliedTwice() throws Exception {
    long seed = Long.getLong("kill.seed", System.nanoTime());
    Random random = new Random(seed);
    Path replica = Files.createDirectories(dir.resolve("replica")).resolve("crm.db");
    for (int kill = 0; kill < Integer.getInteger("kills", 5); kill++) {
      runAndKill(replica, random);
    }
    LocalStore store = LocalStore.open(replica, new StoreOptions(asha, Clock.systemUTC(), true));
    Desk desk = company.desk(store, replica.resolveSibling("numbers"), "machine");
    settle(desk);
    String told = "seed " + seed;
    assertTrue(acknowledged.size() > 5, told + ": " + acknowledged.size() + " leads");
    assertEquals(List.of(), desk.issues(), told);
    for (Map.Entry<String, Integer> lead : acknowledged.entrySet()) {
      String days =
          company.ask("select coalesce(rental_days, 0) from crm.leads where id = ?", lead.getKey());
      assertTrue(days != null, told + ": lost " + lead.getKey());
      assertTrue(Integer.parseInt(days) >= lead.getValue(), told + ": an edit of " + lead);
    }
    // every mutation has made exactly one version: one row, one update each
    assertEquals(
        company.count("select count(*) from sync.ledger"),
        company.count("select sum(row_version) from crm.leads"),
        told);
  }

  private void runAndKill(Path replica, Random random) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                BusyDesk.class.getName(),
                String.valueOf(company.database().port()),
                company.database().name(),
                asha,
                company.mint(asha, UUID.randomUUID()),
                replica.toString(),
                String.valueOf(random.nextLong()))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    int patience = 1 + random.nextInt(150);
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      while (line != null) {
        note(line);
        if (--patience == 0) {
          // by its handle: the process object would close the stream with what it has said last
          process.toHandle().destroyForcibly();
        }
        line = lines.readLine();
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private void note(String line) {
    String[] words = line.split(" ", -1);
    if (words[0].equals("created") && words.length == 2) {
      acknowledged.put(words[1], 0);
    } else if (words[0].equals("edited") && words.length == 3) {
      acknowledged.put(words[1], Integer.parseInt(words[2]) + 1);
    }
  }
}
