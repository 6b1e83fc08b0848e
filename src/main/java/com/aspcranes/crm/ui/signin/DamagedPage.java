package com.aspcranes.crm.ui.signin;

import com.aspcranes.crm.model.Outcome;
import java.util.function.Supplier;

/**
 * What can be done about a damaged replica.
 *
 * @param save slow: runs in the background
 * @param goOn opens what was saved
 * @param back to the sign-in page, with nothing touched
 */
public record DamagedPage(Supplier<Outcome<Saved>> save, Runnable goOn, Runnable back) {

  /**
   * @param acts unsent acts that go out as soon as the server answers
   * @param unreadable acts of which parts are lost
   * @param file where the damaged file is kept
   */
  public record Saved(int acts, int unreadable, String file) {}
}
