package com.aspcranes.crm.ui.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.app.demo.DemoReplica;
import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.model.deal.Deal;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.Sql;
import com.aspcranes.crm.store.customer.CustomerQueries;
import com.aspcranes.crm.store.deal.DealQueries;
import com.aspcranes.crm.store.deal.DealRow;
import com.aspcranes.crm.store.office.OfficeQueries;
import com.aspcranes.crm.testing.FxTest;
import com.aspcranes.crm.testing.RecordPanes;
import com.aspcranes.crm.testing.TestDesk;
import com.aspcranes.crm.ui.nav.Places;
import com.aspcranes.crm.usecase.deal.AssignDeal;
import com.aspcranes.crm.usecase.deal.MoveDeal;
import com.aspcranes.crm.usecase.deal.RequestJob;
import com.aspcranes.crm.usecase.deal.SaveDeal;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class PipelineTest extends FxTest {
  private static final Instant NOW = Instant.parse("2026-03-16T01:30:00Z");

  private final StackPane window = new StackPane();
  private LocalStore store;
  private TestDesk test;
  private Deal deal;

  @Override
  protected Parent root() {
    store = LocalStore.inMemory();
    DemoReplica demo = new DemoReplica(store, NOW);
    test = new TestDesk(demo.user("admin"), NOW, Locale.ENGLISH);
    new DealScreens(
            test.desk,
            new DealScreens.Reading(
                new DealQueries(store),
                new CustomerQueries(store),
                new OfficeQueries(store),
                RecordPanes.related(test.desk, store),
                RecordPanes.activities(test.desk, store)),
            store.changes(),
            new DealScreens.Acts(
                new SaveDeal(store),
                new MoveDeal(store),
                new AssignDeal(store),
                new RequestJob(store)))
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
    deal = opened();
    test.desk.navigator().go(new Places.PipelinePlace());
    return window;
  }

  @AfterEach
  void close() {
    interact(window.getChildren()::clear);
    test.close();
    store.close();
  }

  @Test
  void aCardDraggedToTheNextLaneMovesItsDealAndUndoPutsItBack() throws Exception {
    Node card = card();
    drag(card, "proposal");
    eventually(() -> stage().equals("proposal"));
    interact(() -> test.desk.undos().undo());
    eventually(() -> stage().equals("qualification"));
  }

  @Test
  void aLaneThatWouldNotTakeTheCardSaysSoBeforeTheDrop() throws Exception {
    Node card = card();
    from(card);
    press(MouseButton.PRIMARY);
    moveTo(lane("won"));
    eventually(() -> lookup(".kanban-verdict").queryAll().stream().anyMatch(Node::isVisible));
    snapshot("pipeline-drag");
    drop();
    eventually(
        () -> test.prompts.heard.contains("From Qualification a deal goes to: Proposal, Lost"));
    assertEquals("qualification", stage());
  }

  @Test
  void aLostDealTellsWhyAndGivingUpTheQuestionLeavesItWhereItWas() throws Exception {
    drag(card(), "lost");
    eventually(() -> test.prompts.heard.contains("The deal is lost"));
    assertEquals("qualification", stage());
    test.prompts.answer("Went to a crane nearer the site");
    drag(card(), "lost");
    eventually(() -> stage().equals("lost"));
  }

  @Test
  void theKeyboardTakesACardToWonWhichOffersItsJob() throws Exception {
    card();
    ListView<?> lane = list("qualification");
    interact(
        () -> {
          lane.requestFocus();
          lane.getSelectionModel().select(index());
        });
    for (String to : new String[] {"proposal", "negotiation", "won"}) {
      press(KeyCode.CONTROL, KeyCode.RIGHT).release(KeyCode.RIGHT, KeyCode.CONTROL);
      eventually(() -> stage().equals(to));
      if (!to.equals("won")) {
        eventually(() -> list(to).isFocused() && !list(to).getSelectionModel().isEmpty());
      }
    }
    eventually(() -> lookup("#job-title").tryQuery().isPresent());
    snapshot(lookup("#job-title").query().getScene(), "pipeline-job-wish");
    interact(() -> lookup("#dialog-ok").queryButton().fire());
    eventually(() -> jobs() == 1);
  }

  @Test
  void thePipelineIsAlsoATable() throws Exception {
    card();
    snapshot("pipeline-light");
    interact(() -> lookup("#asRows").queryAs(ToggleButton.class).fire());
    eventually(() -> lookup("#table").queryTableView().getItems().size() > 100);
    snapshot("pipeline-table");
    assertTrue(lookup("#kanban").tryQuery().isEmpty());
  }

  @Test
  void thePageOfADealTakesACallAndAFollowUp() throws Exception {
    interact(() -> test.desk.navigator().go(new Places.DealPlace(deal.id)));
    eventually(() -> lookup("#activity-subject").tryQuery().isPresent());
    note("call", "Wants the 50 t crane from the 20th");
    eventually(() -> lookup("#activities").queryListView().getItems().size() == 1);
    note("task", "Send the papers of the rigger");
    eventually(() -> lookup("#activities").queryListView().getItems().size() == 2);
    eventually(() -> lookup("Due tomorrow").tryQuery().isPresent());
    snapshot("deal-light");
  }

  private void note(String kind, String words) {
    interact(
        () -> {
          lookup("#activity-kind").<String>queryComboBox().setValue(kind);
          ((TextField) lookup("#activity-subject").query()).setText(words);
          lookup("#activity-add").queryButton().fire();
        });
  }

  private void drag(Node card, String to) {
    from(card);
    press(MouseButton.PRIMARY);
    moveTo(lane(to));
    drop();
  }

  private void from(Node card) {
    Bounds at = card.localToScreen(card.getBoundsInLocal());
    moveTo(at.getMinX() + 30, at.getMinY() + 12);
  }

  private Node lane(String key) {
    return lookup(".lane-" + key).query();
  }

  private ListView<?> list(String lane) {
    return (ListView<?>) lane(lane).lookup(".list-view");
  }

  /** The card of the deal, once it is on the board. */
  private Node card() throws Exception {
    eventually(() -> index() >= 0);
    interact(() -> list("qualification").scrollTo(index()));
    eventually(() -> find() != null);
    return find();
  }

  private Node find() {
    return lookup(".card-name").queryAll().stream()
        .filter(node -> node instanceof Label label && label.getText().equals(deal.title))
        .findFirst()
        .orElse(null);
  }

  private int index() {
    for (int i = 0; i < list("qualification").getItems().size(); i++) {
      if (list("qualification").getItems().get(i) instanceof DealRow row
          && row.id().equals(deal.id)) {
        return i;
      }
    }
    return -1;
  }

  private Deal opened() {
    Deal row = new Deal();
    row.id = Ids.next("deal");
    row.title = "Kiln shell, Bhilai";
    row.value = Money.of("275000");
    row.customerId =
        store
            .read(s -> s.first(Sql.of("SELECT id FROM customers"), r -> r.text("id")))
            .orElseThrow();
    new SaveDeal(store).run(null, row);
    return row;
  }

  private String stage() {
    return store.read(s -> s.get(Deal.class, deal.id)).stage;
  }

  private long jobs() {
    return store.read(
        s -> s.number(Sql.of("SELECT count(*) AS n FROM jobs").where("deal_id = ?", deal.id), "n"));
  }

  private static void eventually(Callable<Boolean> holds) throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, holds);
  }
}
