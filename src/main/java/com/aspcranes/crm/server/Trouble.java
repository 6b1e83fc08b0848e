package com.aspcranes.crm.server;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a failed call means for the caller. */
public enum Trouble {
  /** The line or the server's state: the same call may succeed later. */
  TRANSIENT,
  /** No live identity behind the token: sign in or refresh. */
  IDENTITY,
  /** The connection settings are wrong: no retry helps until somebody mends them. */
  SETUP,
  /** My sequence numbers are not the server's: a copied replica, or one of another time. */
  FORKED,
  /** The server refuses this very call. */
  PERMANENT;

  /** Raised by {@code api.push}: a number used by another act, or one that leaves a gap. */
  private static final Set<String> NUMBERING = Set.of("P0F0K", "P0GAP");

  // PostgreSQL manual, appendix A. 25006: a standby, or a server about to fail over.
  private static final Set<String> TRANSIENT_CLASSES =
      Set.of("08", "40", "53", "55", "57", "58", "XX");
  private static final Set<String> TRANSIENT_STATES = Set.of("25006", "25P02", "25P03");

  /** By SQLSTATE alone; none at all is a broken line. */
  public static Trouble of(@Nullable String sqlState) {
    if (sqlState == null || sqlState.length() != 5) {
      return TRANSIENT;
    }
    if (NUMBERING.contains(sqlState)) {
      return FORKED;
    }
    if (TRANSIENT_STATES.contains(sqlState)
        || TRANSIENT_CLASSES.contains(sqlState.substring(0, 2))) {
      return TRANSIENT;
    }
    return sqlState.startsWith("28") ? IDENTITY : PERMANENT;
  }

  /** As {@link #of}, for a connection that was refused: then it is the login that is wrong. */
  static Trouble ofConnecting(@Nullable String sqlState) {
    if (sqlState != null && (sqlState.startsWith("28") || sqlState.equals("3D000"))) {
      return SETUP;
    }
    Trouble trouble = of(sqlState);
    return trouble == PERMANENT ? SETUP : trouble;
  }
}
