package com.aspcranes.crm.ui.fleet.yard;

import com.aspcranes.crm.ui.fx.Views.View;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Screen;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The list of yards. */
public final class YardScreens {
  private YardScreens() {}

  public static Screen list(Desk desk, YardActs acts) {
    View<YardsController> view = desk.views().load(new YardsController(acts, desk));
    return new Screen(
        new ReadOnlyStringWrapper(desk.messages().text("shell.place.yards")),
        view.root(),
        () -> {});
  }
}
