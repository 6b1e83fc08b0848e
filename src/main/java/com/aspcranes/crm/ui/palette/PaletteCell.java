package com.aspcranes.crm.ui.palette;

import javafx.beans.value.ObservableStringValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line of the palette: icon, title with the typed letters marked, subtitle, keys. */
final class PaletteCell extends ListCell<PaletteItem> {
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

  private final ObservableStringValue typed;
  private final FontIcon icon = new FontIcon();
  private final TextFlow title = new TextFlow();
  private final Label subtitle = new Label();
  private final Label keys = new Label();
  private final HBox line = new HBox();

  PaletteCell(ObservableStringValue typed) {
    this.typed = typed;
    subtitle.getStyleClass().add("subtitle");
    keys.getStyleClass().add("key-cap");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    title.setMinWidth(Region.USE_PREF_SIZE);
    HBox flow = new HBox(title);
    flow.setAlignment(Pos.CENTER_LEFT);
    flow.setFillHeight(false);
    line.getChildren().setAll(icon, flow, subtitle, gap, keys);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("palette-line");
  }

  @Override
  protected void updateItem(@Nullable PaletteItem item, boolean empty) {
    super.updateItem(item, empty);
    boolean heading = item != null && item.isHeading();
    pseudoClassStateChanged(HEADING, heading);
    setDisable(heading);
    if (item == null || empty || heading) {
      setGraphic(null);
      setText(item == null || empty ? null : item.title());
      return;
    }
    setText(null);
    icon.setIconLiteral(item.icon());
    title
        .getChildren()
        .setAll(Match.parts(item.title(), typed.get()).stream().map(this::part).toList());
    subtitle.setText(item.subtitle());
    keys.setText(item.keys());
    keys.setVisible(!item.keys().isEmpty());
    setAccessibleText(item.group() + ": " + item.title() + " " + item.subtitle());
    setGraphic(line);
  }

  private Text part(Match.Part part) {
    Text text = new Text(part.text());
    text.getStyleClass().add(part.typed() ? "typed" : "plain");
    return text;
  }
}
