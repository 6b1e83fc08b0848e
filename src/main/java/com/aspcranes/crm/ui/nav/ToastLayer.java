package com.aspcranes.crm.ui.nav;

import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.animation.SequentialTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/**
 * Short words at the bottom of the window that go by themselves. Lies over the content in a
 * StackPane and lets the mouse through wherever there is no toast.
 */
public final class ToastLayer extends VBox {
  private static final int AT_ONCE = 3;
  private static final Duration PLAIN = Duration.seconds(4);
  private static final Duration WITH_ACT = Duration.seconds(8);
  private static final Duration FADE = Duration.millis(250);

  public ToastLayer() {
    getStyleClass().add("toast-layer");
    setAlignment(Pos.BOTTOM_CENTER);
    setPickOnBounds(false);
    setFillWidth(false);
  }

  /** Shows a text for four seconds. */
  public void show(String text) {
    add(toast(text), PLAIN);
  }

  /** Shows a text with one act for eight seconds; acting takes the toast away. */
  public void show(String text, String act, Runnable onAct) {
    HBox toast = toast(text);
    Button button = new Button(act);
    button.getStyleClass().add("toast-act");
    button.setMinWidth(Region.USE_PREF_SIZE); // a long text wraps; the act stays whole
    button.setOnAction(
        event -> {
          getChildren().remove(toast);
          onAct.run();
        });
    toast.getChildren().add(button);
    add(toast, WITH_ACT);
  }

  private static HBox toast(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    HBox.setHgrow(label, Priority.ALWAYS);
    HBox toast = new HBox(label);
    toast.getStyleClass().add("toast");
    toast.setAlignment(Pos.CENTER_LEFT);
    toast.setAccessibleRole(AccessibleRole.TEXT);
    toast.setAccessibleText(text);
    return toast;
  }

  private void add(Node toast, Duration stay) {
    if (getChildren().size() == AT_ONCE) {
      getChildren().remove(0);
    }
    getChildren().add(toast);
    toast.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    FadeTransition fade = new FadeTransition(FADE, toast);
    fade.setToValue(0);
    PauseTransition pause = new PauseTransition(stay);
    SequentialTransition life = new SequentialTransition(pause, fade);
    life.setOnFinished(event -> getChildren().remove(toast));
    toast.setOnMouseEntered(event -> life.stop());
    toast.setOnMouseExited(event -> life.playFromStart());
    life.play();
  }
}
