package com.aspcranes.crm.ui.control.editor;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A quiet line above a form that says something about it, with what can be done. */
public final class NoticeBar extends HBox {
  private final Label words = new Label();

  public NoticeBar() {
    getStyleClass().add("form-notice");
    setAlignment(Pos.CENTER_LEFT);
    setAccessibleRole(AccessibleRole.TEXT);
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(words, Priority.SOMETIMES);
    getChildren().add(words);
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  /** Adds a button; returns itself. */
  public NoticeBar act(String text, Runnable act) {
    Button button = new Button(text);
    button.getStyleClass().addAll("flat", "accent");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(press -> act.run());
    getChildren().add(button);
    return this;
  }

  public void say(String text) {
    words.setText(text);
    setAccessibleText(text);
    setVisible(true);
  }

  public void hush() {
    setVisible(false);
  }
}
