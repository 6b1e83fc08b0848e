package com.aspcranes.crm.server.functions;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.testing.TestDatabase;
import com.aspcranes.crm.testing.TestPostgres;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A small company in a database of its own: one user of each role (two reps), some cranes and crew.
 */
final class Company implements AutoCloseable {
  final TestDatabase database = TestPostgres.newDatabase();
  final String admin = user("admin", "Asha");
  final String rep = user("sales_agent", "Sita");
  final String otherRep = user("sales_agent", "Ravi");
  final String dispatcher = user("operations_manager", "Mohan");
  final String driver = user("operator", "Om");
  final String support = user("support", "Sunil");
  final String acme = customer("Acme");
  final String bolt = customer("Bolt");
  final List<String> cranes = new ArrayList<>();
  final String om = operator("Om", driver);
  final String dev = operator("Dev", null);

  Company() {
    database.execute(
        "do $$ begin if not exists (select 1 from pg_roles where rolname = 'test_desk') then"
            + " create role test_desk login; end if; end $$; grant crm_app to test_desk;"
            + " grant connect on database "
            + database.name()
            + " to test_desk");
    for (int i = 0; i < 5; i++) {
      cranes.add(crane("MC-5" + i, i + 1));
    }
  }

  Desk desk(String uid) {
    return new Desk(database, uid, ask("select auth.mint(?, ?::uuid)", uid, Desk.ANY_DEVICE));
  }

  private String user(String role, String name) {
    String id = Ids.next("usr");
    run(
        "insert into crm.users (uid, email, password_hash, display_name, role) values (?, ?, 'x', ?, ?)",
        id,
        name + "@example.in",
        name,
        role);
    return id;
  }

  String customer(String name) {
    String id = Ids.next("cust");
    run("insert into crm.customers (id, name) values (?, ?)", id, name);
    return id;
  }

  private String crane(String name, int number) {
    String id = Ids.next("equ");
    run(
        "insert into crm.equipment (id, equipment_id, name, category, max_lifting_capacity, base_rates)"
            + " values (?, ?, ?, 'mobile_crane', 50,"
            + " '{\"micro\": 1, \"small\": 1, \"monthly\": 1, \"yearly\": 1}')",
        id,
        String.format("EQ%04d", number),
        name);
    return id;
  }

  private String operator(String name, @Nullable String user) {
    String id = Ids.next("op");
    run(
        "insert into crm.operators (id, name, user_id, specialization)"
            + " values (?, ?, ?, '{mobile_crane}')",
        id,
        name,
        user);
    return id;
  }

  String job(String title, String customer) {
    String id = Ids.next("job");
    run(
        "insert into crm.jobs (id, title, customer_id, customer_name, created_by)"
            + " select ?, ?, c.id, c.name, ? from crm.customers c where c.id = ?",
        id,
        title,
        dispatcher,
        customer);
    return id;
  }

  /** As superuser, past every right. */
  void run(String sql, @Nullable Object... arguments) {
    try (Connection connection = database.admin().getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < arguments.length; i++) {
        statement.setObject(i + 1, arguments[i]);
      }
      statement.execute();
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** The first column of the first row as text, asked as superuser. */
  @Nullable String ask(String sql, @Nullable Object... arguments) {
    try (Connection connection = database.admin().getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < arguments.length; i++) {
        statement.setObject(i + 1, arguments[i]);
      }
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? row.getString(1) : null;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
