package com.aspcranes.crm.server.bench;

import java.util.ArrayList;
import java.util.List;

/** Rows over the tables that people fill, in the proportions of a company after some years. */
public final class LargeCompany {
  /** Of every 1,000 rows. */
  private static final int CUSTOMERS = 100;

  private static final int CONTACTS = 150;
  private static final int LEADS = 200;
  private static final int DEALS = 80;
  private static final int QUOTATIONS = 70;
  private static final int JOBS = 70;
  private static final int CRANES = 10;
  private static final int ACTIVITIES = 320;

  private final int thousands;

  private LargeCompany(int thousands) {
    this.thousands = thousands;
  }

  /**
   * Fills an empty company; the visits and calls are by person 1, an admin.
   *
   * @param rows about how many, at least 1,000
   */
  public static void fill(BenchSql sql, int rows) {
    sql.script(new LargeCompany(Math.max(1, rows / 1_000)).statements());
  }

  public static String id(String prefix, String number) {
    return "'%1$s_' || lpad(to_hex(%2$s), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(%2$s), 12, '0')"
        .formatted(prefix, number);
  }

  private static String of(String prefix, int among) {
    return id(prefix, "1 + n % " + among);
  }

  private List<String> statements() {
    List<String> all = new ArrayList<>();
    int customers = CUSTOMERS * thousands;
    all.add(
        "insert into crm.users (uid, email, password_hash, display_name, role) select "
            + id("usr", "n")
            + ", 'person' || n || '@example.com', 'none', 'Person ' || n, (array['support', 'admin',"
            + " 'sales_agent', 'operations_manager', 'operator'])[1 + n % 5]"
            + " from generate_series(1, 20) n");
    add(
        all,
        "customers (id, name, company_name, contact_name, phone, email, address, created_by)",
        id("cust", "n")
            + ", 'Customer ' || n, 'Works ' || md5(n::text), 'Contact ' || n, '+91 98765 ' || 10000 + n,"
            + " 'c' || n || '@example.com', 'Plot ' || n || ', Urla, Raipur', "
            + of("usr", 20),
        CUSTOMERS);
    add(
        all,
        "contacts (customer_id, name, phone, email, role)",
        of("cust", customers)
            + ", 'Person ' || n, '+91 98700 ' || 10000 + n, 'p' || n || '@example.com', 'Engineer'",
        CONTACTS);
    add(
        all,
        "leads (id, customer_id, customer_name, company_name, phone, site_location, service_needed,"
            + " assigned_to, notes)",
        id("lead", "n")
            + ", "
            + of("cust", customers)
            + ", 'Customer ' || n, 'Works ' || md5(n::text), '+91 98765 ' || 10000 + n, 'Site ' || n"
            + " || ', Bhilai', 'Crane of 50 t for the erection of a shed', "
            + of("usr", 20)
            + ", repeat('said on the phone ', n % 12)",
        LEADS);
    add(
        all,
        "deals (id, customer_id, title, value, assigned_to, created_by)",
        id("deal", "n")
            + ", "
            + of("cust", customers)
            + ", 'Deal ' || n || ' ' || md5(n::text), n * 100.5, "
            + of("usr", 20)
            + ", "
            + of("usr", 20),
        DEALS);
    add(
        all,
        "quotations (id, deal_id, customer_name, order_type, number_of_days, company_state,"
            + " place_of_supply, working_cost, subtotal, total_rent, total_cost, terms_conditions,"
            + " selected_machines, created_by)",
        id("quot", "n")
            + ", "
            + of("deal", DEALS * thousands)
            + ", 'Customer ' || n, 'small', 12, '22', '22', n, n, n, n, repeat('Fuel by the customer. ', 20),"
            + " jsonb_build_array(jsonb_build_object('name', 'MC-50', 'quantity', 1, 'rate', 3200.50)), "
            + of("usr", 20),
        QUOTATIONS);
    all.add(
        "insert into crm.equipment (id, equipment_id, name, category, max_lifting_capacity, base_rates)"
            + " select "
            + id("equ", "n")
            + ", 'EQ' || lpad(n::text, 6, '0'), 'MC-' || n, 'mobile_crane', 50, '{\"micro\": 3500,"
            + " \"small\": 3200, \"monthly\": 95000, \"yearly\": 950000}' from generate_series(1, "
            + CRANES * thousands
            + ") n");
    add(
        all,
        "jobs (id, title, customer_id, customer_name, location, job_number, created_by)",
        id("job", "n")
            + ", 'Lift ' || n, "
            + of("cust", customers)
            + ", 'Customer ' || n, 'Site ' || n, 'JOB-' || lpad(n::text, 7, '0'), "
            + of("usr", 20),
        JOBS);
    add(
        all,
        "activities (kind, subject, body, lead_id, created_by)",
        "'call', 'Called about ' || n, repeat('asked for a better price ', n % 8), "
            + of("lead", LEADS * thousands)
            + ", "
            + of("usr", 20),
        ACTIVITIES);
    all.add("analyze");
    return all;
  }

  private void add(List<String> all, String into, String values, int ofThousand) {
    all.add(
        "insert into crm.%s select %s from generate_series(1, %d) n"
            .formatted(into, values, ofThousand * thousands));
  }
}
