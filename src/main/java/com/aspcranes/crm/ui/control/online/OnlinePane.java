package com.aspcranes.crm.ui.control.online;

import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.fx.Moments;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.usecase.online.OnlineCall;
import java.time.Instant;
import javafx.animation.PauseTransition;
import javafx.beans.DefaultProperty;
import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Around content that only the server knows: says that it is being fetched, how old it is, and in
 * words why there is none.
 */
@DefaultProperty("content")
public final class OnlinePane extends BorderPane {
  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

  private final Label strip = new Label();
  private final Button again = new Button();
  private final ProgressIndicator small = new ProgressIndicator();
  private final HBox bar;
  private final ProgressIndicator busy = new ProgressIndicator();
  private final FontIcon icon = new FontIcon("mdoal-cloud_off");
  private final Label words = new Label();
  private final Button retry = new Button();
  private final VBox instead = new VBox(icon, busy, words, retry);
  private final StackPane middle = new StackPane(instead);

  /** The line may have come back. */
  private final PauseTransition later = new PauseTransition(Duration.seconds(20));

  private @Nullable Node content;

  public OnlinePane() {
    getStyleClass().add("online-pane");
    instead.getStyleClass().add("list-placeholder");
    instead.setAlignment(Pos.CENTER);
    words.setId("online-words");
    words.setWrapText(true);
    words.setMaxWidth(460);
    icon.getStyleClass().add("large");
    busy.setMaxSize(28, 28);
    small.setMaxSize(14, 14);
    for (Node node : new Node[] {icon, busy, retry, small}) {
      node.managedProperty().bind(node.visibleProperty());
    }
    again.setGraphic(new FontIcon("mdomz-refresh"));
    again.getStyleClass().addAll("flat", "small");
    again.setId("online-again");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    bar = new HBox(strip, gap, small, again);
    bar.getStyleClass().add("online-bar");
    bar.setAlignment(Pos.CENTER_LEFT);
    setBottom(bar);
    setCenter(middle);
  }

  public void setContent(@Nullable Node node) {
    content = node;
    if (node == null) {
      middle.getChildren().setAll(instead);
    } else {
      middle.getChildren().setAll(node, instead);
    }
  }

  public @Nullable Node getContent() {
    return content;
  }

  /** Follows one model; the buttons ask it again. */
  public void follow(OnlineModel<?> model, Desk desk) {
    Messages messages = desk.messages();
    Moments moments = new Moments(desk.clock(), desk.zone(), messages.locale());
    retry.setText(messages.text("online.again"));
    retry.setOnAction(press -> model.refresh());
    again.setText(messages.text("online.refresh"));
    again.setOnAction(press -> model.refresh());
    again.disableProperty().bind(model.askingProperty());
    small.visibleProperty().bind(model.askingProperty());
    later.setOnFinished(
        tick -> {
          if (getScene() != null) {
            model.refresh();
          }
        });
    InvalidationListener change = ignored -> show(model, messages, moments);
    model.answerProperty().addListener(change);
    model.asOfProperty().addListener(change);
    model.refusalProperty().addListener(change);
    model.askingProperty().addListener(change);
    show(model, messages, moments);
  }

  private void show(OnlineModel<?> model, Messages messages, Moments moments) {
    boolean here = model.answerProperty().get() != null;
    Refusal why = model.refusalProperty().get();
    boolean asking = model.askingProperty().get();
    instead.setVisible(!here);
    bar.setVisible(here);
    bar.setManaged(here);
    if (content != null) {
      content.setVisible(here);
    }
    boolean refused = why != null;
    busy.setVisible(asking);
    retry.setDisable(asking);
    icon.setVisible(refused);
    icon.setIconLiteral(isOffline(why) ? "mdoal-cloud_off" : "mdoal-error_outline");
    retry.setVisible(refused);
    words.setText(why == null ? messages.text("online.asking") : messages.refusal(why));
    strip.setText(strip(model.asOfProperty().get(), why, messages, moments));
    bar.pseudoClassStateChanged(REFUSED, why != null);
    if (isOffline(why) && !asking) {
      later.playFromStart();
    } else {
      later.stop();
    }
  }

  private static boolean isOffline(@Nullable Refusal why) {
    return why != null && why.key().equals(OnlineCall.OFFLINE);
  }

  private static String strip(
      @Nullable Instant asOf, @Nullable Refusal why, Messages messages, Moments moments) {
    if (asOf == null) {
      return "";
    }
    String time = moments.brief(asOf);
    return why == null
        ? messages.text("online.as_of", time)
        : messages.text("online.stale", messages.refusal(why), time);
  }
}
