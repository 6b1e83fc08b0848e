package com.aspcranes.crm.app.bench.board;

import com.aspcranes.crm.ui.control.timeline.TimelineView;
import com.aspcranes.crm.ui.control.timeline.geometry.Zoom;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineModel;
import com.aspcranes.crm.ui.fx.FxThread;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.fx.Theme;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

/**
 * The timeline with 20,000 bars on 1,000 rows and with a tenth of it, in software and without a
 * display, at the usual 60 pulses a second: first paint, and frames while it is scrolled and
 * zoomed. The yardstick is a plain area of the same size that changes colour.
 */
public final class BoardBench {
  private static final int WIDTH = 1920;
  private static final int HEIGHT = 1080;
  private static final int ROUNDS = 12;
  private static final int FRAMES = 180;

  private final StackPane root = new StackPane();
  private final ObjectNode json = JsonNodeFactory.instance.objectNode();
  private FrameTimes yardstick = FrameTimes.NONE;

  private BoardBench() {}

  /** Starts the toolkit, so at most once in a process. */
  public static ObjectNode run() {
    System.setProperty("glass.platform", "Monocle");
    System.setProperty("monocle.platform", "Headless");
    System.setProperty("headless.geometry", WIDTH + "x" + HEIGHT + "-32");
    System.setProperty("prism.order", "sw");
    CompletableFuture<BoardBench> started = new CompletableFuture<>();
    Platform.startup(() -> started.complete(new BoardBench()));
    BoardBench bench = started.join();
    bench.measure();
    Platform.exit();
    return bench.json;
  }

  private void measure() {
    onFx(this::show);
    json.put("width", WIDTH).put("height", HEIGHT).put("frames_each", FRAMES);
    yardstick = FrameTimes.of(FRAMES, this::emptyStep);
    json.set("yardstick_empty_scene", yardstick.json(yardstick));
    json.set("bars_20000", measured(ManyCranes.model(1000, 20)));
    json.set("bars_2000", measured(ManyCranes.model(100, 20)));
  }

  private ObjectNode measured(TimelineModel model) {
    ObjectNode result = JsonNodeFactory.instance.objectNode();
    double[] paints = new double[ROUNDS];
    TimelineView shown = onFx(this::empty);
    for (int round = 0; round < ROUNDS; round++) {
      TimelineView fresh = onFx(this::empty);
      paints[round] = onFx(() -> firstPaint(fresh, model));
      shown = fresh;
    }
    result.put("first_paint_cold_ms", FrameTimes.rounded(paints[0]));
    Arrays.sort(paints);
    result.put("first_paint_median_ms", FrameTimes.rounded(paints[ROUNDS / 2]));
    TimelineView view = shown;
    for (Zoom zoom : new Zoom[] {Zoom.WEEK, Zoom.MONTH}) {
      onFx(() -> view.setZoom(zoom));
      ObjectNode at = result.putObject(zoom.name().toLowerCase(Locale.ROOT));
      at.set("down", frames(view, frame -> wheel(view, 0, frame % 2 == 0 ? -37 : -21, false)));
      at.set("across", frames(view, frame -> wheel(view, frame < FRAMES / 2 ? -6 : 6, 0, false)));
      at.set("zoom", frames(view, frame -> wheel(view, 0, frame / 10 % 2 == 0 ? 40 : -40, true)));
    }
    return result;
  }

  private ObjectNode frames(TimelineView view, IntConsumer step) {
    onFx(view::requestLayout);
    return FrameTimes.of(FRAMES, step).json(yardstick);
  }

  private void show() {
    new Theme().install();
    Stage stage = new Stage();
    stage.setScene(new Scene(root, WIDTH, HEIGHT));
    stage.show();
  }

  private TimelineView empty() {
    TimelineView view = new TimelineView(Messages.of(Locale.ENGLISH), ManyCranes.ZONE);
    root.getChildren().setAll(view);
    root.applyCss();
    root.layout();
    return view;
  }

  /** From data to pixels: layout, painting, rendering and reading back; milliseconds. */
  private double firstPaint(TimelineView view, TimelineModel model) {
    long before = System.nanoTime();
    view.setModel(model);
    root.getScene().snapshot(null);
    return (System.nanoTime() - before) / 1e6;
  }

  private void emptyStep(int frame) {
    Region area = new Region();
    area.setBackground(Background.fill(Color.gray(frame % 100 / 100.0)));
    root.getChildren().setAll(area);
  }

  private static void wheel(TimelineView view, double dx, double dy, boolean control) {
    Event.fireEvent(
        view,
        new ScrollEvent(
            ScrollEvent.SCROLL,
            WIDTH / 2.0,
            HEIGHT / 2.0,
            0,
            0,
            false,
            control,
            false,
            false,
            false,
            false,
            dx,
            dy,
            dx,
            dy,
            null,
            0,
            null,
            0,
            0,
            null));
  }

  private static void onFx(Runnable act) {
    boolean ignored =
        onFx(
            () -> {
              act.run();
              return true;
            });
  }

  private static <T> T onFx(Supplier<T> act) {
    CompletableFuture<T> done = new CompletableFuture<>();
    FxThread.later(() -> done.completeAsync(act, Runnable::run));
    return done.join();
  }
}
