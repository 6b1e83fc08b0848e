package com.aspcranes.crm.store.customer;

import com.aspcranes.crm.model.customer.Contact;
import com.aspcranes.crm.model.customer.Customer;
import com.aspcranes.crm.store.ListPage;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.Sql;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public final class CustomerQueries {
  private static final String LIST =
      "SELECT c.id, c.name, c.company_name, c.contact_name, c.email, c.phone, c.type, c.gstin,"
          + " c.state_code, c.archived, EXISTS (SELECT 1 FROM server_image i"
          + " WHERE i.tbl = 'customers' AND i.row_id = c.id) AS pending FROM customers c";

  private final LocalStore store;

  public CustomerQueries(LocalStore store) {
    this.store = store;
  }

  public List<CustomerRow> list(
      CustomerFilter filter, CustomerSort sort, boolean descending, ListPage page) {
    Sql sql =
        filter
            .of(Sql.of(LIST))
            .then("ORDER BY " + sort.column + (descending ? " DESC" : "") + ", c.rid");
    return store.read(session -> session.list(page.of(sql), CustomerRow::of));
  }

  public long count(CustomerFilter filter) {
    Sql sql = filter.of(Sql.of("SELECT count(*) AS n FROM customers c"));
    return store.read(session -> session.number(sql, "n"));
  }

  public Optional<Customer> find(String id) {
    return store.read(session -> session.find(Customer.class, id));
  }

  public Optional<Contact> findContact(String id) {
    return store.read(session -> session.find(Contact.class, id));
  }

  public List<ContactRow> contacts(String customerId) {
    return contacts(customerId, false);
  }

  /**
   * @param former also those who were put aside, after the others
   */
  public List<ContactRow> contacts(String customerId, boolean former) {
    Sql sql =
        Sql.of("SELECT id, customer_id, name, email, phone, role, archived FROM contacts")
            .where("customer_id = ?", customerId);
    if (!former) {
      sql.where("archived = 0");
    }
    sql.then("ORDER BY archived, name COLLATE NOCASE, rid");
    return store.read(session -> session.list(sql, ContactRow::of));
  }

  /** Others of the same GSTIN, e-mail or phone: likely the same customer entered twice. */
  public List<CustomerRow> alike(
      String id, @Nullable String gstin, @Nullable String email, @Nullable String phone) {
    return alike(id, gstin, email, phone, null);
  }

  /**
   * As {@link #alike}, also those of the same company name. Phones are alike by their last ten
   * digits, however they are written.
   */
  public List<CustomerRow> alike(
      String id,
      @Nullable String gstin,
      @Nullable String email,
      @Nullable String phone,
      @Nullable String company) {
    Sql sql =
        Sql.of(LIST)
            .where("c.id <> ?", id)
            .where(
                "(c.gstin = ? OR c.email = ? COLLATE NOCASE OR "
                    + Phones.DIGITS_OF.formatted("c.phone")
                    + " LIKE ? OR c.name = ? COLLATE NOCASE OR c.company_name = ? COLLATE NOCASE)",
                gstin,
                email,
                Phones.like(phone),
                company,
                company)
            .then("ORDER BY c.name COLLATE NOCASE LIMIT 20");
    return store.read(session -> session.list(sql, CustomerRow::of));
  }
}
