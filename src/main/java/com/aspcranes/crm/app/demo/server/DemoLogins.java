package com.aspcranes.crm.app.demo.server;

/**
 * Who may sign in to the demo. They are invented, and so is the company: nothing here is secret.
 */
public final class DemoLogins {
  /** Of everybody. */
  public static final String PASSWORD = "cranes-of-raipur";

  public static final String ADMIN = "anil.sharma@aspcranes.example.in";
  public static final String DISPATCHER = "priya.verma@aspcranes.example.in";
  public static final String SECOND_DISPATCHER = "ravi.nair@aspcranes.example.in";
  public static final String REP = "neha.gupta@aspcranes.example.in";

  private DemoLogins() {}

  /** One line for a person who wants to look around. */
  public static String hint() {
    return "Demo: password of everybody "
        + PASSWORD
        + "; dispatcher "
        + DISPATCHER
        + ", sales "
        + REP
        + ", admin "
        + ADMIN;
  }
}
