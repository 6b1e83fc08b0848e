package com.aspcranes.crm.usecase.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.lead.Lead;
import com.aspcranes.crm.model.office.FileOwner;
import com.aspcranes.crm.model.office.FileSlot;
import com.aspcranes.crm.model.office.StoredFile;
import com.aspcranes.crm.rules.file.FileKind;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.Sql;
import com.aspcranes.crm.store.content.ContentStore;
import com.aspcranes.crm.testing.Photos;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.file.AttachFile.Attached;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileActsTest {
  private static final byte[] PDF = "%PDF-1.7 a plan".getBytes(StandardCharsets.US_ASCII);

  @TempDir Path dir;
  private final LocalStore store = LocalStore.inMemory();
  private FileActs acts;
  private FileOwner lead;

  @BeforeEach
  void open() {
    acts = new FileActs(store, new ContentStore(dir.resolve("files"), Clock.systemUTC()));
    lead = new FileOwner(FileSlot.LEAD_FILES, newLead());
  }

  @AfterEach
  void close() {
    store.close();
  }

  private String newLead() {
    String id = Ids.next("lead");
    Outcome<String> ignored =
        store.write(
            "test",
            session -> {
              Lead row = new Lead();
              row.id = id;
              row.customerName = "Bharat Steel";
              session.create(row);
              return Outcome.done(id);
            });
    return id;
  }

  private Acted<Attached> attach(NewFile... files) {
    return done(acts.attach().run(lead, List.of(files)));
  }

  private static <T> T done(Outcome<T> outcome) {
    return assertInstanceOf(Outcome.Done.class, outcome, outcome.toString()) == null
        ? null
        : ((Outcome.Done<T>) outcome).value();
  }

  private static String refused(Outcome<?> outcome) {
    return assertInstanceOf(Outcome.Refused.class, outcome).refusal().key();
  }

  private List<String> names() {
    return acts.tiles(lead).stream().map(FileTile::name).toList();
  }

  private long mutations() {
    return store.read(s -> s.number(Sql.of("SELECT count(*) AS n FROM outbox"), "n"));
  }

  @Test
  void aPhotoIsThereAtOnceWithItsThumbnailAndWaitsToBeSent() throws IOException {
    byte[] photo = Photos.jpeg(1200, 900);
    long before = mutations();
    Acted<Attached> acted = attach(NewFile.of("gate.jpg", photo), NewFile.of("plan.pdf", PDF));
    assertEquals(before + 1, mutations(), "one act, one mutation");
    List<FileTile> tiles = acts.tiles(lead);
    assertEquals(List.of("gate.jpg", "plan.pdf"), names());
    FileTile first = tiles.get(0);
    assertEquals(FileTile.State.WAITING, first.state());
    assertEquals(FileKind.PICTURE, first.kind());
    assertTrue(first.here());
    assertTrue(first.thumbnail() != null && tiles.get(1).thumbnail() == null);
    assertArrayEquals(photo, acts.open().bytes(acted.value().ids().get(0)).orElseThrow());
    Path copy = ((OpenFile.Ready) done(acts.open().run(first.id()))).path();
    assertEquals("gate.jpg", copy.getFileName().toString());
    assertArrayEquals(photo, Files.readAllBytes(copy));
    assertFalse(Files.isWritable(copy) && !isRoot(), "a copy is to look at");
    Path saved = dir.resolve("saved.jpg");
    done(acts.open().save(first.id(), saved));
    assertArrayEquals(photo, Files.readAllBytes(saved));
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  @Test
  void attachingAndRemovingAreTakenBackAndDoneAgain() {
    Acted<Attached> acted = attach(NewFile.of("one.pdf", PDF));
    Acted<?> back = done(Objects.requireNonNull(acted.undo()).act().run());
    assertEquals(List.of(), names());
    done(Objects.requireNonNull(back.undo()).act().run());
    assertEquals(List.of("one.pdf"), names());
    String id = acted.value().ids().get(0);
    Acted<String> removed = done(acts.remove().run(lead, id));
    assertEquals(List.of(), names());
    done(Objects.requireNonNull(removed.undo()).act().run());
    assertEquals(List.of("one.pdf"), names());
  }

  @Test
  void takingBackLeavesWhatCameAfterwards() {
    Acted<Attached> first = attach(NewFile.of("one.pdf", PDF));
    attach(NewFile.of("two.jpg", Photos.jpeg(20, 20)));
    done(Objects.requireNonNull(first.undo()).act().run());
    assertEquals(List.of("two.jpg"), names());
  }

  @Test
  void theSameFileIsAttachedOnceAndServesAnotherRecordToo() {
    String id = attach(NewFile.of("one.pdf", PDF)).value().ids().get(0);
    Acted<Attached> again = attach(NewFile.of("again.pdf", PDF));
    assertEquals(List.of(id), again.value().ids());
    assertEquals(null, again.undo());
    assertEquals(List.of("one.pdf"), names());
    lead = new FileOwner(FileSlot.LEAD_FILES, newLead());
    assertEquals(List.of(id), attach(NewFile.of("one.pdf", PDF)).value().ids());
    assertEquals(
        1, (long) store.read(s -> s.number(Sql.of("SELECT count(*) AS n FROM files"), "n")));
  }

  @Test
  void aPlaceForOneFileTakesTheNewAndGivesBackTheOld() {
    lead = new FileOwner(FileSlot.AVATAR, "usr_1");
    Outcome<String> ignored =
        store.write(
            "test",
            session -> {
              com.aspcranes.crm.model.office.User user = new com.aspcranes.crm.model.office.User();
              user.uid = "usr_1";
              user.email = "a@example.in";
              user.displayName = "Asha";
              user.role = "admin";
              session.create(user);
              return Outcome.done("");
            });
    attach(NewFile.of("old.jpg", Photos.jpeg(20, 20)));
    Acted<Attached> acted = attach(NewFile.of("new.jpg", Photos.jpeg(30, 30)));
    assertEquals(List.of("new.jpg"), names());
    done(Objects.requireNonNull(acted.undo()).act().run());
    assertEquals(List.of("old.jpg"), names());
    assertEquals(
        "file.not_here.avatar",
        refused(acts.attach().run(lead, List.of(NewFile.of("a.pdf", PDF)))));
  }

  @Test
  void oneBadFileDoesNotKeepTheGoodOnesOut() throws IOException {
    byte[] program = "MZ a program".getBytes(StandardCharsets.US_ASCII);
    Attached attached =
        attach(
                NewFile.of("invoice.pdf", program),
                NewFile.of("good.pdf", PDF),
                NewFile.of("sheet.xlsx", office("xl/workbook.xml")),
                NewFile.of("macro.xlsx", office("xl/workbook.xml", "xl/vbaProject.bin")),
                NewFile.of("gone.pdf", new byte[0]),
                new NewFile("usb.pdf", () -> Files.newInputStream(dir.resolve("no such file"))))
            .value();
    assertEquals(List.of("good.pdf", "sheet.xlsx"), names());
    assertEquals(
        List.of("file.type_not_taken", "file.type_not_taken", "file.empty", "file.not_read"),
        attached.notTaken().stream().map(not -> not.why().key()).toList());
    assertEquals(
        "file.type_not_taken",
        refused(acts.attach().run(lead, List.of(NewFile.of("a.pdf", program)))));
  }

  private static byte[] office(String... parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      for (String part : parts) {
        zip.putNextEntry(new ZipEntry(part));
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void whatAnotherDeskCallsAPictureIsNotHandedToTheSystem() throws IOException {
    String id = attach(NewFile.of("one.pdf", PDF)).value().ids().get(0);
    for (String type : List.of("application/x-sh", "image/png")) {
      Outcome<String> ignored =
          store.write(
              "test",
              session -> {
                StoredFile row = session.get(StoredFile.class, id);
                row.mediaType = type;
                session.update(row);
                return Outcome.done("");
              });
      assertEquals("file.not_opened", refused(acts.open().run(id)));
    }
  }

  @Test
  void bytesThatAreNotHereAreAskedFor() {
    String id = Ids.next("file");
    Outcome<String> ignored =
        store.write(
            "test",
            session -> {
              StoredFile row = new StoredFile();
              row.id = id;
              row.sha256 = "0".repeat(64);
              row.name = "far.pdf";
              row.mediaType = "application/pdf";
              row.sizeBytes = 10;
              row.complete = true;
              session.create(row);
              return Outcome.done("");
            });
    Outcome<OpenFile.Given> given = acts.open().run(id);
    assertEquals(
        1,
        (long) store.read(s -> s.number(Sql.of("SELECT count(*) AS n FROM file_transfer"), "n")));
    assertInstanceOf(OpenFile.Coming.class, done(given));
    assertEquals("file.gone", refused(acts.open().run("file_none")));
  }
}
