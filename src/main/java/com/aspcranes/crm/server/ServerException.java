package com.aspcranes.crm.server;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A call that the server did not answer or refused as a whole. */
public final class ServerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Trouble trouble;
  private final String sqlState;

  /**
   * @param sqlState five characters, or empty for a broken line
   */
  public ServerException(
      Trouble trouble, String sqlState, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.trouble = trouble;
    this.sqlState = sqlState;
  }

  public static ServerException calling(SQLException e) {
    return new ServerException(Trouble.of(e.getSQLState()), state(e), text(e), e);
  }

  public static ServerException connecting(SQLException e) {
    // the pool wraps what the driver said
    SQLException root = e;
    for (Throwable t = e.getCause(); t != null; t = t.getCause()) {
      if (t instanceof SQLException deeper) {
        root = deeper;
      }
    }
    return new ServerException(
        Trouble.ofConnecting(root.getSQLState()), state(root), text(root), e);
  }

  private static String state(SQLException e) {
    String state = e.getSQLState();
    return state == null ? "" : state;
  }

  private static String text(SQLException e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }

  public Trouble trouble() {
    return trouble;
  }

  /** SQLSTATE, or empty if the line broke before the server could say one. */
  public String sqlState() {
    return sqlState;
  }
}
