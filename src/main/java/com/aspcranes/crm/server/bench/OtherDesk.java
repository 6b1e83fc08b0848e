package com.aspcranes.crm.server.bench;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.server.ServerException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** Somebody else whose change is about to be committed and rung for. */
public final class OtherDesk implements AutoCloseable {
  private final Connection connection;

  public OtherDesk(BenchSql sql) {
    try {
      connection = sql.connection();
      connection.setAutoCommit(false);
    } catch (SQLException e) {
      throw ServerException.connecting(e);
    }
  }

  /** Everything but the commit: a lead of this person. */
  public void change(String uid) {
    try (PreparedStatement insert = connection.prepareStatement(Yardsticks.LEAD);
        Statement ring = connection.createStatement()) {
      insert.setString(1, Ids.next("lead"));
      insert.setString(2, uid);
      insert.execute();
      ring.execute("notify crm_hint");
    } catch (SQLException e) {
      throw ServerException.calling(e);
    }
  }

  public void commit() {
    try {
      connection.commit();
    } catch (SQLException e) {
      throw ServerException.calling(e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw ServerException.calling(e);
    }
  }
}
