package com.aspcranes.crm.rules.permission;

/** Asks the matrix of {@link Act}. */
public final class Permission {
  private Permission() {}

  /** True if the act is offered to that role at all. */
  public static boolean may(Role role, Act act) {
    return act.scope(role) != Scope.NONE;
  }

  /** True if the act is offered on this very record. */
  public static boolean may(Role role, Act act, boolean own) {
    return act.scope(role) == Scope.ALL || (own && act.scope(role) == Scope.OWN);
  }

  public static Scope scope(Role role, Act act) {
    return act.scope(role);
  }
}
