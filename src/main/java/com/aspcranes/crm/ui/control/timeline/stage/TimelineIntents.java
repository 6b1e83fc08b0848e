package com.aspcranes.crm.ui.control.timeline.stage;

import com.aspcranes.crm.ui.control.timeline.geometry.Hit;
import com.aspcranes.crm.ui.control.timeline.plan.Placement;
import com.aspcranes.crm.ui.control.timeline.plan.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import javafx.geometry.Point2D;

/**
 * What the user means to do, one handler each; nothing is done by the timeline itself. After a
 * move, resize, copy or drop the ghost stays until the next model, so that the bar does not jump
 * back in between; when nothing is to happen, call {@code dropGhost()} of the view.
 */
public final class TimelineIntents {
  private Consumer<List<Placement>> move = placements -> {};
  private Consumer<List<Placement>> copy = placements -> {};
  private Consumer<List<Placement>> resize = placements -> {};
  private Consumer<Placement> create = placement -> {};
  private BiPredicate<String, Instant> openCell = (row, moment) -> false;
  private Consumer<Placement> drop = placement -> {};
  private Consumer<String> open = bar -> {};
  private Consumer<Set<String>> cancel = bars -> {};
  private Consumer<Set<String>> selectionChanged = bars -> {};
  private BiConsumer<Set<String>, Point2D> dragOut = (bars, scenePoint) -> {};
  private BiConsumer<List<Placement>, Verdict> blocked = (placements, verdict) -> {};
  private BiConsumer<Hit, Point2D> menu = (hit, screenPoint) -> {};

  /** Bars went elsewhere, all by the same time and number of rows; the one held is first. */
  public TimelineIntents onMove(Consumer<List<Placement>> handler) {
    move = handler;
    return this;
  }

  /** Copies of these bars are wanted at these places. */
  public TimelineIntents onCopy(Consumer<List<Placement>> handler) {
    copy = handler;
    return this;
  }

  /** One end of each of these bars went elsewhere. */
  public TimelineIntents onResize(Consumer<List<Placement>> handler) {
    resize = handler;
    return this;
  }

  /** A new bar is wanted; its placement has no bar id. */
  public TimelineIntents onCreate(Consumer<Placement> handler) {
    create = handler;
    return this;
  }

  /**
   * A place without a bar was clicked twice: its row and moment. Where that means nothing, false, a
   * new bar is made.
   */
  public TimelineIntents onOpenCell(BiPredicate<String, Instant> handler) {
    openCell = handler;
    return this;
  }

  /** Something from outside was dropped; the bar id of the placement is that of the tray item. */
  public TimelineIntents onDrop(Consumer<Placement> handler) {
    drop = handler;
    return this;
  }

  /** A bar is to be opened: Enter or a double click. */
  public TimelineIntents onOpen(Consumer<String> handler) {
    open = handler;
    return this;
  }

  /** The selected bars are to be cancelled: Delete. */
  public TimelineIntents onCancel(Consumer<Set<String>> handler) {
    cancel = handler;
    return this;
  }

  /** Other bars are selected now. */
  public TimelineIntents onSelectionChanged(Consumer<Set<String>> handler) {
    selectionChanged = handler;
    return this;
  }

  /** Bars were dragged off the timeline and let go at a point of the scene. */
  public TimelineIntents onDragOut(BiConsumer<Set<String>, Point2D> handler) {
    dragOut = handler;
    return this;
  }

  /** A drop was not possible; nothing has changed. */
  public TimelineIntents onBlocked(BiConsumer<List<Placement>, Verdict> handler) {
    blocked = handler;
    return this;
  }

  /** A menu is asked for, by the right button or the menu key, at a point of the screen. */
  public TimelineIntents onMenu(BiConsumer<Hit, Point2D> handler) {
    menu = handler;
    return this;
  }

  public void move(List<Placement> placements) {
    move.accept(placements);
  }

  public void copy(List<Placement> placements) {
    copy.accept(placements);
  }

  public void resize(List<Placement> placements) {
    resize.accept(placements);
  }

  public void create(Placement placement) {
    create.accept(placement);
  }

  public boolean openCell(String row, Instant moment) {
    return openCell.test(row, moment);
  }

  public void drop(Placement placement) {
    drop.accept(placement);
  }

  public void open(String bar) {
    open.accept(bar);
  }

  public void cancel(Set<String> bars) {
    cancel.accept(bars);
  }

  public void selectionChanged(Set<String> bars) {
    selectionChanged.accept(bars);
  }

  public void dragOut(Set<String> bars, Point2D scenePoint) {
    dragOut.accept(bars, scenePoint);
  }

  public void blocked(List<Placement> placements, Verdict verdict) {
    blocked.accept(placements, verdict);
  }

  public void menu(Hit hit, Point2D screenPoint) {
    menu.accept(hit, screenPoint);
  }
}
