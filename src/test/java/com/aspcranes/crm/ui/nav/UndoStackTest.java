package com.aspcranes.crm.ui.nav;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.testing.FxTest;
import com.aspcranes.crm.testing.ScriptedPrompts;
import com.aspcranes.crm.ui.fx.Background;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.Undo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

class UndoStackTest extends FxTest {
  private final ScriptedPrompts prompts = new ScriptedPrompts();
  private final List<Throwable> faults = new ArrayList<>();
  private final UndoStack undos =
      new UndoStack(
          new Background(Runnable::run, faults::add), Messages.strict(Locale.ENGLISH), prompts);

  private int cranes = 1;

  @Override
  protected Parent root() {
    return new StackPane();
  }

  @Test
  void anActIsTakenBackByItsToastAndDoneAgain() {
    interact(() -> undos.run(() -> set(2)));
    assertEquals(List.of("OK"), prompts.heard);
    interact(prompts::pressToast);
    assertEquals(1, cranes);
    assertTrue(undos.canRedoProperty().get());
    interact(undos::redo);
    assertEquals(2, cranes);
    assertEquals(List.of("OK", "Undone: OK", "Done again: OK"), prompts.heard);
    assertTrue(undos.canUndoProperty().get());
  }

  @Test
  void actsAreTakenBackNewestFirst() {
    interact(() -> undos.run(() -> set(2)));
    interact(() -> undos.run(() -> set(3)));
    interact(
        () -> {
          undos.undo();
          undos.undo();
          undos.undo();
        });
    assertEquals(1, cranes);
    assertFalse(undos.canUndoProperty().get());
    interact(undos::redo);
    assertEquals(2, cranes);
  }

  @Test
  void aNewActEndsWhatCouldBeDoneAgain() {
    interact(() -> undos.run(() -> set(2)));
    interact(undos::undo);
    interact(() -> undos.run(() -> set(5)));
    interact(undos::redo);
    assertEquals(5, cranes);
  }

  @Test
  void aToastWhoseActIsNoLongerTheLastTakesNothingBack() {
    interact(() -> undos.run(() -> set(2)));
    interact(() -> undos.run(() -> set(3)));
    interact(undos::undo);
    interact(prompts::pressToast);
    assertEquals(2, cranes);
    assertTrue(prompts.heard.get(3).startsWith("Something newer"));
  }

  @Test
  void aRefusalIsSaidAndTheEntryIsGone() {
    Undo refused = Undo.of("prompt.ok", () -> Outcome.refused(Refusal.of("refusal.required")));
    interact(() -> undos.remember(Acted.undoable(1, refused)));
    interact(undos::undo);
    assertEquals("This can no longer be undone. Must be filled in", prompts.heard.get(1));
    assertFalse(undos.canUndoProperty().get());
    assertFalse(undos.canRedoProperty().get());
  }

  @Test
  void anActWithoutAWayBackIsNotOffered() {
    List<Integer> told = new ArrayList<>();
    interact(
        () -> undos.run(() -> Outcome.done(Acted.lasting(4)), told::add, refusal -> told.add(-1)));
    assertEquals(List.of(4), told);
    assertEquals(List.of(), prompts.heard);
    assertEquals(List.of(), faults);
  }

  private Outcome<Acted<Integer>> set(int wanted) {
    int before = cranes;
    cranes = wanted;
    return Outcome.done(Acted.undoable(wanted, Undo.of("prompt.ok", () -> set(before))));
  }
}
