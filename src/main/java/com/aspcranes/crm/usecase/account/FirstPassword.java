package com.aspcranes.crm.usecase.account;

/**
 * A password to begin with, to be shown once and changed at the first sign-in. Nobody can read it
 * again.
 */
public record FirstPassword(String uid, String email, String displayName, String password) {

  /** Passwords stay out of logs. */
  @Override
  public String toString() {
    return "FirstPassword[" + uid + "]";
  }
}
