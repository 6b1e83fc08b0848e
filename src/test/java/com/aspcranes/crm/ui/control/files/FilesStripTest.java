package com.aspcranes.crm.ui.control.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.lead.Lead;
import com.aspcranes.crm.model.office.FileOwner;
import com.aspcranes.crm.model.office.FileSlot;
import com.aspcranes.crm.model.office.StoredFile;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.content.ContentStore;
import com.aspcranes.crm.testing.FxTest;
import com.aspcranes.crm.testing.Photos;
import com.aspcranes.crm.testing.TestDesk;
import com.aspcranes.crm.ui.fx.Theme;
import com.aspcranes.crm.usecase.file.FileActs;
import com.aspcranes.crm.usecase.file.FileTile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class FilesStripTest extends FxTest {
  private static final byte[] PDF = "%PDF-1.7 lift plan".getBytes(StandardCharsets.US_ASCII);

  private final LocalStore store = LocalStore.inMemory();
  private final TestDesk test = new TestDesk("sales_agent");
  private Path dir;
  private FileActs acts;
  private FilesStrip strip;
  private FileOwner owner;

  @Override
  protected Parent root() throws Exception {
    dir = Files.createTempDirectory("strip");
    acts = new FileActs(store, new ContentStore(dir.resolve("files"), Clock.systemUTC()));
    owner = new FileOwner(FileSlot.LEAD_FILES, lead());
    strip = new FilesStrip();
    strip.begin(test.desk, new Filing(acts, store.changes()));
    strip.show(owner, true);
    return new StackPane(strip);
  }

  @AfterEach
  void close() {
    interact(() -> stage.getScene().setRoot(new StackPane()));
    test.close();
    store.close();
  }

  private String lead() {
    Lead lead = new Lead();
    lead.id = Ids.next("lead");
    lead.customerName = "Bharat Steel";
    write(session -> session.create(lead));
    return lead.id;
  }

  private void write(java.util.function.Consumer<com.aspcranes.crm.store.WriteSession> work) {
    Outcome<Boolean> ignored =
        store.write(
            "test",
            session -> {
              work.accept(session);
              return Outcome.done(true);
            });
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(dir.resolve(name), bytes);
  }

  private void add(String name, byte[] bytes) throws Exception {
    int before = tiles().size();
    test.prompts.answer(file(name, bytes).toString());
    interact(() -> lookup("#add-file").queryButton().fire());
    eventually(() -> tiles().size() == before + 1 && shown().size() == before + 1);
  }

  private List<FileTile> tiles() {
    return acts.tiles(owner);
  }

  private List<FileTileView> shown() {
    return lookup(".file-tile").queryAllAs(FileTileView.class).stream().toList();
  }

  private static void eventually(Callable<Boolean> holds) throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, holds);
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void anAddedPhotoIsShownAtOnceSpokenTakenOffAndBroughtBack() throws Exception {
    assertTrue(lookup(".files-nothing").query().isVisible());
    add("gate.jpg", Photos.jpeg(800, 600));
    FileTileView tile = shown().get(0);
    String spoken = tile.getAccessibleText();
    assertTrue(spoken.matches("gate.jpg, picture, \\d+ kB, Waits for the server"), spoken);
    interact(tile::requestFocus);
    push(KeyCode.DELETE);
    eventually(() -> shown().isEmpty());
    assertTrue(test.prompts.heard.contains("gate.jpg taken off"), test.prompts.heard::toString);
    interact(test.prompts::pressToast);
    eventually(() -> shown().size() == 1);
  }

  @Test
  void aPictureAndFilesArePastedWithTheKeyboard() throws Exception {
    add("plan.pdf", PDF);
    interact(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putImage(new Image(new java.io.ByteArrayInputStream(Photos.jpeg(40, 30))));
          Clipboard.getSystemClipboard().setContent(content);
        });
    interact(() -> shown().get(0).requestFocus());
    push(KeyCode.SHORTCUT, KeyCode.V);
    eventually(() -> tiles().size() == 2);
    assertEquals("Picture 2026-03-02 10.30.00.png", tiles().get(1).name());
    Path video = file("lift.mp4", "\0\0\0\u0018ftypisom".getBytes(StandardCharsets.ISO_8859_1));
    interact(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putFiles(List.of(video.toFile()));
          Clipboard.getSystemClipboard().setContent(content);
          strip.take(Clipboard.getSystemClipboard());
        });
    eventually(() -> tiles().size() == 3);
  }

  @Test
  void whatIsNotTakenIsSaidWithItsReason() throws Exception {
    test.prompts.answer(
        file("setup.pdf", "MZ program".getBytes(StandardCharsets.US_ASCII)).toString());
    interact(() -> lookup("#add-file").queryButton().fire());
    eventually(() -> test.prompts.heard.stream().anyMatch(text -> text.contains("without macros")));
    assertEquals(List.of(), tiles());
  }

  @Test
  void aCopyIsSavedAndAFileThatIsElsewhereIsGivenWhenItArrives() throws Exception {
    add("plan.pdf", PDF);
    Path saved = dir.resolve("copy.pdf");
    test.prompts.answer(saved.toString());
    interact(() -> shown().get(0).menu().getItems().get(1).fire());
    eventually(() -> Files.exists(saved));
    assertArrayEquals(PDF, Files.readAllBytes(saved));
    FileTile tile = tiles().get(0);
    remove();
    write(
        session -> {
          StoredFile row = session.get(StoredFile.class, tile.id());
          row.complete = true;
          session.update(row);
        });
    Path late = dir.resolve("late.pdf");
    test.prompts.answer(late.toString());
    interact(() -> shown().get(0).menu().getItems().get(1).fire());
    eventually(() -> test.prompts.heard.stream().anyMatch(text -> text.contains("plan.pdf")));
    new ContentStore(dir.resolve("files"), Clock.systemUTC()).keep(PDF);
    store.transfers().fetched(tile.id());
    eventually(() -> Files.exists(late));
    assertArrayEquals(PDF, Files.readAllBytes(late));
  }

  private void remove() throws IOException {
    try (Stream<Path> tree = Files.walk(dir.resolve("files"))) {
      for (Path each : tree.filter(Files::isRegularFile).toList()) {
        Files.delete(each);
      }
    }
  }

  @Test
  void everyStateIsDrawnInBothThemes() throws Exception {
    add("gate.jpg", Photos.jpeg(1600, 1200));
    add("crane on site, tall.jpg", Photos.held(Photos.jpeg(1200, 900), 6));
    add("lift plan rev C.pdf", PDF);
    add("test lift.mp4", "\0\0\0\u0018ftypisom".getBytes(StandardCharsets.ISO_8859_1));
    add("far away.jpg", Photos.jpeg(900, 900));
    List<FileTile> tiles = tiles();
    int queued = store.transfers().follow(store.uid(), sha -> true);
    assertEquals(5, queued);
    store.transfers().moved(tiles.get(1).id(), tiles.get(1).bytes() * 2 / 5);
    store.transfers().sent(tiles.get(2).id());
    store.transfers().refuse(tiles.get(4).id(), "file.why.damaged");
    eventually(() -> shown().get(4).getAccessibleText().contains("damaged"));
    assertTrue(shown().get(1).getAccessibleText().endsWith("Uploading 40 %"));
    for (Theme.Mode mode : Theme.Mode.values()) {
      Theme theme = new Theme();
      interact(
          () -> {
            theme.setMode(mode);
            theme.dress(stage.getScene());
          });
      snapshot("files-" + mode.name().toLowerCase(Locale.ROOT));
    }
  }
}
