package com.aspcranes.crm.ui.lead;

import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.store.Changes;
import com.aspcranes.crm.store.customer.CustomerQueries;
import com.aspcranes.crm.store.lead.LeadQueries;
import com.aspcranes.crm.ui.fx.Views.View;
import com.aspcranes.crm.ui.nav.Command;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Places;
import com.aspcranes.crm.ui.nav.Screen;
import com.aspcranes.crm.usecase.lead.ClaimLead;
import com.aspcranes.crm.usecase.lead.ConvertLead;
import com.aspcranes.crm.usecase.lead.MoveLead;
import com.aspcranes.crm.usecase.lead.SaveLead;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Where leads are listed, edited and taken on. */
public final class LeadScreens {
  /** In place of an id: a lead still to be entered. */
  static final String NEW = "new";

  private final Desk desk;
  private final LeadQueries leads;
  private final CustomerQueries customers;
  private final Changes changes;
  private final Acts acts;

  /** What may be done to leads. */
  public record Acts(SaveLead save, MoveLead move, ClaimLead claim, ConvertLead convert) {}

  public LeadScreens(
      Desk desk, LeadQueries leads, CustomerQueries customers, Changes changes, Acts acts) {
    this.desk = desk;
    this.leads = leads;
    this.customers = customers;
    this.changes = changes;
    this.acts = acts;
  }

  public void register() {
    desk.navigator().register(Places.LeadsPlace.class, place -> list());
    desk.navigator().register(Places.LeadPlace.class, place -> editor(place.id()));
    if (desk.may(Act.CREATE_LEAD)) {
      desk.commands()
          .register(
              Command.of(
                  "lead.new",
                  "mdomz-phone_in_talk",
                  () -> desk.navigator().go(new Places.LeadPlace(NEW))));
    }
  }

  private Screen list() {
    LeadsViewModel model = new LeadsViewModel(leads, changes, desk.background());
    View<LeadsController> view = desk.views().load(new LeadsController(model, desk));
    return new Screen(
        new ReadOnlyStringWrapper(desk.messages().text("lead.title")), view.root(), () -> {});
  }

  private Screen editor(String id) {
    LeadEditorViewModel model = new LeadEditorViewModel(leads, acts.save());
    ConvertDialog convert = new ConvertDialog(acts.convert(), customers, desk);
    LeadActs buttons = new LeadActs(acts.move(), acts.claim(), convert, desk);
    View<LeadEditorController> view =
        desk.views().load(new LeadEditorController(model, buttons, desk, id));
    return new Screen(view.controller().title(), view.root(), () -> {});
  }
}
