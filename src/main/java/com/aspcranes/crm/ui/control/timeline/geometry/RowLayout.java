package com.aspcranes.crm.ui.control.timeline.geometry;

import com.aspcranes.crm.ui.control.timeline.plan.TimelineModel;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rows that are not hidden by a collapsed one, and how high each is. y 0 is the first row's.
 */
public final class RowLayout {
  private final List<TimelineRow> rows = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final Set<String> parents;
  private final double[] tops;

  /**
   * @param collapsed ids of the rows whose deeper rows are hidden
   */
  public RowLayout(TimelineModel model, Set<String> collapsed, Metrics metrics) {
    parents = parents(model.rows());
    int hiddenBelow = Integer.MAX_VALUE;
    for (TimelineRow row : model.rows()) {
      if (row.depth() <= hiddenBelow) {
        places.put(row.id(), rows.size());
        rows.add(row);
        hiddenBelow = collapsed.contains(row.id()) ? row.depth() : Integer.MAX_VALUE;
      }
    }
    tops = new double[rows.size() + 1];
    for (int i = 0; i < rows.size(); i++) {
      tops[i + 1] = tops[i] + height(model, rows.get(i), metrics);
    }
  }

  public int count() {
    return rows.size();
  }

  public TimelineRow row(int index) {
    return rows.get(index);
  }

  public double top(int index) {
    return tops[index];
  }

  public double height(int index) {
    return tops[index + 1] - tops[index];
  }

  public double totalHeight() {
    return tops[rows.size()];
  }

  /** Whether deeper rows belong to it. */
  public boolean isParent(int index) {
    return parents.contains(rows.get(index).id());
  }

  /** The row at a height, or -1 above the first and below the last. */
  public int indexAt(double y) {
    if (y < 0 || y >= totalHeight()) {
      return -1;
    }
    int found = Arrays.binarySearch(tops, y);
    return found >= 0 ? found : -found - 2;
  }

  /** The place of a row, or -1 when it is unknown or hidden. */
  public int indexOf(String rowId) {
    return places.getOrDefault(rowId, -1);
  }

  /**
   * The row for bars that lies some such rows further down, or up if negative; group headings do
   * not count. -1 when there is none.
   */
  public int shifted(int index, int by) {
    int at = index;
    int step = Integer.signum(by);
    for (int left = Math.abs(by); left > 0; left--) {
      do {
        at += step;
      } while (at >= 0 && at < rows.size() && rows.get(at).group());
      if (at < 0 || at >= rows.size()) {
        return -1;
      }
    }
    return at;
  }

  /** How many rows for bars lie from one row to another; negative upwards. */
  public int distance(int from, int to) {
    int rowsForBars = 0;
    for (int i = Math.min(from, to); i < Math.max(from, to); i++) {
      int crossed = to > from ? i + 1 : i;
      if (!rows.get(crossed).group()) {
        rowsForBars++;
      }
    }
    return to > from ? rowsForBars : -rowsForBars;
  }

  private static double height(TimelineModel model, TimelineRow row, Metrics metrics) {
    if (row.group()) {
      return metrics.group();
    }
    return metrics.row() + (model.bars(row.id()).lanes() - 1) * metrics.lane();
  }

  private static Set<String> parents(List<TimelineRow> rows) {
    Set<String> parents = new HashSet<>();
    for (int i = 0; i + 1 < rows.size(); i++) {
      if (rows.get(i + 1).depth() > rows.get(i).depth()) {
        parents.add(rows.get(i).id());
      }
    }
    return parents;
  }
}
