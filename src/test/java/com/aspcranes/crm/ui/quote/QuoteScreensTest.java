package com.aspcranes.crm.ui.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.aspcranes.crm.app.demo.DemoReplica;
import com.aspcranes.crm.model.quote.Quotation;
import com.aspcranes.crm.store.quote.QuoteQueries;
import com.aspcranes.crm.testing.FxTest;
import com.aspcranes.crm.testing.RecordPanes;
import com.aspcranes.crm.testing.TestDesk;
import com.aspcranes.crm.ui.control.form.FormField;
import com.aspcranes.crm.ui.fx.Theme;
import com.aspcranes.crm.ui.nav.Place;
import com.aspcranes.crm.ui.nav.Places;
import com.aspcranes.crm.usecase.quote.QuoteReading;
import com.aspcranes.crm.usecase.quote.SalesOffice;
import com.aspcranes.crm.usecase.quote.draft.DraftCharge;
import com.aspcranes.crm.usecase.quote.draft.DraftLine;
import com.aspcranes.crm.usecase.quote.draft.Field;
import com.aspcranes.crm.usecase.quote.draft.QuoteDraft;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class QuoteScreensTest extends FxTest {
  private final BorderPane window = new BorderPane();
  private final Theme theme = new Theme();
  private final List<String> offered = new ArrayList<>();
  private SalesOffice office;
  private TestDesk test;

  @Override
  protected Parent root() throws Exception {
    office = new SalesOffice(Files.createTempDirectory("quotes"));
    DemoReplica demo = new DemoReplica(office.store, office.clock.instant());
    test = new TestDesk(demo.user("admin"), office.clock.instant(), Locale.ENGLISH);
    new QuoteScreens(
            test.desk,
            new QuoteQueries(office.store),
            office.store.changes(),
            office.acts,
            RecordPanes.activities(test.desk, office.store),
            offered::add)
        .register();
    Region rail = new Region();
    rail.setPrefWidth(208);
    Region top = new Region();
    top.setPrefHeight(46);
    window.setLeft(rail);
    window.setTop(top);
    test.desk
        .navigator()
        .screenProperty()
        .subscribe(
            screen -> {
              if (screen != null) {
                window.setCenter(screen.content());
              }
            });
    return window;
  }

  @AfterEach
  void close() throws Exception {
    AtomicInteger ended = new AtomicInteger();
    interact(
        () -> {
          test.desk.navigator().screenProperty().get().left().run();
          window.setCenter(null);
          test.desk.background().run(ended::incrementAndGet);
        });
    eventually(() -> ended.get() == 1);
    WaitForAsyncUtils.waitForFxEvents();
    test.close();
    office.close();
  }

  @Test
  void aQuotationIsWrittenSavedAndSent() throws Exception {
    go(new Places.NewQuotationPlace(office.deal, null));
    eventually(() -> !heading().isEmpty() && text("days").equals("30"));
    interact(() -> lookup("#add").queryButton().fire());
    pick("MC-50 50");
    eventually(() -> total().startsWith("₹1,29,"));
    type("days", "x");
    eventually(() -> lookup(".form-problem").queryAll().stream().anyMatch(Node::isVisible));
    type("days", "5");
    eventually(() -> total().equals("₹20,650.00"));
    interact(() -> lookup("#save").queryButton().fire());
    eventually(() -> heading().equals("ASP-Q-000124"));
    eventually(() -> lookup("#send").queryButton().isVisible());
    test.prompts.answer("Send");
    interact(() -> lookup("#send").queryButton().fire());
    eventually(() -> lookup("#status").<Labeled>query().getText().equals("Sent"));
    eventually(() -> lookup("#version").queryButton().isVisible());
    eventually(() -> !lookup(".quote-page").queryAll().isEmpty());
  }

  @Test
  void anAcceptedQuotationOffersItsJobAndItsVersionsStandSideBySide() throws Exception {
    String first = office.saved(office.draft());
    SalesOffice.done(office.acts.send().run(first));
    String second = SalesOffice.done(office.acts.newVersion().run(first));
    QuoteReading.Opened opened = office.acts.reading().open(second).orElseThrow();
    SalesOffice.done(office.acts.save().run(opened.row(), opened.draft().with(Field.DAYS, "45")));
    SalesOffice.done(office.acts.send().run(second));
    go(new Places.QuotationPlace(second));
    eventually(() -> lookup("#accept").queryButton().isVisible());
    interact(() -> lookup("#tabs").queryAs(TabPane.class).getSelectionModel().select(2));
    eventually(() -> !lookup("#differences").queryTableView().getItems().isEmpty());
    snapshot("quote-versions");
    interact(() -> lookup("#accept").queryButton().fire());
    eventually(() -> offered.equals(List.of(office.deal)));
  }

  @Test
  void whatWasNotSavedIsThereAgain() throws Exception {
    String id = office.saved(office.draft());
    go(new Places.QuotationPlace(id));
    eventually(() -> text("days").equals("30"));
    type("days", "12");
    test.prompts.answer("KEEP");
    go(new Places.QuotationsPlace());
    eventually(() -> office.acts.kept().find("quote.editor:" + id, QuoteDraft.class).isPresent());
    go(new Places.QuotationPlace(id));
    eventually(() -> lookup("#notice").query().isVisible());
    assertEquals("12", text("days"));
    interact(() -> lookup("#noticeAct").queryButton().fire());
    assertEquals("30", text("days"));
  }

  @Test
  void theScreensAreDrawnInBothThemesAndSizes() throws Exception {
    String draft = office.saved(rich());
    String sent = office.saved(rich().with(Field.DISCOUNT_PERCENT, "2"));
    SalesOffice.done(office.acts.send().run(sent));
    for (Theme.Mode mode : Theme.Mode.values()) {
      interact(
          () -> {
            theme.setMode(mode);
            theme.dress(stage.getScene());
          });
      for (int[] size : new int[][] {{1280, 720}, {1920, 1080}}) {
        interact(
            () -> {
              stage.setWidth(size[0]);
              stage.setHeight(size[1]);
            });
        pictures(draft, sent, mode.name().toLowerCase(Locale.ROOT) + "-" + size[0]);
      }
    }
    Quotation row = office.read(sent);
    assertEquals("sent", row.status);
  }

  private void pictures(String draft, String sent, String name) throws Exception {
    go(new Places.QuotationsPlace());
    eventually(() -> lookup("#table").queryTableView().getItems().size() > 1);
    snapshot("quotations-" + name);
    go(new Places.QuotationPlace(draft));
    eventually(() -> text("days").equals("30") && total().length() > 3);
    snapshot("quote-" + name);
    interact(() -> ((ScrollPane) lookup("#scroll").query()).setVvalue(0.55));
    snapshot("quote-middle-" + name);
    interact(() -> ((ScrollPane) lookup("#scroll").query()).setVvalue(1));
    snapshot("quote-end-" + name);
    go(new Places.QuotationPlace(sent));
    eventually(() -> !lookup(".quote-page").queryAll().isEmpty());
    snapshot("quote-sent-" + name);
  }

  private QuoteDraft rich() {
    QuoteDraft draft = office.draft();
    return draft
        .withLines(
            List.of(
                DraftLine.of(office.mc50).withQuantity("2"),
                DraftLine.of(office.tc).withDays("45").withRate("115000").withOperator(false)))
        .withOtherFactors(
            List.of(new DraftCharge("rigger", ""), new DraftCharge("helper", "13500")))
        .withIncidentals(List.of(new DraftCharge("incident1", "")))
        .with(Field.HOURS, "10")
        .with(Field.USAGE, "heavy")
        .with(Field.RISK, "medium")
        .with(Field.FOOD, "4")
        .with(Field.ACCOMMODATION, "4")
        .with(Field.DISTANCE, "240")
        .with(Field.RELAXATION, "10")
        .with(Field.DISCOUNT_PERCENT, "6.5");
  }

  private void pick(String words) throws Exception {
    eventually(() -> popup("#pick-search").isPresent());
    interact(() -> ((TextInputControl) popup("#pick-search").orElseThrow()).setText(words));
    interact(
        () ->
            popup("#pick-list")
                .orElseThrow()
                .fireEvent(
                    new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
  }

  private static Optional<Node> popup(String selector) {
    return Window.getWindows().stream()
        .map(shown -> shown.getScene().getRoot().lookup(selector))
        .filter(Objects::nonNull)
        .findFirst();
  }

  private String heading() {
    return lookup("#heading").<Labeled>query().getText();
  }

  private String total() {
    return lookup("#total").<Labeled>query().getText();
  }

  private TextInputControl input(String field) {
    return (TextInputControl)
        lookup(".form-field").<FormField>queryAll().stream()
            .filter(box -> box.getField().equals(field))
            .findFirst()
            .orElseThrow()
            .getInput();
  }

  private String text(String field) {
    return input(field).getText();
  }

  private void type(String field, String text) {
    interact(() -> input(field).setText(text));
  }

  private void go(Place place) {
    interact(() -> test.desk.navigator().go(place));
  }

  private static void eventually(Callable<Boolean> holds) throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, holds);
  }
}
