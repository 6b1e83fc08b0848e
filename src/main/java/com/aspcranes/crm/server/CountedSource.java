package com.aspcranes.crm.server;

import com.aspcranes.crm.server.config.ServerSettings;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** Opens connections and counts them: behind each new one may stand another server. */
final class CountedSource extends PGSimpleDataSource {
  private static final long serialVersionUID = 1L;

  private final AtomicLong opened = new AtomicLong();

  CountedSource(ServerSettings settings) {
    setURL(DriverOptions.url(settings));
    try {
      for (Map.Entry<Object, Object> option : DriverOptions.of(settings).entrySet()) {
        setProperty(option.getKey().toString(), option.getValue().toString());
      }
    } catch (SQLException e) {
      throw ServerException.connecting(e);
    }
    setUser(settings.user());
    setPassword(settings.password());
  }

  @Override
  public Connection getConnection(@Nullable String user, @Nullable String password)
      throws SQLException {
    Connection connection = super.getConnection(user, password);
    opened.incrementAndGet();
    return connection;
  }

  long opened() {
    return opened.get();
  }
}
