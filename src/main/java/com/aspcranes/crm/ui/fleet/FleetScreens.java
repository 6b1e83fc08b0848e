package com.aspcranes.crm.ui.fleet;

import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.store.Changes;
import com.aspcranes.crm.store.fleet.FleetQueries;
import com.aspcranes.crm.ui.control.editor.EditorModel;
import com.aspcranes.crm.ui.fleet.crane.CraneActs;
import com.aspcranes.crm.ui.fleet.crane.CraneScreens;
import com.aspcranes.crm.ui.fleet.crew.CrewActs;
import com.aspcranes.crm.ui.fleet.crew.CrewScreens;
import com.aspcranes.crm.ui.fleet.paper.PaperActs;
import com.aspcranes.crm.ui.fleet.paper.PaperScreens;
import com.aspcranes.crm.ui.fleet.time.TimeActs;
import com.aspcranes.crm.ui.fleet.yard.YardActs;
import com.aspcranes.crm.ui.fleet.yard.YardScreens;
import com.aspcranes.crm.ui.nav.Command;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Place;
import com.aspcranes.crm.ui.nav.Places;

/** Where cranes, crews, their papers and the yards are listed and edited. */
public final class FleetScreens {
  private final Desk desk;
  private final FleetQueries fleet;
  private final Changes changes;
  private final Acts acts;

  /** What may be done to the fleet and its people. */
  public record Acts(
      CraneActs cranes, CrewActs crews, TimeActs time, PaperActs papers, YardActs yards) {}

  public FleetScreens(Desk desk, FleetQueries fleet, Changes changes, Acts acts) {
    this.desk = desk;
    this.fleet = fleet;
    this.changes = changes;
    this.acts = acts;
  }

  public void register() {
    CraneScreens cranes =
        new CraneScreens(desk, fleet, changes, acts.cranes(), acts.time(), acts.papers());
    CrewScreens crews =
        new CrewScreens(desk, fleet, changes, acts.crews(), acts.time(), acts.papers());
    desk.navigator().register(Places.EquipmentListPlace.class, place -> cranes.list());
    desk.navigator().register(Places.EquipmentPlace.class, place -> cranes.editor(place.id()));
    desk.navigator().register(Places.OperatorsPlace.class, place -> crews.list());
    desk.navigator().register(Places.OperatorPlace.class, place -> crews.editor(place.id()));
    desk.navigator()
        .register(
            Places.PapersPlace.class, place -> PaperScreens.list(desk, acts.papers(), changes));
    desk.navigator()
        .register(Places.YardsPlace.class, place -> YardScreens.list(desk, acts.yards()));
    if (desk.may(Act.EDIT_EQUIPMENT)) {
      offer("equipment.new", "mdoal-construction", new Places.EquipmentPlace(EditorModel.NEW));
    }
    if (desk.may(Act.EDIT_OPERATORS)) {
      offer("operator.new", "mdoal-engineering", new Places.OperatorPlace(EditorModel.NEW));
    }
  }

  private void offer(String key, String icon, Place place) {
    desk.commands().register(Command.of(key, icon, () -> desk.navigator().go(place)));
  }
}
