package com.aspcranes.crm.usecase.syncing;

/** How a conflict ends. */
public enum Resolution {
  /** What is on the server stands. */
  KEEP_SERVERS,
  /** What I wrote is written once more, over what is there now. */
  REAPPLY_MINE,
  /** Texts keep what is there now, and mine follows below. */
  APPEND_MINE,
  /** I have done something else about it. */
  SETTLED_BY_HAND
}
