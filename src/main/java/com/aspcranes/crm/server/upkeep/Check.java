package com.aspcranes.crm.server.upkeep;

import com.aspcranes.crm.server.upkeep.Finding.Level;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A question to the server whose every row of answer is a problem in words.
 *
 * @param sql one text column; no rows mean that all is well
 */
record Check(String name, Level whenBad, String sql, String cure) {
  private static final int SHOWN = 5;

  Finding ask(Connection connection) throws SQLException {
    List<String> problems = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        problems.add(rows.getString(1));
      }
    }
    if (problems.isEmpty()) {
      return new Finding(name, Level.OK, "", "");
    }
    String more = problems.size() > SHOWN ? ", and " + (problems.size() - SHOWN) + " more" : "";
    String what = String.join(", ", problems.subList(0, Math.min(SHOWN, problems.size()))) + more;
    return new Finding(name, whenBad, what, cure);
  }
}
