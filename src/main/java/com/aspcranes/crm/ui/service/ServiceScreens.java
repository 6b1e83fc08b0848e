package com.aspcranes.crm.ui.service;

import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.store.Changes;
import com.aspcranes.crm.store.offering.ServiceFilter;
import com.aspcranes.crm.store.offering.ServiceQueries;
import com.aspcranes.crm.store.offering.ServiceRow;
import com.aspcranes.crm.ui.control.editor.EditorModel;
import com.aspcranes.crm.ui.control.list.ListModel;
import com.aspcranes.crm.ui.control.list.ListSource;
import com.aspcranes.crm.ui.nav.Command;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Places;
import com.aspcranes.crm.ui.nav.Screen;
import com.aspcranes.crm.usecase.offering.SaveService;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Where services are listed and edited. */
public final class ServiceScreens {
  private final Desk desk;
  private final ServiceQueries services;
  private final Changes changes;
  private final SaveService save;

  public ServiceScreens(Desk desk, ServiceQueries services, Changes changes, SaveService save) {
    this.desk = desk;
    this.services = services;
    this.changes = changes;
    this.save = save;
  }

  public void register() {
    if (!desk.may(Act.READ_SERVICES)) {
      return;
    }
    desk.navigator().register(Places.ServicesPlace.class, place -> list());
    desk.navigator().register(Places.ServicePlace.class, place -> editor(place.id()));
    if (desk.may(Act.EDIT_SERVICES)) {
      desk.commands()
          .register(
              Command.of(
                  "service.new",
                  "mdoal-handyman",
                  () -> desk.navigator().go(new Places.ServicePlace(EditorModel.NEW))));
    }
  }

  private Screen list() {
    ListSource<ServiceRow, ServiceFilter> source =
        new ListSource<>(
            ServiceFilter.ALL,
            ServiceRow::id,
            (filter, order, page) -> services.list(filter, page),
            services::count,
            Set.of("services"));
    ListModel<ServiceRow, ServiceFilter> model =
        new ListModel<>(desk.background(), changes, source);
    return new Screen(
        new ReadOnlyStringWrapper(desk.messages().text("shell.place.services")),
        desk.views().load(new ServicesController(model, desk)).root(),
        () -> {});
  }

  private Screen editor(String id) {
    return desk.views()
        .load(
            new ServiceEditorController(
                new EditorModel<>(desk, changes, new ServiceEditing(desk, services, save), id),
                desk))
        .controller()
        .screen();
  }
}
