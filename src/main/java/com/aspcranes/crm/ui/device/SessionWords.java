package com.aspcranes.crm.ui.device;

import com.aspcranes.crm.model.account.SignInSession;
import com.aspcranes.crm.ui.fx.Messages;

/** Sign-ins in words and colours. */
final class SessionWords {
  private SessionWords() {}

  static String state(Messages messages, SignInSession session) {
    if (session.current()) {
      return messages.text("device.session.here");
    }
    return messages.text(
        session.revokedAt() == null ? "device.session.holds" : "device.session.ended");
  }

  static String style(SignInSession session) {
    return session.current() ? "published" : session.revokedAt() == null ? "acknowledged" : "draft";
  }

  /** Why it ended; empty while it holds. The server's reasons are few, one ends in an id. */
  static String why(Messages messages, SignInSession session) {
    String why = session.whyRevoked();
    if (why == null) {
      return "";
    }
    String code = why.replaceFirst(" by usr_.*", "").replace(' ', '_');
    String key = "device.ended." + code;
    return messages.has(key) ? messages.text(key) : why;
  }
}
