package com.aspcranes.crm.sync.transfer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.model.FileIds;
import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.lead.Lead;
import com.aspcranes.crm.model.office.StoredFile;
import com.aspcranes.crm.server.ServerException;
import com.aspcranes.crm.sync.TwoDesks;
import com.aspcranes.crm.sync.desks.FaultProxy;
import com.aspcranes.crm.sync.desks.FileDesk;
import com.aspcranes.crm.usecase.file.FilePaper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bytes of files between two desks, over the real server. */
class FileTransferTest extends TwoDesks {
  private static final int CHUNKS = 20;

  private String priya;
  private final byte[] photo = photo();

  @BeforeEach
  void openDispatch() {
    priya = company.person("operations_manager", "Priya");
  }

  /** 5 MB that nothing can make smaller. */
  private static byte[] photo() {
    byte[] bytes = new byte[5 * 1024 * 1024 - 123];
    new Random(5).nextBytes(bytes);
    bytes[0] = (byte) 0xff;
    bytes[1] = (byte) 0xd8;
    bytes[2] = (byte) 0xff;
    return bytes;
  }

  private long chunks(String id) {
    return company.count("select count(*) from crm.file_chunks where file_id = ?", id);
  }

  @Test
  void aPhotoTakenOfflineIsSeenAtOnceHereAndByteForByteThereAfterBothSynced() {
    FileDesk here = FileDesk.open(company, asha);
    FileDesk there = FileDesk.open(company, priya);
    String id = here.attach(createLead(here.rows, "Bharat Steel"), photo, "image/jpeg");
    assertArrayEquals(photo, here.bytes(id).orElseThrow());
    assertTrue(here.loop.step(), "nothing to send before the row is there");
    assertEquals("waiting", here.queued(id));
    here.settle();
    assertTrue(here.file(id).complete);
    there.rows.sync();
    assertEquals(Optional.empty(), there.bytes(id));
    there.rows.store().transfers().ask(id);
    assertTrue(there.loop.step());
    assertArrayEquals(photo, there.bytes(id).orElseThrow());
    assertEquals("", there.queued(id));
    here.loop.step();
    assertEquals("", here.queued(id));
    settle(here.rows, there.rows);
  }

  @Test
  void anUploadGoesOnWhereTheLineBroke() {
    FaultProxy line = company.line();
    FileDesk here = FileDesk.open(company, asha, line);
    String id = here.attach(createLead(here.rows, "Bharat Steel"), photo, "image/jpeg");
    here.rows.sync();
    cutAfter(line, "api.file_put", 4);
    assertFalse(here.loop.step());
    long there = chunks(id);
    assertTrue(there >= 3 && there < CHUNKS, there + " chunks");
    assertEquals("waiting", here.queued(id));
    String written = "select sum(xmin::text::bigint) from crm.file_chunks where chunk_no < 3";
    String before = company.ask(written);
    assertTrue(here.loop.step() || here.loop.step());
    here.rows.sync();
    assertTrue(here.file(id).complete);
    assertEquals(before, company.ask(written), "what was there was not sent again");
  }

  @Test
  void aDownloadGoesOnWhereTheLineBroke() {
    FileDesk here = FileDesk.open(company, asha);
    FaultProxy line = company.line();
    FileDesk there = FileDesk.open(company, priya, line);
    String id = here.attach(createLead(here.rows, "Bharat Steel"), photo, "image/jpeg");
    here.settle();
    there.rows.sync();
    there.rows.store().transfers().ask(id);
    cutAfter(line, "api.file_get", 4);
    assertFalse(there.loop.step());
    assertTrue(
        there.content.part(there.file(id).sha256, photo.length).next() >= 3, "chunks are kept");
    assertTrue(there.loop.step() || there.loop.step());
    assertArrayEquals(photo, there.bytes(id).orElseThrow());
  }

  /** Each call rearms the watch; from the fifth on the driver names a prepared statement. */
  private static void cutAfter(FaultProxy line, String function, int calls) {
    int[] left = {calls};
    line.whenAsked(
        function,
        new Runnable() {
          @Override
          public void run() {
            if (--left[0] == 0) {
              line.cut();
            } else {
              line.whenAsked(function, this);
            }
          }
        });
  }

  @Test
  void theSamePhotoAtTwoDesksIsSentOnceAndKeptOnce() {
    FileDesk here = FileDesk.open(company, asha);
    FileDesk there = FileDesk.open(company, priya);
    String lead = createLead(here.rows, "Bharat Steel");
    String first = here.attach(lead, photo, "image/jpeg");
    here.settle();
    there.rows.sync();
    there.rows.edit(Lead.class, lead, row -> row.notes = "seen");
    FaultProxy line = company.line();
    FileDesk third = FileDesk.open(company, company.person("admin", "Meena"), line);
    line.whenAsked("api.file_put", line::down);
    String second = third.attach(lead, photo, "image/jpeg");
    third.settle();
    assertTrue(third.file(second).complete, "the server took the bytes of the first");
    assertEquals(CHUNKS, chunks(second));
    third.rows.store().transfers().ask(first);
    assertTrue(third.loop.step());
    assertArrayEquals(photo, third.bytes(first).orElseThrow());
    assertTrue(Files.exists(third.only()));
  }

  @Test
  void whatArrivesChangedIsThrownAwayAndFetchedAgain() {
    FileDesk here = FileDesk.open(company, asha);
    FileDesk there = FileDesk.open(company, priya);
    String id = here.attach(createLead(here.rows, "Bharat Steel"), photo, "image/jpeg");
    here.settle();
    there.rows.sync();
    String flip = "update crm.file_chunks set bytes = set_byte(bytes, 9, get_byte(bytes, 9) # 1)";
    company.execute(flip + " where chunk_no = 3");
    there.rows.store().transfers().ask(id);
    there.loop.step();
    assertEquals(Optional.empty(), there.bytes(id));
    assertEquals("waiting", there.queued(id), "once more, later");
    company.execute(flip + " where chunk_no = 3");
    there.rows.store().transfers().postpone(id, Duration.ofSeconds(-1));
    assertTrue(there.loop.step());
    assertArrayEquals(photo, there.bytes(id).orElseThrow());
  }

  @Test
  void bytesThatChangedOnThisDeskAreNeverSent() throws IOException {
    FileDesk here = FileDesk.open(company, asha);
    String id = here.attach(createLead(here.rows, "Bharat Steel"), photo, "image/jpeg");
    here.rows.sync();
    here.loop.step();
    String other = here.attach(createLead(here.rows, "Jindal"), photo, "image/jpeg");
    here.rows.sync();
    Path file = here.only();
    byte[] changed = photo.clone();
    changed[1000] ^= 1;
    Files.write(file, changed);
    here.loop.step();
    assertEquals("refused file.why.lost_here", here.queued(other));
    assertEquals(0, chunks(other));
    assertEquals(CHUNKS, chunks(id));
  }

  @Test
  void whoDoesNotSeeTheRecordGetsNoByteWhateverHeAsks() {
    FileDesk here = FileDesk.open(company, asha);
    FileDesk stranger = FileDesk.open(company, company.person("operator", "Babu"));
    FileDesk rival = FileDesk.open(company, ravi);
    String id = here.attach(createLead(here.rows, "Bharat Steel"), photo, "image/jpeg");
    here.settle();
    stranger.rows.sync();
    rival.rows.sync();
    for (FileDesk desk : List.of(stranger, rival)) {
      desk.rows.store().transfers().ask(id);
      desk.loop.step();
      assertEquals("", desk.queued(id), "no row, nothing to fetch");
      String state =
          assertThrows(ServerException.class, () -> desk.calls.get(desk.token(), id, 0)).sqlState();
      assertEquals("P0002", state);
    }
  }

  @Test
  void aFileTakenOffItsRecordBeforeItWasSentIsNotSent() {
    FileDesk here = FileDesk.open(company, asha);
    String lead = createLead(here.rows, "Bharat Steel");
    String id = here.attach(lead, photo, "image/jpeg");
    here.rows.edit(Lead.class, lead, row -> row.files = FileIds.NONE);
    here.settle();
    assertEquals("", here.queued(id));
    assertEquals(0, chunks(id));
    here.rows.edit(Lead.class, lead, row -> row.files = new FileIds(List.of(id)));
    here.settle();
    assertEquals(CHUNKS, chunks(id));
  }

  @Test
  void rowsPassWhileALargeFileIsUnderWay() {
    FileDesk here = FileDesk.open(company, asha, 256 * 1024);
    FileDesk there = FileDesk.open(company, priya);
    String id = here.attach(createLead(here.rows, "Bharat Steel"), photo, "image/jpeg");
    here.rows.sync();
    here.loop.start();
    Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> chunks(id) > 0);
    String lead = createLead(here.rows, "Jindal");
    here.rows.sync();
    there.rows.sync();
    assertTrue(there.rows.find(Lead.class, lead).isPresent());
    assertTrue(chunks(id) < CHUNKS, "at 256 KB a second the photo takes 20 seconds");
    assertEquals("moving", here.queued(id));
  }

  @Test
  void thePaperOfAQuotationOpensForDispatchersAndForNoOperator() {
    FileDesk here = FileDesk.open(company, asha);
    FileDesk dispatcher = FileDesk.open(company, priya);
    FileDesk operator = FileDesk.open(company, company.person("operator", "Babu"));
    byte[] pdf = "%PDF-1.7 ASP-Q-000124".getBytes(StandardCharsets.US_ASCII);
    StoredFile paper = filed(here, pdf);
    String lead = createLead(here.rows, "Bharat Steel");
    here.rows.sync();
    company.execute(
        "insert into crm.quotations (id, lead_id, quotation_number, customer_name, order_type,"
            + " number_of_days, company_state, place_of_supply, working_cost, subtotal, total_rent,"
            + " total_cost, created_by, pdf_file_id, pdf_sha256)"
            + " values (?, ?, 'ASP-Q-000124', 'Bharat Steel', 'micro', 3, '22', '22', 0, 0, 0, 0,"
            + " ?, ?, ?)",
        Ids.next("quot"),
        lead,
        asha,
        paper.id,
        paper.sha256);
    here.settle();
    here.settle();
    assertTrue(here.file(paper.id).complete);
    dispatcher.rows.sync();
    dispatcher.rows.store().transfers().ask(paper.id);
    assertTrue(dispatcher.loop.step());
    assertArrayEquals(pdf, dispatcher.bytes(paper.id).orElseThrow());
    operator.rows.sync();
    assertTrue(operator.rows.find(StoredFile.class, paper.id).isEmpty());
    String state =
        assertThrows(ServerException.class, () -> operator.calls.get(operator.token(), paper.id, 0))
            .sqlState();
    assertEquals("P0002", state);
  }

  private static StoredFile filed(FileDesk desk, byte[] pdf) {
    Outcome<StoredFile> filed =
        new FilePaper(desk.rows.store(), desk.content).run("ASP-Q-000124.pdf", pdf);
    return ((Outcome.Done<StoredFile>) filed).value();
  }
}
