package com.aspcranes.crm.ui.shell;

import com.aspcranes.crm.ui.fx.Theme;
import java.util.Locale;

/**
 * How a person likes the window.
 *
 * @param language {@code en} or {@code hi}
 * @param scale of letters, 0.75 to 2
 * @param railFolded the rail shows icons alone
 */
public record Habits(
    String language, Theme.Mode mode, double scale, boolean railFolded, WindowPlace window) {

  public static final Habits FIRST =
      new Habits("en", Theme.Mode.LIGHT, 1, false, WindowPlace.FIRST);

  public Locale locale() {
    return Locale.forLanguageTag(language);
  }

  public Habits withLanguage(String wanted) {
    return new Habits(wanted, mode, scale, railFolded, window);
  }

  public Habits withMode(Theme.Mode wanted) {
    return new Habits(language, wanted, scale, railFolded, window);
  }

  public Habits withScale(double wanted) {
    return new Habits(language, mode, wanted, railFolded, window);
  }

  public Habits withRailFolded(boolean wanted) {
    return new Habits(language, mode, scale, wanted, window);
  }

  public Habits withWindow(WindowPlace wanted) {
    return new Habits(language, mode, scale, railFolded, wanted);
  }
}
