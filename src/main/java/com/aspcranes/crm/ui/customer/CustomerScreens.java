package com.aspcranes.crm.ui.customer;

import com.aspcranes.crm.model.customer.Customer;
import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.store.Changes;
import com.aspcranes.crm.store.customer.CustomerFilter;
import com.aspcranes.crm.store.customer.CustomerQueries;
import com.aspcranes.crm.store.customer.CustomerRow;
import com.aspcranes.crm.store.customer.CustomerSort;
import com.aspcranes.crm.ui.control.activity.ActivityPanes;
import com.aspcranes.crm.ui.control.editor.EditorModel;
import com.aspcranes.crm.ui.control.list.ListModel;
import com.aspcranes.crm.ui.control.list.ListSource;
import com.aspcranes.crm.ui.control.list.Order;
import com.aspcranes.crm.ui.control.related.Related;
import com.aspcranes.crm.ui.fx.Views.View;
import com.aspcranes.crm.ui.nav.Command;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Places;
import com.aspcranes.crm.ui.nav.Screen;
import com.aspcranes.crm.usecase.customer.ArchiveContact;
import com.aspcranes.crm.usecase.customer.ArchiveCustomer;
import com.aspcranes.crm.usecase.customer.SaveContact;
import com.aspcranes.crm.usecase.customer.SaveCustomer;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Where customers are listed and edited. */
public final class CustomerScreens {
  private static final Map<String, CustomerSort> SORTS =
      Map.of("name", CustomerSort.NAME, "kind", CustomerSort.TYPE);

  private final Desk desk;
  private final CustomerQueries customers;
  private final Related related;
  private final ActivityPanes activities;
  private final Changes changes;
  private final Acts acts;

  /** What may be done to customers. */
  public record Acts(
      SaveCustomer save,
      ArchiveCustomer archive,
      SaveContact saveContact,
      ArchiveContact archiveContact) {}

  /**
   * @param related what belongs to a customer
   * @param activities what was said about it
   */
  public CustomerScreens(
      Desk desk,
      CustomerQueries customers,
      Related related,
      ActivityPanes activities,
      Changes changes,
      Acts acts) {
    this.desk = desk;
    this.related = related;
    this.activities = activities;
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
                  () -> desk.navigator().go(new Places.CustomerPlace(EditorModel.NEW))));
    }
  }

  private Screen list() {
    ListSource<CustomerRow, CustomerFilter> source =
        new ListSource<>(
            CustomerFilter.ALL,
            CustomerRow::id,
            (filter, order, page) -> {
              Order.By<CustomerSort> by = order.of(SORTS, CustomerSort.NAME, false);
              return customers.list(filter, by.column(), by.descending(), page);
            },
            customers::count,
            Set.of("customers"));
    ListModel<CustomerRow, CustomerFilter> model =
        new ListModel<>(desk.background(), changes, source);
    View<CustomersController> view =
        desk.views().load(new CustomersController(model, acts.archive(), desk));
    return new Screen(
        new ReadOnlyStringWrapper(desk.messages().text("customer.title")), view.root(), () -> {});
  }

  private Screen editor(String id) {
    EditorModel<Customer, CustomerDraft> model =
        new EditorModel<>(desk, changes, new CustomerEditing(desk, customers, acts.save()), id);
    Contacts contacts =
        new Contacts(
            desk,
            customers,
            changes,
            new ContactDialog(acts.saveContact(), desk),
            acts.archiveContact());
    return desk.views()
        .load(
            new CustomerEditorController(
                model, contacts, acts.archive(), related, activities, desk))
        .controller()
        .screen();
  }
}
