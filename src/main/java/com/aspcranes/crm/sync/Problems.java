package com.aspcranes.crm.sync;

import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.server.ServerException;
import com.aspcranes.crm.server.Trouble;
import org.jspecify.annotations.Nullable;

/** What of a failure a person is told: nothing where waiting helps. */
final class Problems {
  static final Refusal TOO_OLD = Refusal.of("syncing.problem.old_program");
  static final String DEVICE_LOST_KEY = "syncing.problem.device_lost";
  private static final String DEVICE_LOST = "device_lost";

  private Problems() {}

  /** True if the server was reached, even if it refused. */
  static boolean online(ServerException e) {
    return e.trouble() != Trouble.TRANSIENT && e.trouble() != Trouble.SETUP;
  }

  static @Nullable Refusal of(ServerException e) {
    return switch (e.trouble()) {
      case TRANSIENT -> null;
      case IDENTITY ->
          Refusal.of(
              DEVICE_LOST.equals(e.getMessage()) ? DEVICE_LOST_KEY : "syncing.problem.signin");
      case SETUP -> Refusal.of("syncing.problem.setup", null, e.sqlState());
      default -> Refusal.of("syncing.problem.refused", null, e.sqlState());
    };
  }

  static Refusal fault(RuntimeException e) {
    return Refusal.of("syncing.problem.fault", null, e.getClass().getSimpleName());
  }
}
