package com.aspcranes.crm.ui.service;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.quote.Service;
import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.store.offering.ServiceQueries;
import com.aspcranes.crm.ui.control.editor.Editing;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Place;
import com.aspcranes.crm.ui.nav.Places;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.offering.SaveService;
import com.aspcranes.crm.usecase.offering.ServiceCheck;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a service is edited. */
record ServiceEditing(Desk desk, ServiceQueries services, SaveService saving)
    implements Editing<Service, ServiceDraft> {

  @Override
  public String kind() {
    return "service";
  }

  @Override
  public String table() {
    return "services";
  }

  @Override
  public Class<ServiceDraft> shape() {
    return ServiceDraft.class;
  }

  @Override
  public Service fresh() {
    Service row = new Service();
    row.id = Ids.next("srv");
    row.name = "";
    row.category = "transport";
    return row;
  }

  @Override
  public Optional<Service> find(String id) {
    return services.find(id);
  }

  @Override
  public ServiceDraft typed(Service row) {
    return ServiceDraft.of(row);
  }

  @Override
  public Outcome<Service> fill(ServiceDraft typed, Service row) {
    return typed.into(row);
  }

  @Override
  public Optional<Refusal> check(Service wanted) {
    return ServiceCheck.refusal(wanted);
  }

  @Override
  public Outcome<Acted<String>> save(@Nullable Service seen, Service wanted) {
    return saving.run(seen, wanted);
  }

  @Override
  public String title(Service row) {
    return row.name;
  }

  @Override
  public Place place(String id) {
    return new Places.ServicePlace(id);
  }

  @Override
  public @Nullable String barred(@Nullable Service seen) {
    return desk.may(Act.EDIT_SERVICES) ? null : "form.barred";
  }
}
