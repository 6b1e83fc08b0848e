package com.aspcranes.crm.ui.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.store.customer.CustomerRow;
import com.aspcranes.crm.testing.FxTest;
import com.aspcranes.crm.testing.TestDesk;
import com.aspcranes.crm.ui.control.habit.ListHabits;
import com.aspcranes.crm.ui.control.list.ListPane;
import com.aspcranes.crm.ui.nav.Places;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** A list as a person meets it, with customers as the example. */
class CustomerListTest extends FxTest {
  @TempDir static Path folder;

  private final StackPane window = new StackPane();
  private CustomerHouse house;
  private TestDesk test;

  @Override
  protected Parent root() {
    house = new CustomerHouse("admin");
    house.added("=cmd|'/c calc'!A0");
    house.added("रायपुर स्टील");
    test = house.desk(Locale.ENGLISH);
    test.desk
        .navigator()
        .screenProperty()
        .subscribe(
            screen -> {
              if (screen != null) {
                window.getChildren().setAll(screen.content());
              }
            });
    test.desk.navigator().go(new Places.CustomersPlace());
    return window;
  }

  @AfterEach
  void close() {
    interact(window.getChildren()::clear);
    test.close();
    house.close();
  }

  @Test
  void columnsAreRememberedAsThePersonLeftThem() throws Exception {
    filled();
    interact(
        () -> {
          column("gstin").setVisible(false);
          table().getColumns().add(0, table().getColumns().remove(2));
          column("phone").setPrefWidth(222);
          column("name").setSortType(TableColumn.SortType.DESCENDING);
          table().getSortOrder().add(column("name"));
        });
    Path file = test.folder().resolve("lists.properties");
    eventually(() -> ListHabits.load(file).of("customers").hidden().contains("gstin"));
    reopen();
    assertEquals(
        List.of("phone", "name", "contact", "email", "kind", "gstin", "pending"),
        table().getColumns().stream().map(TableColumn::getId).toList());
    assertFalse(column("gstin").isVisible());
    filled();
    List<String> names = table().getItems().stream().map(CustomerRow::name).toList();
    assertEquals("रायपुर स्टील", names.get(0));
    interact(
        () -> menu("list-menu").getItems().get(menu("list-menu").getItems().size() - 1).fire());
    assertTrue(column("gstin").isVisible());
    assertEquals("name", table().getColumns().get(0).getId());
  }

  @Test
  void theTableAsShownIsWrittenToAWorkbook() throws Exception {
    filled();
    interact(() -> column("kind").setVisible(false));
    Path file = folder.resolve("customers");
    test.prompts.answer(file.toString());
    interact(() -> item("export-xlsx").fire());
    Path written = folder.resolve("customers.xlsx");
    eventually(() -> test.prompts.heard.stream().anyMatch(said -> said.contains("customers.xlsx")));
    try (InputStream in = Files.newInputStream(written);
        ReadableWorkbook book = new ReadableWorkbook(in)) {
      List<Row> rows = book.getFirstSheet().read();
      assertEquals(
          List.of("Name", "Contact", "Phone", "E-mail", "GSTIN", "Sync"),
          IntStream.range(0, 6).mapToObj(rows.get(0)::getCellText).toList());
      assertEquals(table().getItems().size() + 1, rows.size());
      List<String> names = rows.stream().map(row -> row.getCellText(0)).toList();
      assertTrue(names.contains("=cmd|'/c calc'!A0"));
      assertTrue(names.contains("रायपुर स्टील"));
      rows.stream()
          .flatMap(Row::stream)
          .filter(Objects::nonNull)
          .forEach(cell -> assertNull(cell.getFormula()));
    }
  }

  @Test
  void anExportHoldsWhatTheFilterLeaves() throws Exception {
    filled();
    interact(() -> pane().searchProperty().set("रायपुर"));
    eventually(() -> table().getItems().size() == 1);
    test.prompts.answer(folder.resolve("one.csv").toString());
    interact(() -> item("export-csv").fire());
    eventually(() -> Files.exists(folder.resolve("one.csv")));
    List<String> lines = Files.readAllLines(folder.resolve("one.csv"));
    assertEquals(2, lines.size());
    assertTrue(lines.get(1).startsWith("रायपुर स्टील,,'+91 98765 43210"), lines.get(1));
  }

  @Test
  void severalCustomersAreArchivedAtOnceAndComeBackAtOnce() throws Exception {
    filled();
    interact(() -> table().getSelectionModel().selectRange(0, 3));
    eventually(() -> lookup("#many").query().isVisible());
    assertEquals("3 selected", lookup("#many .label").<Labeled>query().getText());
    interact(() -> lookup("#many .button").queryButton().fire());
    eventually(() -> table().getItems().size() == 3);
    interact(test.desk.undos()::undo);
    eventually(() -> table().getItems().size() == 6);
  }

  @Test
  void aSearchWithoutAnAnswerOffersToClearIt() throws Exception {
    filled();
    int all = table().getItems().size();
    interact(() -> pane().searchProperty().set("no such customer"));
    eventually(() -> table().getItems().isEmpty());
    eventually(
        () ->
            lookup("#placeholder-act")
                .<Labeled>query()
                .getText()
                .equals("Clear search and filters"));
    interact(() -> lookup("#placeholder-act").queryButton().fire());
    eventually(() -> table().getItems().size() == all);
  }

  private void reopen() {
    interact(
        () -> {
          test.knows(Places.UsersPlace.class);
          test.desk.navigator().go(new Places.UsersPlace());
          test.desk.navigator().back();
        });
  }

  private void filled() throws Exception {
    eventually(() -> table().getItems().size() == 6);
  }

  private TableView<CustomerRow> table() {
    return pane().table();
  }

  private ListPane<CustomerRow> pane() {
    return lookup(".list-pane").query();
  }

  private TableColumn<CustomerRow, ?> column(String id) {
    return table().getColumns().stream()
        .filter(column -> id.equals(column.getId()))
        .findFirst()
        .orElseThrow();
  }

  private MenuButton menu(String id) {
    return lookup("#" + id).query();
  }

  private MenuItem item(String id) {
    return menu("list-menu").getItems().stream()
        .filter(item -> id.equals(item.getId()))
        .findFirst()
        .orElseThrow();
  }

  private static void eventually(Callable<Boolean> holds) throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, holds);
  }
}
