package com.aspcranes.crm.ui.shell;

import com.aspcranes.crm.ui.nav.Desk;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The buttons of the rail, grouped; the one for the present place is lit. */
final class Rail {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final int WITH_KEYS = 9;

  private final Desk desk;
  private final BooleanProperty folded;
  private final List<RailEntry> entries;

  Rail(Desk desk, BooleanProperty folded) {
    this.desk = desk;
    this.folded = folded;
    this.entries = RailEntry.offered(desk);
  }

  List<RailEntry> entries() {
    return entries;
  }

  void fill(VBox box) {
    List<Node> nodes = new ArrayList<>();
    String group = "";
    for (int i = 0; i < entries.size(); i++) {
      RailEntry entry = entries.get(i);
      if (!entry.group().equals(group)) {
        group = entry.group();
        nodes.add(heading(group));
      }
      nodes.add(button(entry, i + 1));
    }
    box.getChildren().setAll(nodes);
  }

  private Label heading(String group) {
    Label label = new Label();
    label.getStyleClass().add("rail-group");
    String name = desk.messages().text("shell.group." + group);
    label.textProperty().bind(Bindings.when(folded).then("").otherwise(name));
    return label;
  }

  private Button button(RailEntry entry, int number) {
    String name = desk.messages().text(entry.key());
    Button button = new Button(name, new FontIcon(entry.icon()));
    button.getStyleClass().add("rail-entry");
    button.setId("rail-" + entry.key().substring(entry.key().lastIndexOf('.') + 1));
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(number <= WITH_KEYS ? name + "  Ctrl+" + number : name));
    button
        .contentDisplayProperty()
        .bind(
            Bindings.when(folded).then(ContentDisplay.GRAPHIC_ONLY).otherwise(ContentDisplay.LEFT));
    button.setOnAction(event -> desk.navigator().go(entry.place()));
    // the navigator belongs to the same desk as this rail, so nothing outlives anything
    desk.navigator()
        .placeProperty()
        .subscribe(here -> button.pseudoClassStateChanged(SELECTED, entry.isFor(here)));
    return button;
  }
}
