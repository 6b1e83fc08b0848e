package com.aspcranes.crm.ui.signin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the sign-in page shows beside its fields.
 *
 * @param server as a person knows it, shown small
 * @param email proposed; empty for none
 * @param guests of a demo: whom one may be at a press
 * @param changeServer goes to the form of the server; null where it is fixed
 */
public record SignInPage(
    String server, String email, List<Guest> guests, @Nullable Runnable changeServer) {

  public SignInPage {
    guests = List.copyOf(guests);
  }

  /**
   * @param name e.g. "Priya, dispatcher"
   */
  public record Guest(String name, String email, String password) {

    /** Without the password: records end up in logs. */
    @Override
    public String toString() {
      return name;
    }
  }
}
