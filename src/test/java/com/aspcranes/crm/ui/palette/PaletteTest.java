package com.aspcranes.crm.ui.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.SampleCompany;
import com.aspcranes.crm.store.search.SearchQueries;
import com.aspcranes.crm.testing.FxTest;
import com.aspcranes.crm.testing.TestDesk;
import com.aspcranes.crm.ui.nav.Command;
import com.aspcranes.crm.ui.nav.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class PaletteTest extends FxTest {
  private final LocalStore store = LocalStore.inMemory();
  private final SampleCompany company = new SampleCompany(store);
  private final TestDesk desk = new TestDesk("admin");
  private final List<String> done = new ArrayList<>();
  private Palette palette;

  @Override
  protected Parent root() {
    desk.knows(Places.CustomerPlace.class);
    desk.desk.commands().register(Command.of("undo.undo", "mdomz-undo", () -> done.add("undo")));
    palette = new Palette(desk.desk, new SearchQueries(store)::search);
    return new StackPane(desk.shown(), palette.node());
  }

  @AfterEach
  void close() {
    desk.close();
    store.close();
  }

  @Test
  void aFewLettersAndEnterOpenARecord() throws TimeoutException {
    interact(palette::open);
    write("acme");
    await(() -> titles().contains("Acme Steel"));
    type(KeyCode.ENTER);
    assertEquals(
        new Places.CustomerPlace(company.acme.id), desk.desk.navigator().placeProperty().get());
    assertFalse(palette.node().isVisible());
  }

  @Test
  void aCommandIsDoneByItsWordsAndOfferedAgainAsRecent() throws TimeoutException {
    interact(palette::open);
    write("und");
    await(() -> titles().equals(List.of("Do", "Undo")));
    type(KeyCode.ENTER);
    interact(palette::open);
    type(KeyCode.ENTER);
    assertEquals(List.of("undo", "undo"), done);
  }

  @Test
  void arrowsPassOverHeadingsAndRoundTheEnds() throws TimeoutException {
    interact(palette::open);
    await(() -> list().getSelectionModel().getSelectedIndex() == 1);
    type(KeyCode.DOWN);
    assertFalse(list().getSelectionModel().getSelectedItem().isHeading());
    type(KeyCode.UP);
    assertEquals(1, list().getSelectionModel().getSelectedIndex());
  }

  @Test
  void escapePutsItAwayAndNothingIsDone() {
    interact(palette::open);
    type(KeyCode.ESCAPE);
    assertFalse(palette.node().isVisible());
    assertTrue(done.isEmpty());
  }

  private List<String> titles() {
    return List.copyOf(list().getItems()).stream().map(PaletteItem::title).toList();
  }

  private ListView<PaletteItem> list() {
    return lookup("#palette-list").queryListView();
  }

  private static void await(java.util.concurrent.Callable<Boolean> condition)
      throws TimeoutException {
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }
}
