package com.aspcranes.crm.bench;

import com.aspcranes.crm.ui.control.timeline.TimelineView;
import com.aspcranes.crm.ui.control.timeline.geometry.Zoom;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineBar;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineModel;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.fx.Theme;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
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
 * First paint and frame times of the timeline at 20,000 bars on 1,000 rows and at a tenth of it, in
 * software and without a display. The pulse runs as fast as it can, so that the time from frame to
 * frame is what a frame costs. The yardstick is a plain area of the same size that changes colour.
 *
 * <p>A main class on the test class path; prints one JSON object. The system properties {@code
 * width}, {@code height} and {@code frames} change the size and how long it runs.
 */
public final class BoardBench {
  private static final int FRAMES = Integer.getInteger("frames", 200);
  private static final int WIDTH = Integer.getInteger("width", 1920);
  private static final int HEIGHT = Integer.getInteger("height", 1080);

  private final StackPane root = new StackPane();
  private final List<String> results = new ArrayList<>();

  private BoardBench() {}

  public static void main(String[] arguments) throws Exception {
    System.setProperty("glass.platform", "Monocle");
    System.setProperty("monocle.platform", "Headless");
    System.setProperty("headless.geometry", WIDTH + "x" + HEIGHT + "-32");
    System.setProperty("prism.order", "sw");
    System.setProperty("javafx.animation.fullspeed", "true");
    CompletableFuture<BoardBench> started = new CompletableFuture<>();
    Platform.startup(() -> started.complete(new BoardBench()));
    started.get().run();
    Platform.exit();
  }

  private void run() throws Exception {
    onFx(this::show);
    frames("empty", this::emptyStep);
    TimelineModel many = ManyCranes.model(1000, 20);
    TimelineModel few = ManyCranes.model(100, 20);
    result("modelMs", rebuild(many));
    measure("20000bars", many);
    measure("2000bars", few);
    System.out.println(
        String.format("{\"bench\":\"board\",\"width\":%d,\"height\":%d,", WIDTH, HEIGHT)
            + String.join(",", results)
            + ",\"java\":\""
            + Runtime.version()
            + "\",\"cores\":"
            + Runtime.getRuntime().availableProcessors()
            + "}");
  }

  /** Median time to index 20,000 bars that are there. */
  private static double rebuild(TimelineModel model) {
    List<TimelineBar> bars = new ArrayList<>();
    model.rows().forEach(row -> bars.addAll(model.bars(row.id()).index().items()));
    double[] times = new double[9];
    for (int i = 0; i < times.length; i++) {
      long before = System.nanoTime();
      new TimelineModel(model.zone(), model.extent(), model.rows(), bars, List.of());
      times[i] = millis(before);
    }
    Arrays.sort(times);
    return times[times.length / 2];
  }

  private void measure(String name, TimelineModel model) throws Exception {
    double[] paints = new double[12];
    TimelineView[] view = new TimelineView[1];
    for (int i = 0; i < paints.length; i++) {
      int round = i;
      onFx(() -> view[0] = empty());
      frame();
      onFx(() -> paints[round] = firstPaint(view[0], model));
    }
    result(name + ".firstPaintColdMs", paints[0]);
    Arrays.sort(paints);
    result(name + ".firstPaintMedianMs", paints[paints.length / 2]);
    TimelineView shown = view[0];
    for (Zoom zoom : new Zoom[] {Zoom.WEEK, Zoom.MONTH}) {
      onFx(() -> shown.setZoom(zoom));
      String at = name + "." + zoom.name().toLowerCase(Locale.ROOT);
      frames(at + ".scrollDown", frame -> wheel(shown, 0, frame % 2 == 0 ? -37 : -21, false));
      frames(at + ".scrollAcross", frame -> wheel(shown, frame < FRAMES / 2 ? -6 : 6, 0, false));
      frames(at + ".zoom", frame -> wheel(shown, 0, frame / 10 % 2 == 0 ? 40 : -40, true));
    }
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
    return view;
  }

  /** From data to pixels: layout, painting, rendering and reading back. */
  private double firstPaint(TimelineView view, TimelineModel model) {
    long before = System.nanoTime();
    view.setModel(model);
    root.getScene().snapshot(null);
    return millis(before);
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
            WIDTH / 2,
            HEIGHT / 2,
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

  /** Does a step each frame and tells how long frames took, and what of the processor. */
  private void frames(String name, IntConsumer step) throws Exception {
    double[] times = new double[FRAMES];
    CompletableFuture<Boolean> done = new CompletableFuture<>();
    long painting = busy("JavaFX Application");
    long rendering = busy("QuantumRenderer");
    onFx(() -> timer(step, times, done).start());
    done.get();
    result(name + ".paintCpuMs", (busy("JavaFX Application") - painting) / 1e6 / FRAMES);
    result(name + ".renderCpuMs", (busy("QuantumRenderer") - rendering) / 1e6 / FRAMES);
    double[] settled = Arrays.copyOfRange(times, FRAMES / 6, FRAMES);
    Arrays.sort(settled);
    result(name + ".frameMedianMs", settled[settled.length / 2]);
    result(name + ".frameP95Ms", settled[(int) (settled.length * 0.95)]);
    result(name + ".frameP99Ms", settled[(int) (settled.length * 0.99)]);
  }

  /** Processor time of a thread: less shaken by a busy machine than the clock. */
  private static long busy(String name) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
        .filter(thread -> thread != null && thread.getThreadName().contains(name))
        .mapToLong(thread -> threads.getThreadCpuTime(thread.getThreadId()))
        .sum();
  }

  private static AnimationTimer timer(
      IntConsumer step, double[] times, CompletableFuture<Boolean> done) {
    return new AnimationTimer() {
      private int frame = -1;
      private long last;

      @Override
      public void handle(long ignored) {
        long now = System.nanoTime();
        if (frame >= 0) {
          times[frame] = (now - last) / 1e6;
        }
        last = now;
        if (++frame == times.length) {
          stop();
          done.complete(true);
        } else {
          step.accept(frame);
        }
      }
    };
  }

  /** Waits until what was shown before is on the screen. */
  private static void frame() throws Exception {
    CompletableFuture<Boolean> done = new CompletableFuture<>();
    onFx(() -> timer(frame -> {}, new double[3], done).start());
    done.get();
  }

  private static void onFx(Runnable act) throws Exception {
    CompletableFuture<Boolean> done = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          act.run();
          done.complete(true);
        });
    done.get();
  }

  private void result(String name, double value) {
    results.add(String.format(Locale.ROOT, "\"%s\":%.1f", name, value));
  }

  private static double millis(long since) {
    return (System.nanoTime() - since) / 1e6;
  }
}
