package com.aspcranes.crm.usecase.customer;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.customer.Contact;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.Undo;

/** Puts a contact who left aside, or back. Old quotations still name him. */
public final class ArchiveContact {
  private final LocalStore store;

  public ArchiveContact(LocalStore store) {
    this.store = store;
  }

  public Outcome<Acted<String>> run(String id, boolean archived) {
    String act = archived ? "contact.archived" : "contact.restored";
    return store.write(
        act,
        session -> {
          Contact contact = session.get(Contact.class, id);
          contact.archived = archived;
          session.update(contact);
          return Outcome.done(
              Acted.undoable(id, Undo.of(act, () -> run(id, !archived), contact.name)));
        });
  }
}
