package com.aspcranes.crm.ui.control.timeline.plan;

/**
 * One row. The rows that follow with a greater depth belong to it and go with it when it is
 * collapsed: cranes under their category, a crew under its crane.
 *
 * @param id unique among the rows
 * @param label e.g. the name of the crane
 * @param detail smaller, e.g. "50 t · Jamnagar"; empty for none
 * @param depth 0 or more
 * @param group a heading without bars of its own
 */
public record TimelineRow(String id, String label, String detail, int depth, boolean group) {

  public static TimelineRow group(String id, String label, String detail) {
    return new TimelineRow(id, label, detail, 0, true);
  }

  public static TimelineRow row(String id, String label, String detail, int depth) {
    return new TimelineRow(id, label, detail, depth, false);
  }
}
