package com.aspcranes.crm.ui.fleet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.testing.FxTest;
import com.aspcranes.crm.ui.control.editor.EditorModel;
import com.aspcranes.crm.ui.nav.Place;
import com.aspcranes.crm.ui.nav.Places;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** What a dispatcher does with cranes and crews. */
class FleetScreensTest extends FxTest {
  private final StackPane window = new StackPane();
  private FleetOffice office;

  @Override
  protected Parent root() {
    office = new FleetOffice("operations_manager", Locale.ENGLISH);
    office
        .test
        .desk
        .navigator()
        .screenProperty()
        .subscribe(
            screen -> {
              if (screen != null) {
                window.getChildren().setAll(screen.content());
              }
            });
    return window;
  }

  @AfterEach
  void close() throws Exception {
    AtomicInteger ended = new AtomicInteger();
    interact(
        () -> {
          office.test.desk.navigator().screenProperty().get().left().run();
          window.getChildren().clear();
          office.test.desk.background().run(ended::incrementAndGet);
        });
    eventually(() -> ended.get() == 1);
    WaitForAsyncUtils.waitForFxEvents();
    office.close();
  }

  @Test
  void aNewCraneIsEnteredWithItsRates() throws Exception {
    go(new Places.EquipmentListPlace());
    TableView<?> table = lookup("#table").queryTableView();
    eventually(() -> table.getItems().size() > 20);
    go(new Places.EquipmentPlace(EditorModel.NEW));
    type("name", "MC-80/1");
    type("maxLiftingCapacity", "80");
    type("micro", "5,200");
    eventually(() -> !save().isDisabled());
    interact(() -> save().fire());
    eventually(() -> office.fleet.cranes().stream().anyMatch(c -> c.name().equals("MC-80/1")));
    var crane = office.fleet.findCrane(office.crane("MC-80/1")).orElseThrow();
    assertEquals("EQ0031", crane.equipmentId);
    assertEquals(Money.of("5200"), crane.baseRates.micro());
    eventually(() -> lookup("#add-paper").tryQuery().isPresent());
  }

  @Test
  void whatIsWrongIsSaidBesideItsField() throws Exception {
    go(new Places.EquipmentPlace(office.crane("MC-50/1")));
    eventually(() -> text("name").equals("MC-50/1"));
    type("monthly", "a lot");
    eventually(this::hasProblem);
    assertTrue(save().isDisabled());
    type("monthly", "97,500.50");
    eventually(() -> !save().isDisabled());
    interact(() -> save().fire());
    eventually(
        () ->
            office
                .fleet
                .findCrane(office.crane("MC-50/1"))
                .orElseThrow()
                .baseRates
                .monthly()
                .equals(Money.of("97500.50")));
  }

  @Test
  void maintenanceOverAJobIsToldBeforeSavingAndBesideItIsEntered() throws Exception {
    String crane =
        office.id(
            "SELECT k.equipment_id AS id FROM job_equipment k JOIN jobs j ON j.id = k.job_id"
                + " WHERE j.status = 'in_progress' AND k.cancelled = 0 ORDER BY k.rid");
    go(new Places.EquipmentPlace(crane));
    eventually(() -> lookup("#add-time-off").tryQuery().isPresent());
    interact(() -> lookup("#add-time-off").queryButton().fire());
    eventually(() -> verdict().startsWith("In the way"));
    assertTrue(lookup("#dialog-ok").queryButton().isDisabled());
    LocalDate later = LocalDate.of(2026, 9, 1);
    interact(() -> picker("block-to").setValue(later));
    interact(() -> picker("block-from").setValue(later));
    eventually(() -> verdict().startsWith("Nothing"));
    eventually(() -> !lookup("#dialog-ok").queryButton().isDisabled());
    interact(() -> lookup("#dialog-ok").queryButton().fire());
    eventually(() -> lookup("#dialog-ok").tryQuery().isEmpty());
    eventually(() -> count("resource_blocks", "starts_at LIKE '2026-09-01%'") == 1);
  }

  @Test
  void aPaperIsFiledAndOneWithoutALastDayIsNot() throws Exception {
    go(new Places.EquipmentPlace(office.crane("MC-50/2")));
    eventually(() -> lookup("#add-paper").tryQuery().isPresent());
    interact(() -> lookup("#add-paper").queryButton().fire());
    eventually(() -> lookup("#paper-number").tryQuery().isPresent());
    interact(() -> input("paper-number").setText("PUC 77"));
    interact(() -> lookup("#paper-kind").<ComboBox<String>>query().setValue("permit"));
    interact(() -> lookup("#dialog-ok").queryButton().fire());
    eventually(this::hasProblem);
    assertEquals(0, count("documents", "number = 'PUC 77'"));
    interact(() -> picker("paper-expires").setValue(LocalDate.of(2026, 3, 20)));
    interact(() -> lookup("#dialog-ok").queryButton().fire());
    eventually(() -> count("documents", "number = 'PUC 77'") == 1);
    eventually(
        () ->
            lookup(".chip").queryAll().stream()
                .anyMatch(chip -> ((Labeled) chip).getText().equals("4 days left")));
  }

  @Test
  void leaveThatWasAskedForIsGrantedBesideTheForm() throws Exception {
    String person =
        office.id(
            "SELECT operator_id AS id FROM resource_blocks WHERE approved = 0 AND operator_id"
                + " IS NOT NULL AND cancelled = 0 ORDER BY starts_at");
    go(new Places.OperatorPlace(person));
    eventually(() -> lookup("Grant").tryQuery().isPresent());
    long asking = count("resource_blocks", "approved = 0");
    interact(() -> ((Button) lookup("Grant").queryButton()).fire());
    eventually(() -> count("resource_blocks", "approved = 0") == asking - 1);
    assertFalse(office.test.prompts.heard.isEmpty());
  }

  @Test
  void whoChangedTheRatesAndFromWhatIsAskedOfTheServer() throws Exception {
    go(new Places.EquipmentPlace(office.crane("MC-50/1")));
    eventually(() -> lookup("#ask-history").tryQuery().isPresent());
    interact(() -> lookup("#ask-history").queryButton().fire());
    eventually(
        () ->
            lookup(".side-line .label").queryAll().stream()
                .anyMatch(line -> ((Labeled) line).getText().contains("₹3,200.00 → ₹3,500.00")));
  }

  private boolean hasProblem() {
    return lookup(".form-problem").queryAll().stream().anyMatch(Node::isVisible);
  }

  private String verdict() {
    return lookup("#block-verdict").tryQuery().map(n -> ((Labeled) n).getText()).orElse("");
  }

  private DatePicker picker(String id) {
    return lookup("#" + id).query();
  }

  private TextInputControl input(String id) {
    return lookup("#" + id).query();
  }

  private long count(String table, String condition) {
    return office.store.read(
        s ->
            s.number(
                com.aspcranes.crm.store.Sql.of("SELECT count(*) AS n FROM " + table)
                    .where(condition),
                "n"));
  }

  private Button save() {
    return lookup("#save").queryButton();
  }

  private void type(String id, String text) throws Exception {
    eventually(
        () ->
            lookup("#" + id)
                .tryQuery()
                .filter(n -> ((TextInputControl) n).isEditable())
                .isPresent());
    interact(() -> input(id).setText(text));
  }

  private String text(String id) {
    return lookup("#" + id).tryQuery().map(n -> ((TextInputControl) n).getText()).orElse("");
  }

  private void go(Place place) {
    interact(() -> office.test.desk.navigator().go(place));
  }

  private static void eventually(Callable<Boolean> holds) throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, holds);
  }
}
