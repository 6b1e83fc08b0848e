package com.aspcranes.crm.ui.signin;

import com.aspcranes.crm.model.Outcome;

/** Tries a server, or remembers it. Slow: runs in the background. */
@FunctionalInterface
public interface ServerDoor {

  /** The outcome's text says whom one has reached. */
  Outcome<String> tryServer(ServerForm form);
}
