package com.aspcranes.crm.ui.customer;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Rows;
import com.aspcranes.crm.model.customer.Contact;
import com.aspcranes.crm.ui.control.form.FormDialog;
import com.aspcranes.crm.ui.control.form.Typed;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.usecase.customer.SaveContact;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** Asks for a further contact of a customer, or for what is to be changed of one. */
record ContactDialog(SaveContact save, Desk desk) {

  void add(String customerId) {
    Contact fresh = new Contact();
    fresh.id = Ids.next("cont");
    fresh.customerId = customerId;
    fresh.name = "";
    show("contact.new", null, fresh);
  }

  void change(Contact seen) {
    show("contact.edit", seen, Rows.copyOf(seen));
  }

  private void show(String title, @Nullable Contact seen, Contact wanted) {
    TextField name = input("name", wanted.name);
    TextField role = input("role", wanted.role);
    TextField phone = input("phone", wanted.phone);
    TextField email = input("email", wanted.email);
    new FormDialog(desk, title, "form.save")
        .field("name", "contact.name", name)
        .field("role", "contact.role", role)
        .field("phone", "contact.phone", phone)
        .field("email", "contact.email", email)
        .onAccept(
            () -> {
              wanted.name = name.getText().strip();
              wanted.role = Typed.text(role.getText());
              wanted.phone = Typed.text(phone.getText());
              wanted.email = Typed.text(email.getText());
              return Outcome.done(wanted);
            },
            contact -> save.run(seen, contact),
            done -> {})
        .show();
  }

  private static TextField input(String id, @Nullable String text) {
    TextField field = new TextField(text == null ? "" : text);
    field.setId("contact-" + id);
    return field;
  }
}
