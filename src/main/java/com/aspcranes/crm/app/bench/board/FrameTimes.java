package com.aspcranes.crm.app.bench.board;

import com.aspcranes.crm.ui.fx.FxThread;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;

/**
 * What frames took: from pulse to pulse by the clock, and the processor time of the thread that
 * paints and of the one that renders. The clock is shaken by whatever else the machine does.
 *
 * @param apart milliseconds from frame to frame, sorted
 * @param painting processor milliseconds of the FX thread a frame, sorted
 * @param rendering processor milliseconds of the render thread a frame, on average
 */
record FrameTimes(double[] apart, double[] painting, double rendering) {
  static final FrameTimes NONE = new FrameTimes(new double[] {1}, new double[] {1}, 1);

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final double LATE = 25;

  /** Does a step each frame; the first sixth is passed over. */
  static FrameTimes of(int frames, IntConsumer step) {
    double[] apart = new double[frames];
    double[] painting = new double[frames];
    CompletableFuture<Boolean> done = new CompletableFuture<>();
    long rendered = rendered();
    FxThread.later(() -> timer(step, apart, painting, done).start());
    boolean ignored = done.join();
    double rendering = (rendered() - rendered) / 1e6 / frames;
    return new FrameTimes(settled(apart), settled(painting), rendering);
  }

  private static double[] settled(double[] times) {
    double[] settled = Arrays.copyOfRange(times, times.length / 6, times.length);
    Arrays.sort(settled);
    return settled;
  }

  private static long rendered() {
    return Arrays.stream(THREADS.getThreadInfo(THREADS.getAllThreadIds()))
        .filter(thread -> thread != null && thread.getThreadName().contains("QuantumRenderer"))
        .mapToLong(thread -> THREADS.getThreadCpuTime(thread.getThreadId()))
        .sum();
  }

  private static AnimationTimer timer(
      IntConsumer step, double[] apart, double[] painting, CompletableFuture<Boolean> done) {
    return new AnimationTimer() {
      private int frame = -1;
      private long last;
      private long spent;

      @Override
      public void handle(long ignored) {
        long now = System.nanoTime();
        long cpu = THREADS.getCurrentThreadCpuTime();
        if (frame >= 0) {
          apart[frame] = (now - last) / 1e6;
          painting[frame] = (cpu - spent) / 1e6;
        }
        last = now;
        spent = cpu;
        frame++;
        if (frame == apart.length) {
          stop();
          done.complete(true);
        } else {
          step.accept(frame);
        }
      }
    };
  }

  ObjectNode json(FrameTimes yardstick) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("paint_cpu_median_ms", rounded(at(painting, 0.5)));
    json.put("paint_cpu_p95_ms", rounded(at(painting, 0.95)));
    json.put("paint_cpu_p99_ms", rounded(at(painting, 0.99)));
    json.put("render_cpu_mean_ms", rounded(rendering));
    json.put("frame_cpu_p95_ms", rounded(at(painting, 0.95) + rendering));
    json.put("apart_median_ms", rounded(at(apart, 0.5)));
    json.put("apart_p95_ms", rounded(at(apart, 0.95)));
    json.put("late_percent", rounded(100.0 * late() / apart.length));
    double own = at(painting, 0.5) + rendering;
    double other = at(yardstick.painting, 0.5) + yardstick.rendering;
    return json.put("ratio_to_yardstick", rounded(own / other));
  }

  private long late() {
    return Arrays.stream(apart).filter(time -> time > LATE).count();
  }

  private static double at(double[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1, sorted.length * share)];
  }

  static BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
  }
}
