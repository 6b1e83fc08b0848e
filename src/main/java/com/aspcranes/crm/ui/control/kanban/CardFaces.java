package com.aspcranes.crm.ui.control.kanban;

import java.util.Optional;
import javafx.scene.Node;

/**
 * What a board asks about its cards.
 *
 * @param <C> what a card stands for
 */
public interface CardFaces<C> {
  /** Stays the same while the card is on the board, whatever else changes. */
  String id(C card);

  /** What is seen; made anew when the card changes. */
  Node face(C card);

  /** All of it in one sentence, for a screen reader. */
  String words(C card);

  /** Why the card may not go to that lane, in words; empty if it may. Asked before the drop. */
  Optional<String> refusal(C card, String lane);
}
