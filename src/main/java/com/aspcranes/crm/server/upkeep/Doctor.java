package com.aspcranes.crm.server.upkeep;

import com.aspcranes.crm.server.admin.AdminLine;
import com.aspcranes.crm.server.upkeep.Finding.Level;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Examines the company server and says what is not as it should be. */
public final class Doctor {
  private static final Duration CLOCKS_MAY_DIFFER = Duration.ofSeconds(30);

  private final AdminLine line;
  private final Clock clock;

  public Doctor(AdminLine line, Clock clock) {
    this.line = line;
    this.clock = clock;
  }

  /**
   * Every check's answer, in a fixed order. A check that may not be made is a warning: managed
   * servers hide some of the catalogue.
   *
   * @throws com.aspcranes.crm.server.ServerException if the server cannot be reached
   */
  public List<Finding> examine() {
    List<Finding> findings = new ArrayList<>();
    findings.add(line.inTransaction(this::clocks));
    for (Check check : Checks.ALL) {
      findings.add(
          line.inTransaction(
              connection -> {
                try {
                  return check.ask(connection);
                } catch (SQLException e) {
                  connection.rollback();
                  return unanswered(check, e);
                }
              }));
    }
    return findings;
  }

  private Finding clocks(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select extract(epoch from clock_timestamp())")) {
      row.next();
      Instant server = Instant.ofEpochMilli(Math.round(row.getDouble(1) * 1000));
      Duration apart = Duration.between(server, clock.instant()).abs();
      return apart.compareTo(CLOCKS_MAY_DIFFER) <= 0
          ? new Finding("clock", Level.OK, "", "")
          : new Finding(
              "clock",
              Level.WARN,
              "this computer's clock and the server's are " + apart.toSeconds() + " s apart",
              "let both follow the same time server");
    }
  }

  private static Finding unanswered(Check check, SQLException e) {
    String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return new Finding(
        check.name(), Level.WARN, "could not be checked: " + first, "check it as a superuser");
  }
}
