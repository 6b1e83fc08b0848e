package com.aspcranes.crm.sync.pace;

import java.time.Duration;

/**
 * @param poll time between rounds when nothing rings
 * @param hintGap least time between two rounds that hints ask for
 * @param firstRetry after the first failure; doubled with each further one
 * @param lastRetry longest time between attempts
 */
public record Pace(Duration poll, Duration hintGap, Duration firstRetry, Duration lastRetry) {

  /** A dispatcher sees a booking of another desk within seconds even where hints do not reach. */
  public static Pace forRole(String role) {
    boolean dispatches = role.equals("operations_manager") || role.equals("admin");
    return new Pace(
        Duration.ofSeconds(dispatches ? 15 : 60),
        Duration.ofMillis(250),
        Duration.ofSeconds(1),
        Duration.ofSeconds(60));
  }
}
