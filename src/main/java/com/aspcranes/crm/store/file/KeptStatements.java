package com.aspcranes.crm.store.file;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sqlite.core.CoreStatement;
import org.sqlite.core.DB;

/**
 * A connection that keeps prepared statements for the next who prepares the same: SQLite takes
 * longer to prepare one of ours than to run it. A statement in use is not given a second time.
 */
final class KeptStatements implements InvocationHandler {
  private static final int MOST = 200;

  private final Connection connection;
  // least recently used first
  private final Map<String, PreparedStatement> free = new LinkedHashMap<>();

  private KeptStatements(Connection connection) {
    this.connection = connection;
  }

  static Connection over(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            KeptStatements.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            new KeptStatements(connection));
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] args)
      throws Throwable {
    if (method.getName().equals("prepareStatement") && args != null && args.length == 1) {
      return lent((String) Objects.requireNonNull(args[0]));
    }
    if (method.getName().equals("close")) {
      for (PreparedStatement statement : free.values()) {
        statement.close();
      }
      free.clear();
    }
    return pass(connection, method, args);
  }

  private PreparedStatement lent(String sql) throws SQLException {
    PreparedStatement kept = free.remove(sql);
    PreparedStatement statement = kept == null ? connection.prepareStatement(sql) : kept;
    return (PreparedStatement)
        Proxy.newProxyInstance(
            KeptStatements.class.getClassLoader(),
            new Class<?>[] {PreparedStatement.class},
            new Lent(sql, statement));
  }

  private static @Nullable Object pass(
      Object target, Method method, @Nullable Object @Nullable [] args) throws Throwable {
    try {
      return method.invoke(target, args);
    } catch (InvocationTargetException e) {
      throw Objects.requireNonNullElse(e.getCause(), e);
    }
  }

  private void takeBack(String sql, PreparedStatement statement) throws SQLException {
    if (connection.isClosed() || free.containsKey(sql)) {
      statement.close();
      return;
    }
    if (statement instanceof CoreStatement core) {
      // what was not read to its end is ended, as by a real close
      int ignored = core.pointer.safeRunInt(DB::reset);
    }
    statement.clearBatch();
    statement.clearParameters();
    free.put(sql, statement);
    if (free.size() > MOST) {
      Iterator<PreparedStatement> oldest = free.values().iterator();
      oldest.next().close();
      oldest.remove();
    }
  }

  private final class Lent implements InvocationHandler {
    private final String sql;
    private final PreparedStatement statement;
    private boolean closed;

    Lent(String sql, PreparedStatement statement) {
      this.sql = sql;
      this.statement = statement;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] args)
        throws Throwable {
      switch (method.getName()) {
        case "close" -> {
          if (!closed) {
            closed = true;
            takeBack(sql, statement);
          }
          return null;
        }
        case "isClosed" -> {
          return closed;
        }
        default -> {
          if (closed) {
            throw new SQLException("this statement was closed");
          }
          return pass(statement, method, args);
        }
      }
    }
  }
}
