package com.aspcranes.crm.model.office;

/** A place of a record where files are kept. */
public enum FileSlot {
  LEAD_FILES("leads", true),
  CRANE_PICTURES("equipment", true),
  /** Pictures and videos of a site assessment. */
  SITE_PICTURES("site_assessments", true),
  /** The scan of a crane's or an operator's paper. */
  PAPER_SCAN("documents", false),
  /** The sheet the customer signed when the job was done. */
  JOB_SIGN_OFF("jobs", false),
  AVATAR("users", false);

  private final String table;
  private final boolean many;

  FileSlot(String table, boolean many) {
    this.table = table;
    this.many = many;
  }

  public String table() {
    return table;
  }

  /** False where a new file takes the place of the old one. */
  public boolean many() {
    return many;
  }
}
