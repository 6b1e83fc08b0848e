package com.aspcranes.crm.server.admin;

import java.sql.ResultSet;
import java.sql.Statement;

/** Asks the tables themselves, past every function and policy, whether anything is booked twice. */
public final class DoubleBookings {
  private final AdminLine line;

  public DoubleBookings(AdminLine line) {
    this.line = line;
  }

  /**
   * @param spans busy times of cranes and operators, holds left out
   * @param overlaps pairs of them that share a crane or operator and a moment
   */
  public record Count(long spans, long overlaps) {}

  public Count count() {
    return line.inTransaction(
        connection -> {
          try (Statement statement = connection.createStatement();
              ResultSet row =
                  statement.executeQuery(
                      "select (select count(*) from crm.busy_spans where kind <> 'hold'), count(*)"
                          + " from crm.busy_spans a join crm.busy_spans b on a.id < b.id and a.during && b.during"
                          + " and (a.equipment_id = b.equipment_id or a.operator_id = b.operator_id)"
                          + " where a.kind <> 'hold' and b.kind <> 'hold'")) {
            row.next();
            return new Count(row.getLong(1), row.getLong(2));
          }
        });
  }
}
