package com.aspcranes.crm.ui.control.timeline.stage;

import com.aspcranes.crm.ui.control.timeline.geometry.Box;
import com.aspcranes.crm.ui.control.timeline.geometry.TimelineGeometry;
import com.aspcranes.crm.ui.control.timeline.plan.Placement;
import com.aspcranes.crm.ui.control.timeline.plan.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.animation.FadeTransition;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

/**
 * What moves above the painted bars: ghosts, tinted rows, the words beside them, the rubber band.
 */
public final class GhostLayer extends Pane {
  private static final Duration FLASH = Duration.millis(1400);

  private final Pane within = new Pane();
  private final Pane rows = new Pane();
  private final Pane bars = new Pane();
  private final Pane flashes = new Pane();
  private final Region band = region("timeline-band");
  private final Label span = new Label();
  private final Label reason = new Label();
  private final VBox words = new VBox(span, reason);

  public GhostLayer() {
    setManaged(false);
    setMouseTransparent(true);
    within.setManaged(false);
    within.setClip(new Rectangle());
    within.getChildren().addAll(rows, bars, flashes, band);
    band.setVisible(false);
    words.setManaged(false);
    words.setVisible(false);
    words.getStyleClass().add("timeline-words");
    reason.getStyleClass().add("timeline-reason");
    reason.setWrapText(true);
    reason.setMaxWidth(360);
    getChildren().addAll(within, words);
  }

  /** Shows where bars would go, the verdict of each, and the words of the gravest. */
  public void show(
      TimelineGeometry geometry,
      List<Placement> places,
      List<String> labels,
      List<Verdict> verdicts,
      String text) {
    clip(geometry);
    fit(rows, places.size(), () -> region("timeline-target"));
    fit(bars, places.size(), GhostLayer::ghost);
    Verdict gravest = Verdict.OK;
    for (int i = 0; i < places.size(); i++) {
      Verdict verdict = verdicts.get(i);
      gravest = gravest.or(verdict);
      ((Label) bars.getChildren().get(i)).setText(labels.get(i));
      place(geometry, places.get(i), verdict, i);
    }
    span.setText(text);
    reason.setText(gravest.text());
    reason.setManaged(!gravest.text().isEmpty());
    reason.setVisible(reason.isManaged());
    mark(words, gravest.level());
    if (!places.isEmpty()) {
      geometry
          .bounds(places.get(0).rowId(), places.get(0).range())
          .ifPresent(box -> beside(box, geometry));
    }
    words.setVisible(!places.isEmpty());
  }

  /** Takes everything away but what flashes. */
  public void clear() {
    rows.getChildren().clear();
    bars.getChildren().clear();
    words.setVisible(false);
    band.setVisible(false);
  }

  public void showBand(TimelineGeometry geometry, Box area) {
    clip(geometry);
    band.resizeRelocate(area.x(), area.y(), area.width(), area.height());
    band.setVisible(true);
  }

  /** Lets a place light up and fade, because someone else has changed it. */
  public void flash(TimelineGeometry geometry, Box box) {
    clip(geometry);
    Region light = region("timeline-flash");
    light.resizeRelocate(box.x() - 2, box.y() - 2, box.width() + 4, box.height() + 4);
    flashes.getChildren().add(light);
    FadeTransition fade = new FadeTransition(FLASH, light);
    fade.setFromValue(1);
    fade.setToValue(0);
    fade.setOnFinished(event -> flashes.getChildren().remove(light));
    fade.play();
  }

  private void place(TimelineGeometry geometry, Placement place, Verdict verdict, int i) {
    Node target = rows.getChildren().get(i);
    Node ghost = bars.getChildren().get(i);
    mark(target, verdict.level());
    mark(ghost, verdict.level());
    int row = geometry.layout().indexOf(place.rowId());
    target.setVisible(row >= 0);
    ghost.setVisible(row >= 0);
    if (row >= 0) {
      Box body = geometry.body();
      target.resizeRelocate(
          body.x(), geometry.rowTop(row), body.width(), geometry.layout().height(row) - 1);
      geometry
          .bounds(place.rowId(), place.range())
          .ifPresent(
              box ->
                  ghost.resizeRelocate(
                      Math.round(box.x()), box.y(), Math.round(box.width()), box.height()));
    }
  }

  /** Below the ghost, or above it near the lower edge; never outside. */
  private void beside(Box box, TimelineGeometry geometry) {
    words.applyCss();
    double width = words.prefWidth(-1);
    double height = words.prefHeight(width);
    double x = Math.max(geometry.body().x() + 4, Math.min(box.x(), geometry.width() - width - 4));
    double below = box.bottom() + 6;
    double y = below + height > geometry.height() ? box.y() - height - 6 : below;
    words.resizeRelocate(Math.round(x), Math.round(y), Math.ceil(width), Math.ceil(height));
  }

  private void clip(TimelineGeometry geometry) {
    Box body = geometry.body();
    Rectangle clip = (Rectangle) within.getClip();
    clip.setX(body.x());
    clip.setY(body.y());
    clip.setWidth(body.width());
    clip.setHeight(body.height());
  }

  private static Label ghost() {
    Label ghost = new Label();
    ghost.setManaged(false);
    ghost.getStyleClass().add("timeline-ghost");
    return ghost;
  }

  private static void fit(Pane pane, int count, Supplier<Region> kind) {
    while (pane.getChildren().size() < count) {
      pane.getChildren().add(kind.get());
    }
    pane.getChildren().remove(count, pane.getChildren().size());
  }

  private static Region region(String style) {
    Region region = new Region();
    region.setManaged(false);
    region.getStyleClass().add(style);
    return region;
  }

  private static void mark(Node node, Verdict.Level level) {
    for (Verdict.Level each : Verdict.Level.values()) {
      node.pseudoClassStateChanged(
          PseudoClass.getPseudoClass(each.name().toLowerCase(Locale.ROOT)), each == level);
    }
  }
}
