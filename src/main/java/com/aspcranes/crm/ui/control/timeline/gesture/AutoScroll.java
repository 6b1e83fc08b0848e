package com.aspcranes.crm.ui.control.timeline.gesture;

import com.aspcranes.crm.ui.control.timeline.geometry.Box;
import com.aspcranes.crm.ui.control.timeline.gesture.Gesture.Pointer;
import com.aspcranes.crm.ui.control.timeline.stage.TimelineStage;
import javafx.animation.AnimationTimer;

/**
 * Scrolls while something is dragged near an edge, the faster the nearer; not at once, so that one
 * can pass an edge on the way in.
 */
final class AutoScroll extends AnimationTimer {
  private static final double EDGE = 28;

  /** Pixels a second at the very edge, whatever the frame rate. */
  private static final double FASTEST = 850;

  private static final long PATIENCE = 300_000_000L;
  private static final double SECOND = 1e9;

  private final TimelineStage stage;
  private final Runnable scrolled;
  private double dx;
  private double dy;
  private boolean running;
  private long since;
  private long last;

  /**
   * @param scrolled runs after each step, so that the drag follows
   */
  AutoScroll(TimelineStage stage, Runnable scrolled) {
    this.stage = stage;
    this.scrolled = scrolled;
  }

  /** The pointer of a drag is here. */
  void follow(Pointer pointer) {
    Box body = stage.geometry().body();
    boolean across = pointer.y() >= 0 && pointer.y() < stage.geometry().height();
    boolean along = pointer.x() >= 0 && pointer.x() < stage.geometry().width();
    dx = across && along ? speed(pointer.x(), body.x(), body.right()) : 0;
    dy = across && along ? speed(pointer.y(), body.y(), body.bottom()) : 0;
    if (dx != 0 || dy != 0) {
      if (!running) {
        running = true;
        since = 0;
        start();
      }
    } else {
      end();
    }
  }

  /** The drag is over. */
  void end() {
    running = false;
    stop();
  }

  @Override
  public void handle(long now) {
    since = since == 0 ? now : since;
    if (now - since < PATIENCE) {
      return;
    }
    double seconds = Math.min(0.1, (now - last) / SECOND);
    last = now;
    stage.viewport().scroll(dx * seconds, dy * seconds);
    scrolled.run();
  }

  private static double speed(double at, double low, double high) {
    if (at < low + EDGE) {
      return -FASTEST * Math.min(1, (low + EDGE - at) / EDGE);
    }
    if (at > high - EDGE) {
      return FASTEST * Math.min(1, (at - high + EDGE) / EDGE);
    }
    return 0;
  }
}
