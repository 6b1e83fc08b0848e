package com.aspcranes.crm.ui.customer;

import com.aspcranes.crm.store.Changes;
import com.aspcranes.crm.store.ListPage;
import com.aspcranes.crm.store.customer.CustomerFilter;
import com.aspcranes.crm.store.customer.CustomerQueries;
import com.aspcranes.crm.store.customer.CustomerRow;
import com.aspcranes.crm.store.customer.CustomerSort;
import com.aspcranes.crm.ui.control.list.ListModel;
import com.aspcranes.crm.ui.fx.Background;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Which customers are listed. */
final class CustomersViewModel {
  private static final ListPage MOST = new ListPage(0, 1000);

  final ObjectProperty<CustomerFilter> filter = new SimpleObjectProperty<>(CustomerFilter.ALL);
  final ListModel<CustomerRow> list;

  private final CustomerQueries customers;
  private volatile CustomerFilter asked = CustomerFilter.ALL;

  CustomersViewModel(CustomerQueries customers, Changes changes, Background background) {
    this.customers = customers;
    this.list =
        new ListModel<>(
            background,
            CustomerRow::id,
            this::answer,
            again -> changes.subscribe(Set.of("customers"), again));
    filter.subscribe(
        wanted -> {
          asked = wanted;
          list.refresh();
        });
  }

  private ListModel.Answer<CustomerRow> answer() {
    CustomerFilter now = asked;
    return new ListModel.Answer<>(
        customers.list(now, CustomerSort.NAME, false, MOST),
        customers.count(now),
        !now.equals(CustomerFilter.ALL));
  }
}
