package com.aspcranes.crm.server.admin;

import com.aspcranes.crm.model.office.User;
import com.aspcranes.crm.server.Bind;
import com.aspcranes.crm.server.signin.PasswordSecret;
import com.aspcranes.crm.server.signin.Stretching;
import com.aspcranes.crm.store.type.Mapping;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;

/**
 * Fills an empty company database with whole records. Every trigger runs: what the server would
 * refuse a desk, it refuses here.
 */
public final class CompanyLoader {
  private static final int BATCH = 500;

  private final AdminLine line;

  public CompanyLoader(AdminLine line) {
    this.line = line;
  }

  /**
   * All of it in one transaction, or nothing.
   *
   * @param rows entities, parents before children
   * @param secrets passwords of the users among them, by uid
   * @param now time of rows that carry none
   * @return how many rows
   */
  public int load(List<?> rows, Map<String, PasswordSecret> secrets, Instant now) {
    try (SessionFactory factory = Mapping.server(line.source())) {
      return line.inTransaction(
          connection -> {
            become(connection, "crm_migrator");
            try (StatelessSession session =
                factory.withStatelessOptions().connection(connection).openStatelessSession()) {
              insert(session, connection, rows, secrets, now);
            }
            countOn(connection);
            return rows.size();
          });
    }
  }

  private static void insert(
      StatelessSession session,
      Connection connection,
      List<?> rows,
      Map<String, PasswordSecret> secrets,
      Instant now)
      throws SQLException {
    List<Object> batch = new ArrayList<>();
    for (Object row : rows) {
      if (row instanceof User user) {
        insert(connection, user, Objects.requireNonNull(secrets.get(user.uid), user.uid));
      } else {
        date(row, now);
        batch.add(row);
      }
      if (batch.size() == BATCH) {
        session.insertMultiple(batch);
        batch.clear();
      }
    }
    session.insertMultiple(batch);
  }

  // The entity has no field for what is kept of a password.
  private static void insert(Connection connection, User user, PasswordSecret secret)
      throws SQLException {
    Stretching how = secret.how();
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into crm.users (uid, email, display_name, role, phone, locale, password_hash)"
                + " values (?, ?, ?, ?, ?, ?, auth.password_text(?, ?, ?, ?, ?))")) {
      Bind.all(
          insert,
          user.uid,
          user.email,
          user.displayName,
          user.role,
          user.phone,
          user.locale,
          how.salt(),
          how.memory(),
          how.passes(),
          how.lanes(),
          secret.keySha256());
      insert.execute();
    }
  }

  private static void date(Object row, Instant now) {
    try {
      Field made = row.getClass().getField("createdAt");
      Field changed = row.getClass().getField("updatedAt");
      if (made.get(row) == null) {
        made.set(row, now);
      }
      if (changed.get(row) == null) {
        changed.set(row, made.get(row));
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("no record of the company: " + row.getClass(), e);
    }
  }

  /** The next number of each series comes after every number in use. */
  private static void countOn(Connection connection) throws SQLException {
    become(connection, "crm_acts");
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "update ops.number_counter c set next_no = greatest(c.next_no, 1 + coalesce(case c.series"
              + " when 'quotation' then (select max(substr(q.quotation_number, 7)::bigint) from crm.quotations q)"
              + " when 'job' then (select max(substr(j.job_number, 5)::bigint) from crm.jobs j)"
              + " else (select max(substr(e.equipment_id, 3)::bigint) from crm.equipment e) end, 0))");
    }
  }

  private static void become(Connection connection, String role) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("set local role " + role);
    }
  }
}
