package com.aspcranes.crm.ui.control.timeline;

import com.aspcranes.crm.ui.control.timeline.paint.Swatch;
import com.aspcranes.crm.ui.control.timeline.plan.BarMark;
import com.aspcranes.crm.ui.control.timeline.plan.BarState;
import com.aspcranes.crm.ui.control.timeline.plan.ShadeKind;
import com.aspcranes.crm.ui.fx.Messages;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** Says in words what colours, outlines and patterns mean, in the colours of one moment. */
final class TimelineLegend extends FlowPane {
  TimelineLegend(Swatch swatch, Messages messages) {
    getStyleClass().add("timeline-legend");
    setHgap(16);
    setVgap(6);
    setAccessibleText(messages.text("timeline.legend"));
    for (BarState state : BarState.values()) {
      add(swatch.of(state), messages.text(state.messageKey()));
    }
    for (BarMark mark : BarMark.values()) {
      if (mark != BarMark.FIXED) {
        add(swatch.of(mark), messages.text(mark.messageKey()));
      }
    }
    for (ShadeKind kind : ShadeKind.values()) {
      add(swatch.of(kind), messages.text(kind.messageKey()));
    }
  }

  private void add(Node sample, String text) {
    getChildren().add(new Label(text, sample));
  }
}
