package com.aspcranes.crm.app.demo.server;

import java.util.List;

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

  public static final String OPERATOR = "manoj.yadav@aspcranes.example.in";
  public static final String SUPPORT = "sunita.das@aspcranes.example.in";

  /**
   * One of each role.
   *
   * @param name the first name
   */
  public record Login(String name, String role, String email) {}

  private DemoLogins() {}

  /** In the order a newcomer may like to look around. */
  public static List<Login> ofEachRole() {
    return List.of(
        new Login("Priya", "operations_manager", DISPATCHER),
        new Login("Neha", "sales_agent", REP),
        new Login("Manoj", "operator", OPERATOR),
        new Login("Sunita", "support", SUPPORT),
        new Login("Anil", "admin", ADMIN));
  }

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
