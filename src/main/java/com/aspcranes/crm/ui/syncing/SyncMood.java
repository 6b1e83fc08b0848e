package com.aspcranes.crm.ui.syncing;

import com.aspcranes.crm.sync.SyncStatus;
import java.util.Locale;

/** What to make of a status at a glance; the most pressing one wins. */
enum SyncMood {
  PROBLEM("mdoal-error_outline"),
  FIRST("mdoal-cloud_download"),
  OFFLINE("mdoal-cloud_off"),
  ISSUES("mdomz-report_problem"),
  SENDING("mdoal-cloud_upload"),
  ONLINE("mdoal-cloud_done");

  private final String icon;

  SyncMood(String icon) {
    this.icon = icon;
  }

  static SyncMood of(SyncStatus status) {
    if (status.problem() != null) {
      return PROBLEM;
    }
    if (status.progress() != null) {
      return FIRST;
    }
    if (!status.online()) {
      return OFFLINE;
    }
    if (status.issues() > 0) {
      return ISSUES;
    }
    return status.waiting() > 0 ? SENDING : ONLINE;
  }

  String icon() {
    return icon;
  }

  /** Style class and end of the message key. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
