package com.aspcranes.crm.ui.lead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.app.demo.DemoReplica;
import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.lead.Lead;
import com.aspcranes.crm.rules.permission.Role;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.Sql;
import com.aspcranes.crm.store.content.ContentStore;
import com.aspcranes.crm.store.customer.CustomerQueries;
import com.aspcranes.crm.store.lead.LeadQueries;
import com.aspcranes.crm.store.office.OfficeQueries;
import com.aspcranes.crm.testing.FxTest;
import com.aspcranes.crm.testing.RecordPanes;
import com.aspcranes.crm.testing.TestDesk;
import com.aspcranes.crm.ui.control.editor.EditorModel;
import com.aspcranes.crm.ui.control.files.Filing;
import com.aspcranes.crm.ui.customer.CustomerScreens;
import com.aspcranes.crm.ui.fx.Theme;
import com.aspcranes.crm.ui.nav.Place;
import com.aspcranes.crm.ui.nav.Places;
import com.aspcranes.crm.usecase.customer.ArchiveContact;
import com.aspcranes.crm.usecase.customer.ArchiveCustomer;
import com.aspcranes.crm.usecase.customer.SaveContact;
import com.aspcranes.crm.usecase.customer.SaveCustomer;
import com.aspcranes.crm.usecase.file.FileActs;
import com.aspcranes.crm.usecase.lead.AssignLead;
import com.aspcranes.crm.usecase.lead.ClaimLead;
import com.aspcranes.crm.usecase.lead.ConvertLead;
import com.aspcranes.crm.usecase.lead.MoveLead;
import com.aspcranes.crm.usecase.lead.SaveLead;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class LeadScreensTest extends FxTest {
  private static final Instant NOW = Instant.parse("2026-03-16T01:30:00Z");

  private final StackPane window = new StackPane();
  private final Theme theme = new Theme();
  private LocalStore store;
  private TestDesk test;

  @Override
  protected Parent root() throws Exception {
    store = LocalStore.inMemory();
    DemoReplica demo = new DemoReplica(store, NOW);
    test = new TestDesk(demo.user("admin"), NOW, Locale.ENGLISH);
    CustomerQueries customers = new CustomerQueries(store);
    FileActs files =
        new FileActs(
            store, new ContentStore(Files.createTempDirectory("files"), Clock.systemUTC()));
    new LeadScreens(
            test.desk,
            new LeadQueries(store),
            customers,
            new OfficeQueries(store),
            RecordPanes.activities(test.desk, store),
            store.changes(),
            new Filing(files, store.changes()),
            new LeadScreens.Acts(
                new SaveLead(store, Role.SALES_AGENT),
                new MoveLead(store),
                new ClaimLead(store),
                new AssignLead(store),
                new ConvertLead(store)))
        .register();
    new CustomerScreens(
            test.desk,
            customers,
            RecordPanes.related(test.desk, store),
            RecordPanes.activities(test.desk, store),
            store.changes(),
            new CustomerScreens.Acts(
                new SaveCustomer(store),
                new ArchiveCustomer(store),
                new SaveContact(store),
                new ArchiveContact(store)))
        .register();
    test.desk
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
  void close() {
    interact(window.getChildren()::clear);
    test.close();
    store.close();
  }

  @Test
  void aLeadGoesFromTheListThroughItsFlowToADeal() throws Exception {
    go(new Places.LeadsPlace());
    TableView<?> table = lookup("#table").queryTableView();
    eventually(() -> table.getItems().size() > 3);
    String id = fresh();
    go(new Places.LeadPlace(id));
    press("Start working");
    press("Qualify");
    press("Convert to deal");
    eventually(() -> lookup("#title").tryQuery().isPresent());
    interact(() -> ((TextField) lookup("#value").query()).setText("2,50,000"));
    interact(() -> lookup("#convert-now").queryButton().fire());
    eventually(() -> lead(id).status.equals("converted") || !test.prompts.heard.isEmpty());
    assertEquals("converted", lead(id).status, () -> test.prompts.heard.toString());
  }

  @Test
  void aWrongPhoneIsToldBesideItsFieldAndNothingIsSaved() throws Exception {
    String id = made();
    go(new Places.LeadPlace(id));
    eventually(() -> !((TextField) lookup("#customerName").query()).getText().isEmpty());
    interact(() -> ((TextField) lookup("#phone").query()).setText("call me"));
    interact(() -> ((Button) lookup("#save").query()).fire());
    eventually(
        () -> lookup(".form-problem").queryAll().stream().anyMatch(label -> label.isVisible()));
    assertEquals("+91 98765 43210", lead(id).phone);
  }

  @Test
  void aCallerWhoIsKnownIsShownWhileTheLeadIsTyped() throws Exception {
    made();
    go(new Places.LeadPlace(EditorModel.NEW));
    eventually(() -> lookup("#phone").tryQuery().isPresent());
    interact(() -> ((TextField) lookup("#phone").query()).setText("098765-43210"));
    eventually(() -> lookup("open lead Acme Steel").tryQuery().isPresent());
  }

  @Test
  void aContactIsChangedAndPutAside() throws Exception {
    String customer =
        store.read(
            s ->
                s.first(Sql.of("SELECT customer_id AS id FROM contacts"), row -> row.text("id"))
                    .orElseThrow());
    go(new Places.CustomerPlace(customer));
    eventually(() -> !lookup("#contacts").queryListView().getItems().isEmpty());
    int before = lookup("#contacts").queryListView().getItems().size();
    interact(() -> lookup("#contacts").queryListView().getSelectionModel().select(0));
    eventually(() -> !lookup("#editContact").query().isDisabled());
    interact(() -> lookup("#editContact").queryButton().fire());
    eventually(() -> lookup("#contact-role").tryQuery().isPresent());
    interact(() -> ((TextField) lookup("#contact-role").query()).setText("Works manager"));
    interact(() -> lookup("#dialog-ok").queryButton().fire());
    eventually(() -> count("role = 'Works manager'") == 1);
    interact(() -> lookup("#contacts").queryListView().getSelectionModel().select(0));
    eventually(() -> !lookup("#archiveContact").query().isDisabled());
    interact(() -> lookup("#archiveContact").queryButton().fire());
    eventually(() -> lookup("#contacts").queryListView().getItems().size() == before - 1);
    assertEquals(1, count("archived = 1"));
  }

  private long count(String condition) {
    return store.read(
        s -> s.number(Sql.of("SELECT count(*) AS n FROM contacts").where(condition), "n"));
  }

  @Test
  void theScreensAreDrawnInBothThemes() throws Exception {
    for (Theme.Mode mode : Theme.Mode.values()) {
      interact(
          () -> {
            theme.setMode(mode);
            theme.dress(stage.getScene());
          });
      String name = mode.name().toLowerCase(Locale.ROOT);
      picture(new Places.LeadsPlace(), "leads-" + name);
      picture(new Places.LeadPlace(fresh()), "lead-" + name);
      picture(new Places.CustomersPlace(), "customers-" + name);
      String customer =
          store.read(
              s ->
                  s.first(Sql.of("SELECT customer_id AS id FROM contacts"), row -> row.text("id"))
                      .orElseThrow());
      picture(new Places.CustomerPlace(customer), "customer-" + name);
    }
    assertTrue(lookup("#save").tryQuery().isPresent());
  }

  private void picture(Place place, String name) throws Exception {
    go(place);
    WaitForAsyncUtils.waitForFxEvents(20);
    eventually(
        () ->
            lookup("#table").tryQuery().isEmpty()
                ? !lookup(".title-4").queryLabeled().getText().isEmpty()
                : !lookup("#table").queryTableView().getItems().isEmpty());
    snapshot(name);
  }

  private String fresh() {
    return store.read(
        s ->
            s.first(
                    Sql.of(
                        "SELECT id FROM leads WHERE status = 'new' AND assigned_to IS NOT NULL"
                            + " ORDER BY created_at DESC"),
                    row -> row.text("id"))
                .orElseGet(this::made));
  }

  private String made() {
    Lead lead = new Lead();
    lead.id = Ids.next("lead");
    lead.customerName = "Meera Sahu";
    lead.companyName = "Acme Steel";
    lead.phone = "+91 98765 43210";
    new SaveLead(store, Role.SALES_AGENT).run(null, lead);
    return lead.id;
  }

  private Lead lead(String id) {
    return store.read(s -> s.get(Lead.class, id));
  }

  private void press(String text) throws Exception {
    eventually(() -> lookup(text).tryQuery().isPresent());
    interact(() -> ((Button) lookup(text).queryButton()).fire());
  }

  private void go(Place place) {
    interact(() -> test.desk.navigator().go(place));
  }

  private static void eventually(Callable<Boolean> holds) throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, holds);
  }
}
