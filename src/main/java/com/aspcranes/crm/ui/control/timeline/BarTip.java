package com.aspcranes.crm.ui.control.timeline;

import com.aspcranes.crm.ui.control.timeline.plan.TimelineBar;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The words of the bar under the pointer, a moment after it came to rest. */
final class BarTip {
  private static final Duration REST = Duration.millis(500);
  private static final double WIDEST = 380;

  private final Node node;
  private final Tooltip tip = new Tooltip();
  private @Nullable TimelineBar shown;

  BarTip(Node node) {
    this.node = node;
    tip.setShowDelay(REST);
    tip.setWrapText(true);
    tip.setMaxWidth(WIDEST);
  }

  void show(@Nullable TimelineBar bar) {
    if (bar == shown) {
      return;
    }
    shown = bar;
    tip.hide();
    Tooltip.uninstall(node, tip);
    if (bar != null && !bar.spoken().isEmpty()) {
      tip.setText(bar.spoken());
      Tooltip.install(node, tip);
    }
  }
}
