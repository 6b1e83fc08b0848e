package com.aspcranes.crm.ui.customer;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.customer.Customer;
import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.store.customer.CustomerQueries;
import com.aspcranes.crm.ui.control.editor.Editing;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Place;
import com.aspcranes.crm.ui.nav.Places;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.customer.CustomerCheck;
import com.aspcranes.crm.usecase.customer.SaveCustomer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a customer is edited. */
record CustomerEditing(Desk desk, CustomerQueries customers, SaveCustomer saving)
    implements Editing<Customer, CustomerDraft> {

  @Override
  public String kind() {
    return "customer";
  }

  @Override
  public String table() {
    return "customers";
  }

  @Override
  public Class<CustomerDraft> shape() {
    return CustomerDraft.class;
  }

  @Override
  public Customer fresh() {
    Customer row = new Customer();
    row.id = Ids.next("cust");
    row.name = "";
    return row;
  }

  @Override
  public Optional<Customer> find(String id) {
    return customers.find(id);
  }

  @Override
  public CustomerDraft typed(Customer row) {
    return CustomerDraft.of(row);
  }

  @Override
  public Outcome<Customer> fill(CustomerDraft typed, Customer row) {
    return typed.into(row);
  }

  @Override
  public Optional<Refusal> check(Customer wanted) {
    return CustomerCheck.refusal(wanted);
  }

  @Override
  public Outcome<Acted<String>> save(@Nullable Customer seen, Customer wanted) {
    return saving.run(seen, wanted);
  }

  @Override
  public String title(Customer row) {
    return row.name;
  }

  @Override
  public Place place(String id) {
    return new Places.CustomerPlace(id);
  }

  @Override
  public @Nullable String barred(@Nullable Customer seen) {
    return desk.may(Act.EDIT_CUSTOMERS) ? null : "form.barred";
  }
}
