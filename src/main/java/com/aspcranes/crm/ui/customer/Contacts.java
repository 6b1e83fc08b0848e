package com.aspcranes.crm.ui.customer;

import com.aspcranes.crm.model.customer.Contact;
import com.aspcranes.crm.store.Changes;
import com.aspcranes.crm.store.customer.ContactRow;
import com.aspcranes.crm.store.customer.CustomerQueries;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.usecase.customer.ArchiveContact;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The people at a customer, and what may be done about them. */
record Contacts(
    Desk desk,
    CustomerQueries customers,
    Changes changes,
    ContactDialog dialog,
    ArchiveContact archiving) {

  String line(ContactRow contact) {
    String words =
        Stream.of(contact.name(), contact.role(), contact.phone(), contact.email())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" · "));
    return contact.archived() ? words + " · " + desk.messages().text("contact.former_mark") : words;
  }

  void add(String customerId) {
    dialog.add(customerId);
  }

  void edit(ContactRow row) {
    desk.background()
        .run(() -> customers.findContact(row.id()))
        .onDone((Optional<Contact> found) -> found.ifPresent(dialog::change));
  }

  void archive(ContactRow row) {
    desk.undos().run(() -> archiving.run(row.id(), !row.archived()));
  }
}
