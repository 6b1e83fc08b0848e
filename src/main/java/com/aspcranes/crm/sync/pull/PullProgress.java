package com.aspcranes.crm.sync.pull;

/** Hears how far a pull of whole tables has come; may end it by an exception. */
@FunctionalInterface
public interface PullProgress {

  /**
   * @param tables tables done
   * @param ofTables how many there are
   * @param rows rows so far
   */
  void at(int tables, int ofTables, long rows);
}
