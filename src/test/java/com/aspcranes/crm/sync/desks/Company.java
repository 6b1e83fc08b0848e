package com.aspcranes.crm.sync.desks;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.server.ServerException;
import com.aspcranes.crm.server.ServerPool;
import com.aspcranes.crm.server.config.ServerSettings;
import com.aspcranes.crm.server.hint.HintLine;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.testing.TestDatabase;
import com.aspcranes.crm.testing.TestPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One server with its people; what a test sets up or asks behind everybody's back goes here. */
public final class Company implements AutoCloseable {
  private static final String LOGIN = "desk_login";

  private final TestDatabase database;
  private final List<AutoCloseable> opened = new ArrayList<>();

  private Company(TestDatabase database) {
    this.database = database;
    execute(
        "do $$ begin if not exists (select 1 from pg_roles where rolname = '"
            + LOGIN
            + "') then create role "
            + LOGIN
            + " login in role crm_app inherit; end if; end $$");
  }

  public static Company open() {
    return new Company(TestPostgres.newDatabase());
  }

  /** On a server that keeps what it committed through a crash. */
  public static Company openDurable() {
    return new Company(TestPostgres.newDurableDatabase());
  }

  public TestDatabase database() {
    return database;
  }

  /** A user of this role; gives the uid. */
  public String person(String role, String name) {
    String uid = Ids.next("usr");
    execute(
        "insert into crm.users (uid, email, password_hash, display_name, role) values (?, ?, ?, ?, ?)",
        uid,
        uid.substring(4) + "@example.com",
        "no password",
        name,
        role);
    return uid;
  }

  /** A desk of this person, never synced. */
  public Desk desk(String uid) {
    return keep(Desk.open(this, uid, pool()));
  }

  /** As {@link #desk(String)}, over a line that a test can break. */
  public Desk desk(String uid, FaultProxy line) {
    return keep(Desk.open(this, uid, pool(line.port())));
  }

  /** A desk over a replica that is there already, perhaps brought from another machine. */
  public Desk desk(LocalStore store, Path numbers, String machine) {
    return keep(Desk.over(this, keep(store), pool(), numbers, machine));
  }

  /** Rings whenever the server does, until closed. */
  public AutoCloseable hints(Runnable ring) {
    HintLine line = HintLine.open(settings(database.port()));
    Thread thread =
        new Thread(
            () -> {
              try {
                while (true) {
                  if (line.await(Duration.ofSeconds(30))) {
                    ring.run();
                  }
                }
              } catch (ServerException e) {
                // closed
              }
            },
            "hints");
    thread.setDaemon(true);
    thread.start();
    return line;
  }

  /** A line to the server that a test can break. */
  public FaultProxy line() {
    return keep(new FaultProxy(database.port()));
  }

  <T extends AutoCloseable> T keep(T resource) {
    opened.add(resource);
    return resource;
  }

  /** As the program connects: a login that may call the api functions and nothing else. */
  public ServerPool pool() {
    return pool(database.port());
  }

  private ServerPool pool(int port) {
    return keep(new ServerPool(settings(port), Duration.ofSeconds(10)));
  }

  public ServerSettings settings(int port) {
    return new ServerSettings(
        "127.0.0.1",
        port,
        database.name(),
        LOGIN,
        "",
        false,
        null,
        0,
        3,
        Duration.ofMinutes(1),
        false);
  }

  /** An access token without a password. */
  public String mint(String uid, UUID device) {
    return String.valueOf(ask("select auth.mint(?, ?)", uid, device));
  }

  public void revokeSessions(String uid) {
    execute("update auth.sessions set revoked_at = now() where uid = ?", uid);
  }

  public String customer(String owner) {
    return insert("cust", "customers", "name, created_by", "Acme " + counter(), owner);
  }

  public String crane(String name) {
    String id = Ids.next("equ");
    execute(
        "insert into crm.equipment (id, equipment_id, name, category, max_lifting_capacity, base_rates)"
            + " values (?, ?, ?, 'mobile_crane', 50, '{\"micro\": 1, \"small\": 1, \"monthly\": 1, \"yearly\": 1}')",
        id,
        String.format("EQ%04d", counter()),
        name);
    return id;
  }

  public String job(String customer, String creator) {
    return insert(
        "job",
        "jobs",
        "title, customer_id, customer_name, created_by",
        "Lift " + counter(),
        customer,
        "Acme",
        creator);
  }

  private int count;

  private int counter() {
    return ++count;
  }

  private String insert(String prefix, String table, String columns, Object... values) {
    String id = Ids.next(prefix);
    Object[] all = new Object[values.length + 1];
    all[0] = id;
    System.arraycopy(values, 0, all, 1, values.length);
    execute(
        "insert into crm."
            + table
            + " (id, "
            + columns
            + ") values (?"
            + ", ?".repeat(values.length)
            + ")",
        all);
    return id;
  }

  /** One statement as superuser. */
  public void execute(String sql, @Nullable Object... arguments) {
    try (Connection connection = database.admin().getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, arguments);
      statement.execute();
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** The first value of the first row as text; null for none. */
  public @Nullable String ask(String sql, @Nullable Object... arguments) {
    try (Connection connection = database.admin().getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, arguments);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? row.getString(1) : null;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  public long count(String sql, @Nullable Object... arguments) {
    return Long.parseLong(String.valueOf(ask(sql, arguments)));
  }

  private static void bind(PreparedStatement statement, @Nullable Object... arguments)
      throws SQLException {
    for (int i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, arguments[i]);
    }
  }

  @Override
  public void close() throws Exception {
    for (int i = opened.size() - 1; i >= 0; i--) {
      opened.get(i).close();
    }
    database.close();
  }
}
