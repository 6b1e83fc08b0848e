package com.aspcranes.crm.ui.fleet.paper;

import com.aspcranes.crm.store.Changes;
import com.aspcranes.crm.store.fleet.PaperLine;
import com.aspcranes.crm.ui.control.list.ListModel;
import com.aspcranes.crm.ui.fleet.words.When;
import com.aspcranes.crm.ui.fx.Views.View;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Screen;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The list of papers. */
public final class PaperScreens {
  private PaperScreens() {}

  public static Screen list(Desk desk, PaperActs acts, Changes changes) {
    ListModel<PaperLine, PaperFilter> model =
        new ListModel<>(
            desk.background(), changes, new PaperList(acts.fleet(), new When(desk)).source());
    View<PapersController> view = desk.views().load(new PapersController(model, desk));
    return new Screen(
        new ReadOnlyStringWrapper(desk.messages().text("shell.place.papers")),
        view.root(),
        () -> {});
  }
}
