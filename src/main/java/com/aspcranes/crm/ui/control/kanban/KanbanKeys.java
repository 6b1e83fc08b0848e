package com.aspcranes.crm.ui.control.kanban;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Left and right walk between the lanes; with Ctrl they take the card along. Enter opens it. */
final class KanbanKeys<C> {
  private final KanbanBoard<C> board;

  KanbanKeys(KanbanBoard<C> board) {
    this.board = board;
  }

  void listen() {
    board.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent key) {
    int at = focused();
    if (at < 0) {
      return;
    }
    int step = key.getCode() == KeyCode.LEFT ? -1 : key.getCode() == KeyCode.RIGHT ? 1 : 0;
    C card = board.lanes.get(at).selected();
    if (step != 0) {
      if (!key.isShortcutDown()) {
        walk(at, step);
      } else if (card != null && inside(at + step)) {
        board.drop(card, board.lanes.get(at + step));
      }
      key.consume();
    } else if (key.getCode() == KeyCode.ENTER && card != null) {
      board.open(card);
      key.consume();
    }
  }

  /** To the next lane that has cards, at the same height. */
  private void walk(int from, int step) {
    int row = Math.max(0, board.lanes.get(from).list.getSelectionModel().getSelectedIndex());
    for (int at = from + step; inside(at); at += step) {
      KanbanLane<C> lane = board.lanes.get(at);
      int last = lane.list.getItems().size() - 1;
      if (last >= 0) {
        lane.list.requestFocus();
        lane.list.getSelectionModel().select(Math.min(row, last));
        return;
      }
    }
  }

  private boolean inside(int at) {
    return at >= 0 && at < board.lanes.size();
  }

  private int focused() {
    for (int i = 0; i < board.lanes.size(); i++) {
      if (board.lanes.get(i).list.isFocused()) {
        return i;
      }
    }
    return -1;
  }
}
