package com.aspcranes.crm.server.api;

/** Who I was at the end of a pull: must equal its {@link Head}, or nothing may be applied. */
public record Closing(String uid, String role, long scope) {

  public boolean agreesWith(Head head) {
    return uid.equals(head.uid()) && role.equals(head.role()) && scope == head.scope();
  }
}
