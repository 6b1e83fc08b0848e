package com.aspcranes.crm.ui.control.pick;

import com.aspcranes.crm.store.ListPage;
import com.aspcranes.crm.store.customer.CustomerFilter;
import com.aspcranes.crm.store.customer.CustomerQueries;
import com.aspcranes.crm.store.customer.CustomerRow;
import com.aspcranes.crm.store.customer.CustomerSort;
import com.aspcranes.crm.ui.nav.Desk;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;

/** Picks a customer by a part of the name. */
public record CustomerChoice(Desk desk, CustomerQueries customers) {

  /** Offers every customer below the node. */
  public void pick(Node below, Consumer<String> picked) {
    desk.background()
        .run(() -> customers.list(CustomerFilter.ALL, CustomerSort.NAME, false, ListPage.all()))
        .onDone(
            rows ->
                new PickPopup<>(
                        desk.messages().text("pick.customer"),
                        rows,
                        CustomerChoice::line,
                        row -> picked.accept(row.id()))
                    .show(below));
  }

  /** Tells the name of a customer; empty when there is none of that id. */
  public void name(String id, Consumer<String> told) {
    desk.background()
        .run(() -> customers.find(id).map(customer -> customer.name).orElse(""))
        .onDone(told::accept);
  }

  private static PickPopup.Line line(CustomerRow row) {
    String detail =
        Stream.of(row.contactName(), row.phone())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    return new PickPopup.Line(row.name(), detail);
  }
}
