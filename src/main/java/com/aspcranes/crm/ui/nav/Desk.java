package com.aspcranes.crm.ui.nav;

import com.aspcranes.crm.auth.Session;
import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.rules.permission.Permission;
import com.aspcranes.crm.rules.permission.Role;
import com.aspcranes.crm.ui.control.habit.ListHabits;
import com.aspcranes.crm.ui.fx.Background;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.fx.Views;
import com.aspcranes.crm.usecase.kept.KeptInput;
import java.time.Clock;
import java.time.ZoneId;

/**
 * What every screen of the window works with. Made once for a sign-in and a language.
 *
 * @param kept unsaved input of forms
 * @param lists how the person likes each list
 * @param session who works here
 * @param zone the company's, in which all times are shown and typed
 */
public record Desk(
    Views views,
    Background background,
    Prompts prompts,
    UndoStack undos,
    Navigator navigator,
    Commands commands,
    KeptInput kept,
    ListHabits lists,
    Session session,
    Clock clock,
    ZoneId zone) {

  public Messages messages() {
    return views.messages();
  }

  /**
   * Whether to offer an act to the person at all; the server decides again, whatever is offered.
   */
  public boolean may(Act act) {
    return Role.of(session.role()).filter(role -> Permission.may(role, act)).isPresent();
  }

  /** Whether to offer an act on one record; {@code own} in the sense of the act's table. */
  public boolean may(Act act, boolean own) {
    return Role.of(session.role()).filter(role -> Permission.may(role, act, own)).isPresent();
  }
}
