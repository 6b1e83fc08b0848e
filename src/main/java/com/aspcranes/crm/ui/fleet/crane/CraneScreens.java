package com.aspcranes.crm.ui.fleet.crane;

import com.aspcranes.crm.model.fleet.Equipment;
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

/** The list of cranes and the form of one. */
public record CraneScreens(
    Desk desk,
    FleetQueries fleet,
    Changes changes,
    CraneActs acts,
    TimeActs time,
    PaperActs papers) {

  public Screen list() {
    ListModel<CraneLine, CraneFilter> model =
        new ListModel<>(desk.background(), changes, new CraneList(fleet, new When(desk)).source());
    View<CranesController> view = desk.views().load(new CranesController(model, fleet, desk));
    return new Screen(
        new ReadOnlyStringWrapper(desk.messages().text("shell.place.equipment")),
        view.root(),
        () -> {});
  }

  public Screen editor(String id) {
    EditorModel<Equipment, CraneDraft> model =
        new EditorModel<>(desk, changes, new CraneEditing(desk, fleet, acts.save()), id);
    return desk.views()
        .load(new CraneEditorController(model, fleet, acts, time, papers, desk))
        .controller()
        .screen();
  }
}
