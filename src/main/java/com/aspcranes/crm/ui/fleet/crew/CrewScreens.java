package com.aspcranes.crm.ui.fleet.crew;

import com.aspcranes.crm.model.crew.Operator;
import com.aspcranes.crm.store.Changes;
import com.aspcranes.crm.store.fleet.FleetQueries;
import com.aspcranes.crm.ui.control.editor.EditorModel;
import com.aspcranes.crm.ui.control.list.ListModel;
import com.aspcranes.crm.ui.fleet.paper.PaperActs;
import com.aspcranes.crm.ui.fleet.time.TimeActs;
import com.aspcranes.crm.ui.fleet.words.When;
import com.aspcranes.crm.ui.fx.Views.View;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Screen;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The list of crew members and the form of one. */
public record CrewScreens(
    Desk desk,
    FleetQueries fleet,
    Changes changes,
    CrewActs acts,
    TimeActs time,
    PaperActs papers) {

  public Screen list() {
    ListModel<CrewLine, CrewFilter> model =
        new ListModel<>(desk.background(), changes, new CrewList(fleet, new When(desk)).source());
    View<CrewController> view = desk.views().load(new CrewController(model, fleet, desk));
    return new Screen(
        new ReadOnlyStringWrapper(desk.messages().text("shell.place.operators")),
        view.root(),
        () -> {});
  }

  /** An operator has no other record of a crew member than his own. */
  public Screen editor(String id) {
    EditorModel<Operator, CrewDraft> model =
        new EditorModel<>(desk, changes, new CrewEditing(desk, fleet, acts.save()), id);
    boolean own = desk.session().role().equals("operator");
    return desk.views()
        .load(new CrewEditorController(model, fleet, acts, time, papers, desk, own))
        .controller()
        .screen();
  }
}
