package com.aspcranes.crm.ui.signin;

import com.aspcranes.crm.ui.fx.Messages;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The choice of language before anybody has signed in: each in its own letters. */
public final class Languages {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final Messages messages;
  private final Consumer<String> choose;

  /**
   * @param choose gets {@code en} or {@code hi}; shows the page anew
   */
  public Languages(Messages messages, Consumer<String> choose) {
    this.messages = messages;
    this.choose = choose;
  }

  Node node() {
    HBox box = new HBox();
    box.setAlignment(Pos.CENTER_RIGHT);
    HBox.setHgrow(box, Priority.ALWAYS);
    box.setMinWidth(Region.USE_PREF_SIZE);
    for (String tag : new String[] {"en", "hi"}) {
      Button button = new Button(messages.text("shell.language." + tag));
      button.setId("language-" + tag);
      button.getStyleClass().addAll("link", "language");
      button.setMinWidth(Region.USE_PREF_SIZE);
      boolean now = messages.locale().getLanguage().equals(tag);
      button.pseudoClassStateChanged(CHOSEN, now);
      button.setOnAction(event -> choose.accept(tag));
      box.getChildren().add(button);
    }
    return box;
  }
}
