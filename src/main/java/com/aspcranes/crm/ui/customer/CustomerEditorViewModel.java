package com.aspcranes.crm.ui.customer;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.customer.Customer;
import com.aspcranes.crm.store.customer.ContactRow;
import com.aspcranes.crm.store.customer.CustomerQueries;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.customer.SaveCustomer;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** One customer being read or changed: what was there, and what is typed now. */
final class CustomerEditorViewModel {
  /** What the form shows, read in the background. */
  record Loaded(@Nullable Customer customer, List<ContactRow> contacts) {}

  final ObjectProperty<CustomerDraft> draft = new SimpleObjectProperty<>(CustomerDraft.of(fresh()));
  private final ObjectProperty<CustomerDraft> clean = new SimpleObjectProperty<>(draft.get());
  final BooleanBinding dirty =
      Bindings.createBooleanBinding(() -> !draft.get().equals(clean.get()), draft, clean);

  private final CustomerQueries customers;
  private final SaveCustomer save;
  private @Nullable Customer seen;

  CustomerEditorViewModel(CustomerQueries customers, SaveCustomer save) {
    this.customers = customers;
    this.save = save;
  }

  Loaded load(String id) {
    return new Loaded(customers.find(id).orElse(null), customers.contacts(id));
  }

  /** Takes what was read; typed changes stay. */
  void show(Customer customer) {
    if (!dirty.get()) {
      seen = customer;
      clean.set(CustomerDraft.of(customer));
      draft.set(clean.get());
    }
  }

  boolean isNew() {
    return seen == null;
  }

  boolean isArchived() {
    return seen != null && seen.archived;
  }

  /** Saves what is typed; runs in the background. */
  Outcome<Acted<String>> save() {
    Customer before = seen;
    Customer row = before == null ? fresh() : copy(before);
    return draft.get().into(row).then(wanted -> save.run(before, wanted));
  }

  /** What was typed is saved. */
  void saved() {
    clean.set(draft.get());
  }

  private Customer copy(Customer row) {
    Customer copy = new Customer();
    copy.id = row.id;
    copy.archived = row.archived;
    copy.createdBy = row.createdBy;
    copy.rowVersion = row.rowVersion;
    copy.createdAt = row.createdAt;
    copy.updatedAt = row.updatedAt;
    return copy;
  }

  private static Customer fresh() {
    Customer row = new Customer();
    row.id = Ids.next("cust");
    row.name = "";
    return row;
  }
}
