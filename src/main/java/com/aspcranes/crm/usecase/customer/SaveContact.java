package com.aspcranes.crm.usecase.customer;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.customer.Contact;
import com.aspcranes.crm.rules.validation.Fields;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.Undo;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Adds a contact of a customer, or writes what was changed of one. */
public final class SaveContact {
  private static final String ACT = "contact.saved";

  private final LocalStore store;

  public SaveContact(LocalStore store) {
    this.store = store;
  }

  /**
   * @param seen the contact as the user saw it; null for a new one
   * @return the id
   */
  public Outcome<Acted<String>> run(@Nullable Contact seen, Contact wanted) {
    Optional<Refusal> refusal = refusal(wanted);
    if (refusal.isPresent()) {
      return Outcome.refused(refusal.get());
    }
    return store.write(
        ACT,
        session -> {
          if (seen == null) {
            session.create(wanted);
            return Outcome.done(Acted.lasting(wanted.id));
          }
          session.update(seen, wanted);
          return Outcome.done(
              Acted.undoable(wanted.id, Undo.of(ACT, () -> run(wanted, seen), wanted.name)));
        });
  }

  private static Optional<Refusal> refusal(Contact contact) {
    return Stream.of(
            Fields.text("name", contact.name, 200),
            Optional.ofNullable(contact.email).flatMap(text -> Fields.email("email", text)),
            Optional.ofNullable(contact.phone).flatMap(text -> Fields.phone("phone", text)))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
