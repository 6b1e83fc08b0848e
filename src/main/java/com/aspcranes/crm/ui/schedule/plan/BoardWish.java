package com.aspcranes.crm.ui.schedule.plan;

import com.aspcranes.crm.model.TimeRange;

/**
 * What the dispatcher wants to see.
 *
 * @param extent how far one can scroll
 */
public record BoardWish(BoardRows rows, BoardFilter filter, TimeRange extent) {

  public BoardWish of(BoardRows other) {
    return new BoardWish(other, filter, extent);
  }

  public BoardWish of(BoardFilter other) {
    return new BoardWish(rows, other, extent);
  }

  public BoardWish of(TimeRange other) {
    return new BoardWish(rows, filter, other);
  }
}
