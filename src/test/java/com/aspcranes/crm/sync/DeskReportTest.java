package com.aspcranes.crm.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.aspcranes.crm.auth.NewPassword;
import com.aspcranes.crm.auth.SignIn;
import com.aspcranes.crm.auth.SignedIn;
import com.aspcranes.crm.auth.number.NumberBook;
import com.aspcranes.crm.auth.profile.Profiles;
import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.customer.Customer;
import com.aspcranes.crm.server.ServerPool;
import com.aspcranes.crm.server.admin.Accounts;
import com.aspcranes.crm.server.admin.AdminLine;
import com.aspcranes.crm.server.config.ServerSettings;
import com.aspcranes.crm.server.signin.SignInCalls;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.StoreOptions;
import com.aspcranes.crm.testing.TestDatabase;
import com.aspcranes.crm.testing.TestPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("sync")
class DeskReportTest {
  private static final String PASSWORD = "hook and sling";

  @TempDir Path dir;

  @Test
  void theServerKnowsAfterARoundHowTheDeskIs() throws SQLException {
    try (TestDatabase database = TestPostgres.newDatabase()) {
      database.execute(
          "do $$ begin if not exists (select 1 from pg_roles where rolname = 'desk_login') then"
              + " create role desk_login login in role crm_app inherit; end if; end $$");
      new Accounts(new AdminLine(settings(database, "postgres")))
          .add("asha@example.com", "Asha", "sales_agent", NewPassword.secret(PASSWORD));
      try (ServerPool pool = new ServerPool(settings(database, "desk_login"))) {
        SignedIn who = signIn(pool);
        StoreOptions options = new StoreOptions(who.session().uid(), Clock.systemUTC(), false);
        try (LocalStore store = LocalStore.inMemory(options);
            Syncing syncing =
                new Syncing(
                    store,
                    who,
                    pool,
                    new NumberBook(who.profile().numbers(), "machine"),
                    Clock.systemUTC())) {
          database.execute("update sync.meta set min_client = 99");
          write(store);
          assertEquals(true, syncing.once());
          assertEquals("1 0 true true", row(database));
          assertEquals(
              "syncing.problem.old_program", one(database, "select problem from sync.desk_report"));
          database.execute("update sync.meta set min_client = 1");
          assertEquals(true, syncing.once());
          assertEquals("0 0 true true", row(database));
        }
      }
    }
  }

  private static void write(LocalStore store) {
    Outcome<Boolean> ignored =
        store.write(
            "test.act",
            session -> {
              Customer customer = new Customer();
              customer.id = Ids.next("cust");
              customer.name = "Acme";
              session.create(customer);
              return Outcome.done(true);
            });
  }

  private SignedIn signIn(ServerPool pool) {
    return ((Outcome.Done<SignedIn>)
            new SignIn(
                    new SignInCalls(pool), new Profiles(dir), "server", "CRM 1", Clock.systemUTC())
                .with("asha@example.com", PASSWORD))
        .value();
  }

  private static String row(TestDatabase database) throws SQLException {
    return one(
        database,
        "select concat_ws(' ', waiting, issues, case when pulled_at is not null then 'true' end,"
            + " case when ledger is not null then 'true' end) from sync.desk_report");
  }

  private static String one(TestDatabase database, String sql) throws SQLException {
    try (Connection connection = database.admin().getConnection();
        ResultSet row = connection.createStatement().executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  private static ServerSettings settings(TestDatabase database, String login) {
    return new ServerSettings(
        "127.0.0.1",
        database.port(),
        database.name(),
        login,
        "",
        false,
        null,
        0,
        2,
        Duration.ofMinutes(1),
        false);
  }
}
