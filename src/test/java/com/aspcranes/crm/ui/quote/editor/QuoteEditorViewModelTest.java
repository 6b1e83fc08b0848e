package com.aspcranes.crm.ui.quote.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.model.quote.Quotation;
import com.aspcranes.crm.testing.FxTest;
import com.aspcranes.crm.ui.fx.Background;
import com.aspcranes.crm.usecase.quote.SalesOffice;
import com.aspcranes.crm.usecase.quote.draft.DraftLine;
import com.aspcranes.crm.usecase.quote.draft.Field;
import com.aspcranes.crm.usecase.quote.draft.QuoteDraft;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class QuoteEditorViewModelTest extends FxTest {
  private final ExecutorService threads = Executors.newSingleThreadExecutor();
  private SalesOffice office;
  private QuoteEditorViewModel model;

  @Override
  protected Parent root() throws Exception {
    office = new SalesOffice(Files.createTempDirectory("quotes"));
    model =
        new QuoteEditorViewModel(
            office.acts,
            new Background(
                threads,
                fault -> {
                  throw new AssertionError(fault);
                }));
    return new Pane();
  }

  @AfterEach
  void close() throws Exception {
    interact(model::leave);
    threads.shutdown();
    assertTrue(threads.awaitTermination(20, TimeUnit.SECONDS));
    office.close();
  }

  @Test
  void thePriceFollowsEveryKey() throws Exception {
    open(QuoteSubject.fresh(office.deal, null));
    assertEquals("lines", model.refusalProperty().get().field());
    interact(() -> model.change(d -> d.withLines(List.of(DraftLine.of(office.mc50)))));
    assertNull(model.refusalProperty().get());
    assertEquals(Money.of("129346"), total());
    interact(() -> model.set(Field.DAYS, "3x"));
    assertEquals("refusal.whole", model.refusalProperty().get().key());
    assertEquals(Money.of("129346"), total(), "the last price stays in sight");
    interact(() -> model.set(Field.DAYS, "3"));
    assertEquals(Money.of("12390"), total());
    interact(() -> model.set(Field.PLACE_OF_SUPPLY, "27"));
    assertEquals(
        Money.of("1890"), model.priceProperty().get().priced().tax().igst(), "another state");
  }

  @Test
  void itIsDirtyOnlyWhileItDiffersFromWhatIsStored() throws Exception {
    String id = office.saved(office.draft());
    open(QuoteSubject.stored(id));
    interact(() -> model.set(Field.DAYS, "31"));
    assertTrue(model.dirtyProperty().get());
    interact(() -> model.set(Field.DAYS, "30"));
    assertFalse(model.dirtyProperty().get());
  }

  @Test
  void whatACrashLeftIsLaidOverWhatAnotherDeskChangedMeanwhile() throws Exception {
    String id = office.saved(office.draft());
    QuoteDraft base = office.draft();
    office.acts.kept().keep("quote.editor:" + id, base.with(Field.DAYS, "12"), base);
    Quotation row = office.read(id);
    SalesOffice.done(office.acts.save().run(row, base.with(Field.DISCOUNT_PERCENT, "1")));
    open(QuoteSubject.stored(id));
    assertEquals("12", model.draft().text(Field.DAYS), "typed here");
    assertEquals("1", model.draft().text(Field.DISCOUNT_PERCENT), "changed there");
    assertTrue(model.restoredProperty().get());
  }

  @Test
  void leavingBeforeItIsLoadedKeepsWhatACrashLeft() throws Exception {
    String id = office.saved(office.draft());
    QuoteDraft base = office.draft();
    String key = "quote.editor:" + id;
    office.acts.kept().keep(key, base.with(Field.DAYS, "12"), base);
    interact(
        () -> {
          model.open(QuoteSubject.stored(id));
          model.leave();
        });
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(office.acts.kept().find(key, QuoteDraft.class).isPresent());
  }

  @Test
  void whatIsTypedWhileASaveRunsStaysUnsaved() throws Exception {
    String id = office.saved(office.draft());
    open(QuoteSubject.stored(id));
    interact(() -> model.set(Field.DAYS, "12"));
    QuoteDraft written = model.draft();
    SalesOffice.done(office.acts.save().run(office.read(id), written));
    interact(
        () -> {
          model.set(Field.DISCOUNT_PERCENT, "1");
          model.saved(id, written);
        });
    eventually(() -> "12".equals(String.valueOf(model.stored().numberOfDays)));
    assertEquals("1", model.draft().text(Field.DISCOUNT_PERCENT));
    assertTrue(model.dirtyProperty().get());
  }

  @Test
  void aSentQuotationDoesNotChange() throws Exception {
    String id = office.saved(office.draft());
    SalesOffice.done(office.acts.send().run(id));
    open(QuoteSubject.stored(id));
    Money sent = office.read(id).totalCost;
    interact(() -> model.set(Field.DAYS, "3"));
    assertEquals("30", model.draft().text(Field.DAYS));
    assertEquals(sent, total());
    assertTrue(model.frozenProperty().get());
  }

  @Test
  void aQuotationThatIsNotOnThisDeskIsSaidToBeMissing() throws Exception {
    interact(() -> model.open(QuoteSubject.stored("quot_00000000-0000-7000-8000-000000000000")));
    eventually(() -> model.missingProperty().get());
  }

  private void open(QuoteSubject subject) throws Exception {
    interact(() -> model.open(subject));
    eventually(() -> model.offerProperty().get() != null);
  }

  private Money total() {
    return model.priceProperty().get().priced().totalCost();
  }

  private static void eventually(Callable<Boolean> holds) throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, holds);
  }
}
