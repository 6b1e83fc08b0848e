package com.aspcranes.crm.cli.terminal;

import com.aspcranes.crm.server.ServerException;
import com.aspcranes.crm.server.Trouble;
import com.aspcranes.crm.server.config.ConfigProblem;
import com.aspcranes.crm.store.file.StoreFault;
import java.util.function.IntSupplier;

/** Work whose expected failures are one line of plain words and exit code 1. */
public final class Attempt {
  private Attempt() {}

  public static int of(Terminal terminal, IntSupplier work) {
    try {
      return work.getAsInt();
    } catch (ConfigProblem e) {
      return terminal.refuse("configuration: " + e.getMessage());
    } catch (StoreFault e) {
      return terminal.refuse("replica: " + e.getMessage());
    } catch (ServerException e) {
      return terminal.refuse(words(e));
    }
  }

  private static String words(ServerException e) {
    String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    String about =
        switch (e.trouble()) {
          case TRANSIENT -> "the server cannot be reached: ";
          case SETUP -> "the server refuses the login or database (DB_USER, DB_NAME): ";
          case IDENTITY -> "sign in again: ";
          default -> "the server refuses: ";
        };
    String state =
        e.sqlState().isEmpty() || e.trouble() == Trouble.IDENTITY ? "" : " (" + e.sqlState() + ")";
    return about + first + state;
  }
}
