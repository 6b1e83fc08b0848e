package com.aspcranes.crm.ui.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.testing.FxTest;
import com.aspcranes.crm.testing.TestDesk;
import com.aspcranes.crm.ui.nav.Place;
import com.aspcranes.crm.ui.nav.Places;
import com.aspcranes.crm.usecase.kept.KeptInput;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** The editor as a person meets it, with customers as the example. */
class CustomerEditorTest extends FxTest {
  private final StackPane window = new StackPane();
  private CustomerHouse house;
  private TestDesk test;
  private String id;

  @Override
  protected Parent root() {
    house = new CustomerHouse("admin");
    id = house.added("Acme Steel");
    sitDown();
    return window;
  }

  @AfterEach
  void close() {
    interact(window.getChildren()::clear);
    test.close();
    house.close();
  }

  @Test
  void leavingWithASaveSavesFirst() throws Exception {
    typePhone("0771 123456");
    test.prompts.answer("SAVE");
    interact(test.desk.navigator()::back);
    eventually(() -> here() instanceof Places.CustomersPlace);
    assertEquals("0771 123456", house.row(id).phone);
    eventually(() -> kept().isEmpty());
  }

  @Test
  void leavingWithADiscardForgetsTheInput() throws Exception {
    typePhone("0771 123456");
    test.prompts.answer("DISCARD");
    interact(test.desk.navigator()::back);
    eventually(() -> here() instanceof Places.CustomersPlace);
    assertEquals("+91 98765 43210", house.row(id).phone);
    open();
    assertEquals("+91 98765 43210", phone().getText());
    assertFalse(node("#restored").isVisible());
  }

  @Test
  void stayingKeepsTheScreenAndTheInput() throws Exception {
    typePhone("0771 123456");
    test.prompts.answer("STAY");
    interact(() -> test.desk.navigator().go(new Places.CustomersPlace()));
    assertInstanceOf(Places.CustomerPlace.class, here());
    assertEquals("0771 123456", phone().getText());
    assertEquals("• Acme Steel", test.prompts.heard.get(0));
  }

  @Test
  void aSaveThatIsRefusedDoesNotLeave() throws Exception {
    typePhone("call me");
    test.prompts.answer("SAVE");
    interact(test.desk.navigator()::back);
    eventually(() -> lookup(".form-problem").queryAll().stream().anyMatch(Node::isVisible));
    assertInstanceOf(Places.CustomerPlace.class, here());
    assertTrue(node("#save").isDisabled());
    assertEquals(
        "Phone must be a phone number: digits, spaces, brackets and hyphens",
        lookup("#unsaved").<Labeled>query().getText());
  }

  @Test
  void whatWasTypedBeforeACrashIsBackUntilItIsSaved() throws Exception {
    typePhone("0771 123456");
    eventually(() -> kept().isPresent());
    crash();
    house.change(id, row -> row.notes = "Gate 2");
    open();
    assertEquals("0771 123456", phone().getText());
    assertTrue(node("#restored").isVisible());
    press(KeyCode.S);
    eventually(() -> "0771 123456".equals(house.row(id).phone));
    assertEquals("Gate 2", house.row(id).notes, "what changed since is not undone");
    eventually(() -> !node("#restored").isVisible() && kept().isEmpty());
  }

  @Test
  void inputThatIsBackCanBeDiscarded() throws Exception {
    typePhone("0771 123456");
    eventually(() -> kept().isPresent());
    crash();
    open();
    interact(() -> lookup("#restored .button").queryButton().fire());
    assertEquals("+91 98765 43210", phone().getText());
    eventually(() -> kept().isEmpty());
  }

  @Test
  void aChangeOfAnotherDeskIsSaidAndMineIsKept() throws Exception {
    typePhone("0771 123456");
    house.change(
        id,
        row -> {
          row.phone = "0772 999999";
          row.gstin = null;
          row.notes = "Gate 2";
        });
    eventually(() -> node("#meanwhile").isVisible());
    assertEquals("0771 123456", phone().getText());
    assertEquals("Gate 2", lookup("#notes").queryTextInputControl().getText());
    String said = lookup("#meanwhile .label").<Labeled>query().getText();
    assertTrue(said.contains("Phone, Notes"), said);
    interact(() -> lookup("#meanwhile .button").queryButton().fire());
    assertEquals("0772 999999", phone().getText());
    assertTrue(node("#save").isDisabled());
  }

  @Test
  void aNewCustomerTakesThePlaceOfItsEmptyForm() throws Exception {
    go(new Places.CustomerPlace("new"));
    eventually(() -> lookup("#name").tryQuery().isPresent());
    assertEquals("New customer", heading());
    eventually(() -> lookup("#name").<TextField>query().isEditable());
    interact(() -> lookup("#name").<TextField>query().setText("Sirpur Paper"));
    eventually(() -> !node("#save").isDisabled());
    press(KeyCode.S);
    eventually(() -> heading().equals("Sirpur Paper"));
    interact(test.desk.navigator()::back);
    assertEquals(new Places.CustomerPlace(id), here());
  }

  @Test
  void whoMayOnlyLookIsToldSoAndCanStillCopy() throws Exception {
    house.close();
    test.close();
    house = new CustomerHouse("operator");
    id = house.added("Acme Steel");
    interact(this::sitDown);
    eventually(() -> heading().equals("Acme Steel"));
    assertTrue(node("#barred").isVisible());
    assertFalse(node("#save").isVisible());
    assertFalse(phone().isEditable());
    assertFalse(phone().isDisabled());
  }

  @Test
  void aRecordThatIsNotHereSaysSo() throws Exception {
    go(new Places.CustomerPlace("cust_00000000-0000-7000-8000-00000000dead"));
    eventually(() -> heading().equals("This customer is no longer here"));
    assertTrue(node("#gone").isVisible());
    assertFalse(phone().isEditable());
  }

  @Test
  void escapeGoesBack() throws Exception {
    interact(() -> phone().fireEvent(key(KeyCode.ESCAPE, false)));
    eventually(() -> here() instanceof Places.CustomersPlace);
  }

  private void sitDown() {
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
    test.desk.navigator().go(new Places.CustomerPlace(id));
  }

  /** The process is gone: no screen is told; the disk holds what it holds. */
  private void crash() {
    test.close();
    interact(
        () -> {
          window.getChildren().clear();
          sitDown();
        });
  }

  private void open() throws Exception {
    go(new Places.CustomerPlace(id));
    eventually(() -> heading().equals("Acme Steel"));
  }

  private void typePhone(String text) throws Exception {
    eventually(() -> heading().equals("Acme Steel") && !phone().getText().isEmpty());
    interact(() -> phone().setText(text));
    eventually(() -> node("#unsaved").isVisible());
  }

  private TextField phone() {
    return lookup("#phone").query();
  }

  private String heading() {
    return lookup("#heading").tryQuery().map(node -> ((Labeled) node).getText()).orElse("");
  }

  private Node node(String query) {
    return lookup(query).query();
  }

  private Optional<?> kept() {
    return new KeptInput(house.store).find("customer:" + id, CustomerDraft.class);
  }

  private Place here() {
    return test.desk.navigator().placeProperty().get();
  }

  private void go(Place place) {
    interact(() -> test.desk.navigator().go(place));
  }

  private void press(KeyCode code) {
    interact(() -> phone().fireEvent(key(code, true)));
  }

  private static KeyEvent key(KeyCode code, boolean control) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false);
  }

  private static void eventually(Callable<Boolean> holds) throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, holds);
  }
}
