package com.aspcranes.crm.store;

import com.aspcranes.crm.model.Outcome;

/** What one act does to the replica. */
@FunctionalInterface
public interface WriteWork<T> {

  /** A refusal rolls everything back. */
  Outcome<T> in(WriteSession session);
}
