package com.aspcranes.crm.ui.control.kanban;

import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** A card in its column. */
final class CardCell<C> extends ListCell<C> {
  private final CardFaces<C> faces;

  CardCell(CardFaces<C> faces) {
    this.faces = faces;
    getStyleClass().add("kanban-card-cell");
    // as wide as the column, however long the title is
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable C card, boolean empty) {
    super.updateItem(card, empty);
    if (card == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
    } else {
      setGraphic(faces.face(card));
      setAccessibleText(faces.words(card));
    }
  }
}
