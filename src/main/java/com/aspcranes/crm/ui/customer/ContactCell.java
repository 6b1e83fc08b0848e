package com.aspcranes.crm.ui.customer;

import com.aspcranes.crm.store.customer.ContactRow;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** A person at a customer, in one line. */
final class ContactCell extends ListCell<ContactRow> {
  private final Contacts people;

  ContactCell(Contacts people) {
    this.people = people;
  }

  @Override
  protected void updateItem(@Nullable ContactRow contact, boolean empty) {
    super.updateItem(contact, empty);
    setText(contact == null || empty ? null : people.line(contact));
  }
}
