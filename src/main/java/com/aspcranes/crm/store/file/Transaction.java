package com.aspcranes.crm.store.file;

import java.sql.Connection;
import java.sql.SQLException;

/** Work inside one commit of the replica's one writer. */
@FunctionalInterface
public interface Transaction<T> {

  /**
   * @param touched tell it what changes: those who watch hear of it after the commit
   */
  T in(Connection writer, Touched touched) throws SQLException;
}
