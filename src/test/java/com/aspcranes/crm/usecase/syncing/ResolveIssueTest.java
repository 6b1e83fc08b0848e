package com.aspcranes.crm.usecase.syncing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.store.ListPage;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.issue.IssueQueries;
import com.aspcranes.crm.store.issue.IssueRow;
import com.aspcranes.crm.store.issue.IssueStore;
import com.aspcranes.crm.store.issue.Rewrite;
import com.aspcranes.crm.usecase.Acted;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ResolveIssueTest {
  private final LocalStore store = LocalStore.inMemory();
  private final RefusedActs acts = new RefusedActs(store);
  private final IssueQueries issues = new IssueQueries(store);
  private final ResolveIssue resolve = new ResolveIssue(new IssueStore(store));

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void keepingTheServersWordWritesNothing() {
    IssueRow issue = conflict();
    assertInstanceOf(Outcome.Done.class, run(issue, Resolution.KEEP_SERVERS));
    assertEquals("Crane via gate 5", acts.stored().notes);
    assertEquals(List.of(), store.applyDoor().nextBatch(50));
    assertEquals(0, issues.openCount());
  }

  @Test
  void writingMineAgainTakesTheirsAsItsBase() {
    IssueRow issue = conflict();
    run(issue, Resolution.REAPPLY_MINE);
    assertEquals("Gate 3 from now on", acts.stored().notes);
    String sent = store.applyDoor().nextBatch(50).get(0).wire();
    assertTrue(sent.contains("Crane via gate 5"), sent);
    assertEquals(0, issues.openCount());
  }

  @Test
  void appendingKeepsBothTexts() {
    IssueRow issue = conflict();
    run(issue, Resolution.APPEND_MINE);
    assertEquals("Crane via gate 5\nGate 3 from now on", acts.stored().notes);
    assertEquals(0, issues.openCount());
  }

  @Test
  void anIssueIsSettledOnce() {
    IssueRow issue = conflict();
    run(issue, Resolution.SETTLED_BY_HAND);
    assertInstanceOf(Outcome.Refused.class, run(issue, Resolution.KEEP_SERVERS));
  }

  @Test
  void aTextIsWordedAnewBeforeItIsWrittenAgain() {
    IssueRow issue = conflict();
    resolve.run(
        issue.id(),
        Resolution.REAPPLY_MINE,
        List.of(new Rewrite("customers", acts.customerId(), "notes", "Gate 3; gate 5 for cranes")));
    assertEquals("Gate 3; gate 5 for cranes", acts.stored().notes);
  }

  @Test
  void takingBackWhatWasWrittenAgainBringsTheirsBackAndOpensTheIssue() {
    IssueRow issue = conflict();
    Acted<Resolution> done = done(run(issue, Resolution.APPEND_MINE));
    Acted<?> back = done(Objects.requireNonNull(done.undo()).act().run());
    assertEquals("Crane via gate 5", acts.stored().notes);
    assertEquals(1, issues.openCount());
    done(Objects.requireNonNull(back.undo()).act().run());
    assertEquals("Crane via gate 5\nGate 3 from now on", acts.stored().notes);
    assertEquals(0, issues.openCount());
  }

  @Test
  void aSettledIssueIsListedWithHowAndOpenedAgainLater() {
    IssueRow issue = conflict();
    done(run(issue, Resolution.REAPPLY_MINE));
    IssueRow settled = issues.resolved(ListPage.FIRST).get(0);
    assertEquals("reapplied", settled.resolution());
    done(new ReopenIssue(new IssueStore(store)).run(settled.id()));
    assertEquals("Crane via gate 5", acts.stored().notes);
    assertEquals(List.of(), issues.resolved(ListPage.FIRST));
    assertEquals(1, issues.openCount());
  }

  @Test
  void whatSomebodyHasChangedSinceIsNotTakenBack() {
    IssueRow issue = conflict();
    done(run(issue, Resolution.REAPPLY_MINE));
    acts.notesNow("Gate 7, ask for Meera");
    assertEquals(
        "issue.moved_on", refused(new ReopenIssue(new IssueStore(store)).run(issue.id())).key());
    assertEquals("Gate 7, ask for Meera", acts.stored().notes);
    assertEquals(0, issues.openCount());
  }

  @Test
  void aBookingIsNotRepeatedBlindly() {
    acts.craneTaken();
    IssueRow issue = issues.open().get(0);
    assertEquals("sched.place", issue.command());
    assertEquals("issue.again", refused(run(issue, Resolution.REAPPLY_MINE)).key());
    assertEquals(1, issues.openCount());
  }

  private Outcome<Acted<Resolution>> run(IssueRow issue, Resolution how) {
    return resolve.run(issue.id(), how, List.of());
  }

  private static <T> T done(Outcome<T> outcome) {
    if (outcome instanceof Outcome.Done<T> done) {
      return done.value();
    }
    throw new AssertionError(outcome);
  }

  private static Refusal refused(Outcome<?> outcome) {
    return assertInstanceOf(Outcome.Refused.class, outcome).refusal();
  }

  private IssueRow conflict() {
    acts.notesChangedByTwo("Gate 3 from now on", "Crane via gate 5");
    return issues.open().get(0);
  }
}
