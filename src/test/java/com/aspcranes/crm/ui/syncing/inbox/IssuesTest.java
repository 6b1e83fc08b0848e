package com.aspcranes.crm.ui.syncing.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.issue.IssueQueries;
import com.aspcranes.crm.store.issue.IssueStore;
import com.aspcranes.crm.testing.FxTest;
import com.aspcranes.crm.testing.TestDesk;
import com.aspcranes.crm.ui.nav.Places;
import com.aspcranes.crm.usecase.syncing.RefusedActs;
import com.aspcranes.crm.usecase.syncing.ReopenIssue;
import com.aspcranes.crm.usecase.syncing.ResolveIssue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
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
    IssueStore issues = new IssueStore(store);
    new InboxScreens(
            desk.desk,
            new IssueQueries(store),
            store.changes(),
            new InboxScreens.Acts(new ResolveIssue(issues), new ReopenIssue(issues)))
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
  void notesChangedByTwoArePutOneBelowTheOtherAndTheDecisionIsTakenBack() throws TimeoutException {
    acts.notesChangedByTwo("Gate 3 from now on", "Crane via gate 5");
    await(() -> shows("Crane via gate 5") && lookup("#append").query().isVisible());
    snapshot("issues");
    clickOn("#append");
    await(() -> acts.stored().notes.equals("Crane via gate 5\nGate 3 from now on"));
    await(() -> desk.prompts.heard.contains("Yours stands below theirs"));
    clickOn("#filter-settled");
    await(() -> visible("#reopen") && label("#issue-outcome").contains("added below theirs"));
    snapshot("issues-settled");
    clickOn("#reopen");
    await(() -> acts.stored().notes.equals("Crane via gate 5"));
    await(() -> desk.prompts.heard.contains("The conflict is open again"));
    clickOn("#filter-open");
    await(() -> visible("#append"));
  }

  @Test
  void mineIsWordedAnewBeforeItIsWrittenAgain() throws TimeoutException {
    acts.notesChangedByTwo("Gate 3 from now on", "Crane via gate 5");
    await(() -> shows("Crane via gate 5") && visible("#edit"));
    clickOn("#edit");
    await(() -> !lookup(".issue-editor").queryAll().isEmpty());
    TextArea editor = lookup(".issue-editor").query();
    interact(() -> editor.setText("Gate 3, cranes by gate 5"));
    snapshot("issues-edit");
    clickOn("#reapply");
    await(() -> "Gate 3, cranes by gate 5".equals(acts.stored().notes));
  }

  @Test
  void aBookingOfATakenCraneIsToldInWordsAndNotRepeatedBlindly() throws TimeoutException {
    acts.craneTaken();
    await(() -> shows("Mon 2 Mar 2026 10:30"));
    assertTrue(shows("an operator you cannot see"));
    assertFalse(visible("#reapply"));
    assertTrue(visible("#keep"));
    snapshot("issues-taken");
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

  private boolean shows(String text) {
    return !lookup(text).queryAll().isEmpty();
  }

  private boolean visible(String id) {
    return lookup(id).queryAll().stream().anyMatch(IssuesTest::isShown);
  }

  private static boolean isShown(Node node) {
    return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
  }

  private String label(String id) {
    return lookup(id).<Labeled>query().getText();
  }

  private static void await(java.util.concurrent.Callable<Boolean> condition)
      throws TimeoutException {
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }
}
