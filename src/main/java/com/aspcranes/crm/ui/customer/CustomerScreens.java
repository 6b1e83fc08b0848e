package com.aspcranes.crm.ui.customer;

import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.store.Changes;
import com.aspcranes.crm.store.customer.CustomerQueries;
import com.aspcranes.crm.ui.fx.Views.View;
import com.aspcranes.crm.ui.nav.Command;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Places;
import com.aspcranes.crm.ui.nav.Screen;
import com.aspcranes.crm.usecase.customer.ArchiveCustomer;
import com.aspcranes.crm.usecase.customer.SaveContact;
import com.aspcranes.crm.usecase.customer.SaveCustomer;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Where customers are listed and edited. */
public final class CustomerScreens {
  /** In place of an id: a customer still to be entered. */
  static final String NEW = "new";

  private final Desk desk;
  private final CustomerQueries customers;
  private final Changes changes;
  private final Acts acts;

  /** What may be done to customers. */
  public record Acts(SaveCustomer save, ArchiveCustomer archive, SaveContact saveContact) {}

  public CustomerScreens(Desk desk, CustomerQueries customers, Changes changes, Acts acts) {
    this.desk = desk;
    this.customers = customers;
    this.changes = changes;
    this.acts = acts;
  }

  public void register() {
    desk.navigator().register(Places.CustomersPlace.class, place -> list());
    desk.navigator().register(Places.CustomerPlace.class, place -> editor(place.id()));
    if (desk.may(Act.EDIT_CUSTOMERS)) {
      desk.commands()
          .register(
              Command.of(
                  "customer.new",
                  "mdoal-business",
                  () -> desk.navigator().go(new Places.CustomerPlace(NEW))));
    }
  }

  private Screen list() {
    CustomersViewModel model = new CustomersViewModel(customers, changes, desk.background());
    View<CustomersController> view = desk.views().load(new CustomersController(model, desk));
    return new Screen(
        new ReadOnlyStringWrapper(desk.messages().text("customer.title")), view.root(), () -> {});
  }

  private Screen editor(String id) {
    CustomerEditorViewModel model = new CustomerEditorViewModel(customers, acts.save());
    ContactDialog contacts = new ContactDialog(acts.saveContact(), desk);
    View<CustomerEditorController> view =
        desk.views().load(new CustomerEditorController(model, acts.archive(), contacts, desk, id));
    return new Screen(view.controller().title(), view.root(), () -> {});
  }
}
