package com.aspcranes.crm.ui.control.timeline;

import com.aspcranes.crm.ui.control.timeline.geometry.Box;
import com.aspcranes.crm.ui.control.timeline.geometry.TimelineGeometry;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineBar;
import com.aspcranes.crm.ui.fx.FxThread;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One bare region per bar that is seen, painting nothing: what screen readers and robots find under
 * {@code booking-<id>}. Filled after the painting is done, and never while frames follow each
 * other.
 */
final class ProxyLayer extends Region {
  private static final Duration REST = Duration.millis(80);

  private final PauseTransition rest = new PauseTransition(REST);
  private final Map<String, Proxy> used = new HashMap<>();
  private final Deque<Proxy> spare = new ArrayDeque<>();
  private final Consumer<String> open;
  private @Nullable TimelineGeometry wanted;
  private @Nullable TimelineGeometry filled;
  private long asked;

  /**
   * @param open what pressing a bar does for a screen reader
   */
  ProxyLayer(Consumer<String> open) {
    this.open = open;
    rest.setOnFinished(event -> fillNow());
    setManaged(false);
    setPickOnBounds(false);
  }

  /** Asks to show the bars of a geometry: soon, or, while pictures follow each other, at rest. */
  void fill(TimelineGeometry geometry) {
    if (geometry == filled) {
      return;
    }
    boolean moving = System.nanoTime() - asked < REST.toMillis() * 1e6;
    asked = System.nanoTime();
    wanted = geometry;
    if (moving) {
      rest.playFromStart();
    } else {
      FxThread.later(this::fillNow);
    }
  }

  /** The region of a bar, or null when the bar is not seen. */
  @Nullable Node of(@Nullable String barId) {
    return barId == null ? null : used.get(barId);
  }

  private void fillNow() {
    TimelineGeometry geometry = wanted;
    if (geometry == null) {
      return;
    }
    wanted = null;
    filled = geometry;
    Map<String, Proxy> before = new HashMap<>(used);
    used.clear();
    Map<TimelineBar, Box> fresh = new HashMap<>();
    for (int row = geometry.firstRow(); row < geometry.endRow(); row++) {
      geometry.visitBars(row, (bar, box) -> keepOrAsk(geometry, before, fresh, bar, box));
    }
    before.values().forEach(this::rest);
    fresh.forEach((bar, box) -> take(bar).show(bar, box));
  }

  private void keepOrAsk(
      TimelineGeometry geometry,
      Map<String, Proxy> before,
      Map<TimelineBar, Box> fresh,
      TimelineBar bar,
      Box box) {
    Box seen = box.clipped(geometry.body().x(), geometry.width());
    Proxy same = before.remove(bar.id());
    if (same == null) {
      fresh.put(bar, seen);
    } else {
      used.put(bar.id(), same);
      same.show(bar, seen);
    }
  }

  private Proxy take(TimelineBar bar) {
    Proxy proxy = spare.poll();
    if (proxy == null) {
      proxy = new Proxy();
      getChildren().add(proxy);
    }
    used.put(bar.id(), proxy);
    return proxy;
  }

  private void rest(Proxy proxy) {
    proxy.hide();
    spare.push(proxy);
  }

  private final class Proxy extends Region {
    private @Nullable TimelineBar shown;

    Proxy() {
      setManaged(false);
      setAccessibleRole(AccessibleRole.BUTTON);
    }

    void show(TimelineBar bar, Box box) {
      if (!bar.equals(shown)) {
        shown = bar;
        setId("booking-" + bar.id());
        setAccessibleText(bar.spoken());
      }
      setVisible(true);
      resizeRelocate(box.x(), box.y(), Math.max(1, box.width()), box.height());
    }

    void hide() {
      shown = null;
      setId(null);
      setVisible(false);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
      TimelineBar bar = shown;
      if (action == AccessibleAction.FIRE && bar != null) {
        open.accept(bar.id());
      } else {
        super.executeAccessibleAction(action, parameters);
      }
    }
  }
}
