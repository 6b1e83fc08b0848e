package com.aspcranes.crm.ui.syncing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.issue.IssueQueries;
import com.aspcranes.crm.store.issue.IssueStore;
import com.aspcranes.crm.store.office.OfficeQueries;
import com.aspcranes.crm.testing.FxTest;
import com.aspcranes.crm.testing.TestDesk;
import com.aspcranes.crm.ui.nav.Places;
import com.aspcranes.crm.usecase.syncing.RefusedActs;
import com.aspcranes.crm.usecase.syncing.ResolveIssue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class IssuesTest extends FxTest {
  private final LocalStore store = LocalStore.inMemory();
  private final RefusedActs acts = new RefusedActs(store);
  private final TestDesk desk = new TestDesk("sales_agent");

  @Override
  protected Parent root() {
    desk.knows(Places.JobPlace.class);
    desk.knows(Places.CustomerPlace.class);
    new SyncingScreens(
            desk.desk,
            new IssueQueries(store),
            new OfficeQueries(store),
            new ResolveIssue(new IssueStore(store)),
            store.changes())
        .register();
    desk.desk.navigator().go(new Places.IssuesPlace());
    return desk.shown();
  }

  @AfterEach
  void close() {
    desk.close();
    store.close();
  }

  @Test
  void notesChangedByTwoArePutOneBelowTheOther() throws TimeoutException {
    acts.notesChangedByTwo("Gate 3 from now on", "Crane via gate 5");
    TableView<IssueLine> lines = lookup("#issue-lines").queryTableView();
    await(() -> !lines.getItems().isEmpty() && lookup("#append").query().isVisible());
    IssueLine line = lines.getItems().get(0);
    assertEquals(
        new IssueLine("Notes", "Gate 2 only", "Gate 3 from now on", "Crane via gate 5", true),
        line);
    assertFalse(lookup("#reapply").query().isVisible());
    snapshot("issues");
    clickOn("#append");
    await(() -> lookup("#issue-list").queryListView().getItems().isEmpty());
    assertEquals("Crane via gate 5\nGate 3 from now on", acts.stored().notes);
    assertEquals("Yours stands below theirs", desk.prompts.heard.get(0));
  }

  @Test
  void aLostBookingShowsTheServersSentenceAndTheWayToTheOtherJob() throws TimeoutException {
    String words = "MC-50 is on JOB-000042 (Acme) until Tue 18:00";
    acts.bookingRefused(words);
    await(() -> !lookup(words).queryAll().isEmpty());
    assertTrue(lookup("Open JOB-000042").query().isVisible());
    snapshot("issues-booking");
    clickOn("Open JOB-000042");
    assertEquals(
        new Places.JobPlace("job_0190aaaa-0000-7000-8000-000000000042"),
        desk.desk.navigator().placeProperty().get());
  }

  @Test
  void withoutIssuesItSaysThatNothingIsLost() throws TimeoutException {
    await(() -> lookup("No conflicts").<Labeled>query().getParent().isVisible());
  }

  private static void await(java.util.concurrent.Callable<Boolean> condition)
      throws TimeoutException {
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }
}
