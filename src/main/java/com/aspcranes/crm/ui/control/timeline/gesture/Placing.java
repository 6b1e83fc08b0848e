package com.aspcranes.crm.ui.control.timeline.gesture;

import com.aspcranes.crm.ui.control.timeline.drag.Drag;
import com.aspcranes.crm.ui.control.timeline.drag.DragKind;
import com.aspcranes.crm.ui.control.timeline.plan.Placement;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineBar;
import com.aspcranes.crm.ui.control.timeline.plan.Verdict;
import com.aspcranes.crm.ui.control.timeline.stage.TimelineIntents;
import com.aspcranes.crm.ui.control.timeline.stage.TimelineStage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Bars on their way: where they would go now, what the rules say, and the word at the end. */
final class Placing {
  private final TimelineStage stage;
  private final Drag drag;
  private DragKind kind;
  private List<Placement> places = List.of();
  private List<Verdict> verdicts = List.of();

  Placing(TimelineStage stage, Drag drag) {
    this.stage = stage;
    this.drag = drag;
    kind = drag.kind();
  }

  Drag drag() {
    return drag;
  }

  List<Placement> places() {
    return places;
  }

  /** Shows the bars elsewhere; the rules are asked only when a place has changed. */
  void show(DragKind now, List<Placement> wanted) {
    if (now != kind || !wanted.equals(places)) {
      kind = now;
      places = wanted;
      Set<String> moving = kind == DragKind.COPY ? Set.of() : barIds();
      List<Verdict> asked = new ArrayList<>();
      for (Placement place : wanted) {
        asked.add(stage.check().of(place, moving));
      }
      verdicts = asked;
    }
    stage.setFaded(kind == DragKind.MOVE || kind.resizes() ? barIds() : Set.of());
    redraw();
  }

  /** Shows the same after the timeline was scrolled. */
  void redraw() {
    String words = places.isEmpty() ? "" : stage.spans().words(places.get(0).range(), drag.zone());
    List<String> labels = places.stream().map(this::label).toList();
    stage.ghosts().show(stage.geometry(), places, labels, verdicts, words);
  }

  /** Takes the ghosts away for now. */
  void hide() {
    places = List.of();
    verdicts = List.of();
    stage.ghosts().clear();
  }

  /** Tells what is meant, unless nothing is or a rule forbids it. */
  void commit() {
    boolean nothing = places.isEmpty() || (kind != DragKind.COPY && places.equals(drag.origins()));
    Verdict gravest = verdicts.stream().reduce(Verdict.OK, Verdict::or);
    List<Placement> meant = places;
    if (nothing) {
      stage.dropGhost();
    } else if (gravest.level() == Verdict.Level.BLOCK) {
      stage.dropGhost();
      stage.intents().blocked(meant, gravest);
    } else {
      stage.hold(this::redraw);
      tell(meant);
    }
  }

  private String label(Placement place) {
    return stage
        .geometry()
        .model()
        .bar(place.barId())
        .map(TimelineBar::label)
        .orElse(drag.newLabel());
  }

  Set<String> barIds() {
    return drag.origins().stream().map(Placement::barId).collect(Collectors.toUnmodifiableSet());
  }

  private void tell(List<Placement> meant) {
    TimelineIntents intents = stage.intents();
    switch (kind) {
      case MOVE -> intents.move(meant);
      case COPY -> intents.copy(meant);
      case RESIZE_START, RESIZE_END -> intents.resize(meant);
      case CREATE -> intents.create(meant.get(0));
      case DROP -> intents.drop(meant.get(0));
    }
  }
}
