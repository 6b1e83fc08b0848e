package com.aspcranes.crm.ui.followup;

import com.aspcranes.crm.store.deal.ActivityQueries;
import com.aspcranes.crm.store.deal.FollowUp;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Places;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import javafx.util.Duration;

/**
 * Says in passing what a person asked to be reminded of, when the time comes, also without the
 * network. Looks once a minute while the window is shown.
 */
public final class Reminders {
  private static final Duration EVERY = Duration.seconds(60);

  private final Desk desk;
  private final ActivityQueries activities;
  private final Timeline timer = new Timeline(new KeyFrame(EVERY, tick -> look()));
  private final Region node = new Region();
  private Instant told;

  public Reminders(Desk desk, ActivityQueries activities) {
    this.desk = desk;
    this.activities = activities;
    this.told = desk.clock().instant();
    timer.setCycleCount(Animation.INDEFINITE);
    node.setManaged(false);
    node.setMouseTransparent(true);
    node.sceneProperty()
        .flatMap(Scene::windowProperty)
        .flatMap(Window::showingProperty)
        .orElse(false)
        .subscribe(this::shown);
  }

  /** Shows nothing; the reminders come while it is on a showing window. */
  public Node node() {
    return node;
  }

  private void shown(boolean on) {
    if (on) {
      timer.play();
    } else {
      timer.stop();
    }
  }

  /** Tells what came due since it was looked last. */
  void look() {
    Instant since = told;
    Instant now = desk.clock().instant();
    told = now;
    desk.background().run(() -> due(since, now)).onDone(rows -> rows.forEach(this::tell));
  }

  private List<FollowUp> due(Instant since, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, desk.zone());
    return activities.followUps(desk.session().uid(), today).stream()
        .filter(
            row ->
                row.remindAt() != null
                    && row.remindAt().isAfter(since)
                    && !row.remindAt().isAfter(now))
        .toList();
  }

  private void tell(FollowUp row) {
    String about = row.about() == null ? "" : row.about();
    desk.prompts()
        .toast(
            desk.messages().text("followup.reminder", row.what(), about),
            desk.messages().text("followup.open"),
            () ->
                Places.ofRecord(row.table(), row.record())
                    .filter(place -> desk.navigator().knows(place.getClass()))
                    .ifPresent(desk.navigator()::go));
  }
}
