package com.aspcranes.crm.ui.control.kanban;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.testing.FxTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class KanbanBoardTest extends FxTest {
  private final List<String> heard = new ArrayList<>();
  private KanbanBoard<Card> board;

  record Card(String id, String words) {}

  /** Nothing goes to the last lane. */
  private static final class Faces implements CardFaces<Card> {
    @Override
    public String id(Card card) {
      return card.id();
    }

    @Override
    public Node face(Card card) {
      return new Label(card.words());
    }

    @Override
    public String words(Card card) {
      return card.words();
    }

    @Override
    public Optional<String> refusal(Card card, String lane) {
      return lane.equals("shut") ? Optional.of("Closed") : Optional.empty();
    }
  }

  @Override
  protected Parent root() {
    board =
        new KanbanBoard<>(
            List.of(new Lane("one", "One"), new Lane("two", "Two"), new Lane("shut", "Shut")),
            new Faces(),
            (card, lane) -> heard.add(card.id() + " to " + lane),
            words -> heard.add(words),
            card -> heard.add("open " + card.id()));
    board.show("one", List.of(new Card("a", "Alpha"), new Card("b", "Beta")), "2", "", "");
    board.show("two", List.of(), "0", "", "");
    board.show("shut", List.of(new Card("c", "Gamma")), "1", "", "");
    return board;
  }

  @Test
  void theKeysWalkOverAnEmptyLaneTakeCardsAlongAndOpenThem() throws Exception {
    select(1);
    press(KeyCode.RIGHT).release(KeyCode.RIGHT);
    eventually(() -> list("shut").isFocused());
    press(KeyCode.LEFT).release(KeyCode.LEFT);
    eventually(() -> list("one").isFocused());
    press(KeyCode.CONTROL, KeyCode.RIGHT).release(KeyCode.RIGHT, KeyCode.CONTROL);
    press(KeyCode.ENTER).release(KeyCode.ENTER);
    eventually(() -> heard.size() == 2);
    assertTrue(heard.get(0).endsWith(" to two") && heard.get(1).startsWith("open "));
  }

  @Test
  void aCardThatCameToAnotherLaneKeepsTheFocus() throws Exception {
    select(1);
    press(KeyCode.CONTROL, KeyCode.RIGHT).release(KeyCode.RIGHT, KeyCode.CONTROL);
    eventually(() -> heard.contains("b to two"));
    interact(
        () -> {
          board.show("one", List.of(new Card("a", "Alpha")), "1", "", "");
          board.show("two", List.of(new Card("b", "Beta")), "1", "", "");
        });
    eventually(() -> list("two").isFocused());
    assertEquals("b", board.selected().orElseThrow().id());
  }

  @Test
  void aClosedLaneTellsWhyAndEscapePutsTheCardBack() throws Exception {
    eventually(() -> lookup("Alpha").tryQuery().isPresent());
    moveTo("Alpha");
    press(MouseButton.PRIMARY);
    moveTo("Gamma");
    eventually(() -> lookup("Closed").tryQuery().filter(Node::isVisible).isPresent());
    push(KeyCode.ESCAPE);
    release(MouseButton.PRIMARY);
    assertEquals(List.of(), heard);
    drag("Alpha").dropTo("Gamma");
    assertEquals(List.of("Closed"), heard);
  }

  private void select(int row) {
    interact(
        () -> {
          list("one").requestFocus();
          list("one").getSelectionModel().select(row);
        });
  }

  private ListView<?> list(String lane) {
    return (ListView<?>) lookup(".lane-" + lane).query().lookup(".list-view");
  }

  private static void eventually(Callable<Boolean> holds) throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, holds);
  }
}
