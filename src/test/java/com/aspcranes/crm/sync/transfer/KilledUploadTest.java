package com.aspcranes.crm.sync.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.lead.Lead;
import com.aspcranes.crm.model.office.FileOwner;
import com.aspcranes.crm.model.office.FileSlot;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.StoreOptions;
import com.aspcranes.crm.store.content.ContentStore;
import com.aspcranes.crm.sync.TwoDesks;
import com.aspcranes.crm.sync.desks.BusyFileDesk;
import com.aspcranes.crm.sync.desks.Desk;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.file.AttachFile;
import com.aspcranes.crm.usecase.file.NewFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program is killed (SIGKILL) in the middle of an upload; the next one goes on from there. */
class KilledUploadTest extends TwoDesks {
  private static final int CHUNKS = 12;

  @TempDir Path dir;

  @Test
  void theNextProgramSendsWhatIsMissingAndNothingTwice() throws Exception {
    Path replica = Files.createDirectories(dir.resolve("replica")).resolve("crm.db");
    byte[] video = new byte[CHUNKS * 256 * 1024];
    new Random(3).nextBytes(video);
    System.arraycopy("%PDF-".getBytes(java.nio.charset.StandardCharsets.US_ASCII), 0, video, 0, 5);
    String id = attached(replica, video);
    Process slow = run(replica, 512 * 1024);
    Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> chunks(id) >= 3);
    slow.toHandle().destroyForcibly();
    slow.waitFor();
    long before = chunks(id);
    assertTrue(before < CHUNKS, before + " chunks were there when it was killed");
    String written = "select max(xmin::text::bigint) from crm.file_chunks where chunk_no < 2";
    String first = company.ask(written);
    assertEquals(0, run(replica, 0).waitFor());
    assertEquals(CHUNKS, chunks(id));
    assertEquals(first, company.ask(written));
    assertEquals("t", company.ask("select complete from crm.files where id = ?", id));
  }

  private String attached(Path replica, byte[] bytes) {
    try (LocalStore store =
        LocalStore.open(replica, new StoreOptions(asha, Clock.systemUTC(), true))) {
      Desk desk = company.desk(store, dir.resolve("numbers"), "machine");
      desk.sync();
      String lead = Ids.next("lead");
      desk.save(
          session -> {
            Lead row = new Lead();
            row.id = lead;
            row.customerName = "Bharat Steel";
            row.assignedTo = asha;
            session.create(row);
          });
      ContentStore content = new ContentStore(dir.resolve("files"), Clock.systemUTC());
      Outcome<Acted<AttachFile.Attached>> outcome =
          new AttachFile(store, content)
              .run(
                  new FileOwner(FileSlot.LEAD_FILES, lead), List.of(NewFile.of("plan.pdf", bytes)));
      desk.sync();
      return ((Outcome.Done<Acted<AttachFile.Attached>>) outcome).value().value().ids().get(0);
    }
  }

  private long chunks(String id) {
    return company.count("select count(*) from crm.file_chunks where file_id = ?", id);
  }

  private Process run(Path replica, long bytesPerSecond) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            BusyFileDesk.class.getName(),
            String.valueOf(company.database().port()),
            company.database().name(),
            asha,
            company.mint(asha, UUID.randomUUID()),
            replica.toString(),
            dir.resolve("files").toString(),
            String.valueOf(bytesPerSecond))
        .inheritIO()
        .start();
  }
}
