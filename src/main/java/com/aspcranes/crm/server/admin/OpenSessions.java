package com.aspcranes.crm.server.admin;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Who is signed in, as IT sees it from the server room. Calls may throw {@link
 * com.aspcranes.crm.server.ServerException}.
 */
public final class OpenSessions {
  private final AdminLine line;

  public OpenSessions(AdminLine line) {
    this.line = line;
  }

  /** The newest use first. */
  public List<OpenSession> list() {
    return line.inTransaction(
        connection -> {
          List<OpenSession> sessions = new ArrayList<>();
          try (Statement statement = migrator(connection);
              ResultSet row =
                  statement.executeQuery(
                      "select s.sid, u.email, coalesce(d.name, ''), s.program,"
                          + " to_char(s.refreshed_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI')"
                          + " from auth.sessions s join crm.users u on u.uid = s.uid"
                          + " left join auth.devices d on d.uid = s.uid and d.device = s.device"
                          + " where s.revoked_at is null and s.expires_at > now()"
                          + " order by s.refreshed_at desc")) {
            while (row.next()) {
              sessions.add(
                  new OpenSession(
                      row.getString(1),
                      row.getString(2),
                      row.getString(3),
                      row.getString(4),
                      row.getString(5)));
            }
          }
          return sessions;
        });
  }

  /** Ends one at its next statement; false when there is none of that id. */
  public boolean end(UUID sid) {
    return line.inTransaction(
        connection -> {
          migrator(connection).close();
          try (PreparedStatement update =
              connection.prepareStatement(
                  "update auth.sessions set revoked_at = clock_timestamp(), why_revoked = 'it'"
                      + " where sid = ? and revoked_at is null")) {
            update.setObject(1, sid);
            return update.executeUpdate() > 0;
          }
        });
  }

  private static Statement migrator(Connection connection) throws SQLException {
    Statement statement = connection.createStatement();
    statement.execute("set local role crm_migrator");
    return statement;
  }
}
