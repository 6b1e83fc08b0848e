package com.aspcranes.crm.server.signin;

import java.time.Duration;

/**
 * What a sign-in or a refresh yields.
 *
 * @param access token of each call; a JWT
 * @param refresh yields the next grant, once; empty after a refresh, whose caller made it
 * @param lifetime how long the access token lives from the moment it was made, by the server's
 *     clock alone
 * @param mustChangePassword true until the person chose a password of their own
 */
public record Grant(
    String access,
    String refresh,
    Duration lifetime,
    String uid,
    String role,
    String displayName,
    boolean mustChangePassword) {

  /** Tokens stay out of logs. */
  @Override
  public String toString() {
    return "Grant[" + uid + ", " + role + "]";
  }
}
