package com.aspcranes.crm.rules.permission;

/**
 * What somebody may want to do. The marks are one per {@link Role} in its order (admin, sales,
 * operations, operator, support): A = on all records, o = on one's own, - = not at all.
 */
public enum Act {
  READ_CUSTOMERS("A A A o A"),
  EDIT_CUSTOMERS("A A A - A"),
  DELETE_CUSTOMERS("A - - - -"),
  READ_LEADS("A o A - A"),
  CREATE_LEAD("A A - - A"),
  EDIT_LEADS("A o - - -"),
  NOTE_ON_LEAD("A o - - A"),
  CLAIM_LEAD("A A - - -"),
  ASSIGN_LEAD("A - - - -"),
  CONVERT_LEAD("A o - - -"),
  READ_DEALS("A o A - A"),
  SEE_DEAL_VALUE("A o A - -"),
  EDIT_DEALS("A o - - -"),
  READ_QUOTATIONS("A o A - -"),
  EDIT_QUOTATIONS("A o - - -"),
  APPROVE_DISCOUNT("A - - - -"),
  READ_TEMPLATES("A A A - -"),
  EDIT_TEMPLATES("A - - - -"),
  READ_SERVICES("A A A - A"),
  SEE_SERVICE_PRICES("A A A - -"),
  EDIT_SERVICES("A - A - -"),
  READ_EQUIPMENT("A A A o A"),
  SEE_EQUIPMENT_RATES("A A A - -"),
  EDIT_EQUIPMENT("A - A - -"),
  DELETE_EQUIPMENT("A - - - -"),
  READ_OPERATORS("A A A o A"),
  SEE_OPERATOR_DETAILS("A - A o -"),
  EDIT_OPERATORS("A - A - -"),
  READ_JOBS("A o A o A"),
  REQUEST_JOB("A o A - -"),
  SCHEDULE_JOBS("A - A - -"),
  OVERRULE_WARNINGS("A - A - -"),
  PERFORM_JOB("A - A o -"),
  READ_BLOCKS("A A A o -"),
  EDIT_BLOCKS("A - A - -"),
  HOLD_CRANE("A o A - -"),
  ASK_LEAVE("- - - o -"),
  SEE_WHO_IS_BUSY("A A A o A"),
  READ_PAPERS("A A A o -"),
  EDIT_PAPERS("A - A - -"),
  READ_ASSESSMENTS("A o A o A"),
  EDIT_ASSESSMENTS("A o A o -"),
  KEEP_ACTIVITIES("A o o - o"),
  READ_AUDIT("A - o - -"),
  READ_SETTINGS("A A A - -"),
  EDIT_SETTINGS("A - - - -"),
  EDIT_SCHEDULING_RULES("A - A - -"),
  READ_COMPANY("A A A A A"),
  MANAGE_USERS("A - - - -"),
  MANAGE_DEVICES("A - - - -"),
  SEE_OWN_SESSIONS("o o o o o");

  private final String marks;

  Act(String marks) {
    this.marks = marks;
  }

  Scope scope(Role role) {
    return Scope.of(marks.charAt(2 * role.ordinal()));
  }
}
