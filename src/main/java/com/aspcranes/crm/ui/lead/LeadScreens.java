package com.aspcranes.crm.ui.lead;

import com.aspcranes.crm.model.lead.Lead;
import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.store.Changes;
import com.aspcranes.crm.store.customer.CustomerQueries;
import com.aspcranes.crm.store.lead.LeadFilter;
import com.aspcranes.crm.store.lead.LeadQueries;
import com.aspcranes.crm.store.lead.LeadRow;
import com.aspcranes.crm.store.lead.LeadSort;
import com.aspcranes.crm.store.office.OfficeQueries;
import com.aspcranes.crm.ui.control.activity.ActivityPanes;
import com.aspcranes.crm.ui.control.editor.EditorModel;
import com.aspcranes.crm.ui.control.files.Filing;
import com.aspcranes.crm.ui.control.list.ListModel;
import com.aspcranes.crm.ui.control.list.ListSource;
import com.aspcranes.crm.ui.control.list.Order;
import com.aspcranes.crm.ui.fx.Views.View;
import com.aspcranes.crm.ui.nav.Command;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Places;
import com.aspcranes.crm.ui.nav.Screen;
import com.aspcranes.crm.usecase.lead.AssignLead;
import com.aspcranes.crm.usecase.lead.ClaimLead;
import com.aspcranes.crm.usecase.lead.ConvertLead;
import com.aspcranes.crm.usecase.lead.MoveLead;
import com.aspcranes.crm.usecase.lead.SaveLead;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Where leads are listed, edited and taken on. */
public final class LeadScreens {
  private static final Map<String, LeadSort> SORTS =
      Map.of(
          "person", LeadSort.NAME,
          "status", LeadSort.STATUS,
          "start", LeadSort.START,
          "followUp", LeadSort.FOLLOW_UP,
          "assigned", LeadSort.ASSIGNED);

  private final Desk desk;
  private final LeadQueries leads;
  private final CustomerQueries customers;
  private final OfficeQueries office;
  private final ActivityPanes activities;
  private final Changes changes;
  private final Acts acts;
  private final Filing filing;

  /** What may be done to leads. */
  public record Acts(
      SaveLead save, MoveLead move, ClaimLead claim, AssignLead assign, ConvertLead convert) {}

  public LeadScreens(
      Desk desk,
      LeadQueries leads,
      CustomerQueries customers,
      OfficeQueries office,
      ActivityPanes activities,
      Changes changes,
      Filing filing,
      Acts acts) {
    this.desk = desk;
    this.office = office;
    this.activities = activities;
    this.leads = leads;
    this.customers = customers;
    this.changes = changes;
    this.filing = filing;
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
                  () -> desk.navigator().go(new Places.LeadPlace(EditorModel.NEW))));
    }
  }

  private Screen list() {
    LocalDate today = LocalDate.ofInstant(desk.clock().instant(), desk.zone());
    ListSource<LeadRow, LeadFilter> source =
        new ListSource<>(
            LeadLook.OPEN.filter("", desk.session().uid(), today),
            LeadRow::id,
            (filter, order, page) -> {
              Order.By<LeadSort> by = order.of(SORTS, LeadSort.CREATED, true);
              return leads.list(filter, by.column(), by.descending(), page);
            },
            leads::count,
            Set.of("leads", "users"));
    ListModel<LeadRow, LeadFilter> model = new ListModel<>(desk.background(), changes, source);
    View<LeadsController> view = desk.views().load(new LeadsController(model, desk));
    return new Screen(
        new ReadOnlyStringWrapper(desk.messages().text("lead.title")), view.root(), () -> {});
  }

  private Screen editor(String id) {
    EditorModel<Lead, LeadDraft> model =
        new EditorModel<>(desk, changes, new LeadEditing(desk, leads, acts.save()), id);
    ConvertDialog convert = new ConvertDialog(acts.convert(), customers, desk);
    LeadActs buttons = new LeadActs(acts, convert, office, desk);
    AlikeBar known = new AlikeBar(desk, leads, customers);
    return desk.views()
        .load(new LeadEditorController(model, buttons, known, activities, filing, desk))
        .controller()
        .screen();
  }
}
