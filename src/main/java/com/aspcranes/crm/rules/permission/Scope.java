package com.aspcranes.crm.rules.permission;

/** On which records an act is offered. */
public enum Scope {
  NONE,
  /**
   * One's own, in the sense the act's table gives the word: mine by assignment, of my jobs, or
   * those I may see.
   */
  OWN,
  ALL;

  static Scope of(char mark) {
    return switch (mark) {
      case 'A' -> ALL;
      case 'o' -> OWN;
      case '-' -> NONE;
      default -> throw new IllegalArgumentException("no scope: " + mark);
    };
  }
}
