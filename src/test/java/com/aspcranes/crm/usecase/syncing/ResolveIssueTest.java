package com.aspcranes.crm.usecase.syncing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.issue.IssueQueries;
import com.aspcranes.crm.store.issue.IssueRow;
import com.aspcranes.crm.store.issue.IssueStore;
import java.util.List;
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
    assertInstanceOf(Outcome.Done.class, resolve.run(issue.id(), Resolution.KEEP_SERVERS));
    assertEquals("Crane via gate 5", acts.stored().notes);
    assertEquals(List.of(), store.applyDoor().nextBatch(50));
    assertEquals(0, issues.openCount());
  }

  @Test
  void writingMineAgainTakesTheirsAsItsBase() {
    IssueRow issue = conflict();
    resolve.run(issue.id(), Resolution.REAPPLY_MINE);
    assertEquals("Gate 3 from now on", acts.stored().notes);
    String sent = store.applyDoor().nextBatch(50).get(0).wire();
    assertTrue(sent.contains("Crane via gate 5"), sent);
    assertEquals(0, issues.openCount());
  }

  @Test
  void appendingKeepsBothTexts() {
    IssueRow issue = conflict();
    resolve.run(issue.id(), Resolution.APPEND_MINE);
    assertEquals("Crane via gate 5\nGate 3 from now on", acts.stored().notes);
    assertEquals(0, issues.openCount());
  }

  @Test
  void anIssueIsSettledOnce() {
    IssueRow issue = conflict();
    resolve.run(issue.id(), Resolution.SETTLED_BY_HAND);
    assertInstanceOf(Outcome.Refused.class, resolve.run(issue.id(), Resolution.KEEP_SERVERS));
  }

  private IssueRow conflict() {
    acts.notesChangedByTwo("Gate 3 from now on", "Crane via gate 5");
    return issues.open().get(0);
  }
}
