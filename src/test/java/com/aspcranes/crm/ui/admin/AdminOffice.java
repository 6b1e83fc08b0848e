package com.aspcranes.crm.ui.admin;

import com.aspcranes.crm.auth.NewPassword;
import com.aspcranes.crm.auth.SignIn;
import com.aspcranes.crm.auth.SignedIn;
import com.aspcranes.crm.auth.profile.Profiles;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.office.User;
import com.aspcranes.crm.server.ServerPool;
import com.aspcranes.crm.server.admin.Accounts;
import com.aspcranes.crm.server.admin.AdminLine;
import com.aspcranes.crm.server.config.ServerSettings;
import com.aspcranes.crm.server.signin.SignInCalls;
import com.aspcranes.crm.testing.TestDatabase;
import com.aspcranes.crm.testing.TestPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/** A company server with three people, and Meera, an admin, signed in at her desk. */
final class AdminOffice implements AutoCloseable {
  static final String PASSWORD = "hook and sling";

  final TestDatabase database = TestPostgres.newDatabase();
  final ServerPool pool;
  final SignedIn meera;
  final String asha;
  final String ramesh;

  AdminOffice() {
    database.execute(
        "do $$ begin if not exists (select 1 from pg_roles where rolname = 'desk_login') then"
            + " create role desk_login login in role crm_app inherit; end if; end $$");
    Accounts accounts = new Accounts(new AdminLine(settings(database.port(), "postgres")));
    accounts.add("meera@example.com", "Meera Joshi", "admin", NewPassword.secret(PASSWORD));
    asha =
        accounts.add("asha@example.com", "Asha Rao", "sales_agent", NewPassword.secret(PASSWORD));
    ramesh =
        accounts.add(
            "ramesh@example.com", "Ramesh Yadav", "operator", NewPassword.secret(PASSWORD));
    pool = new ServerPool(settings(database.port(), "desk_login"));
    meera = signIn("meera@example.com");
  }

  SignedIn signIn(String email) {
    Outcome<SignedIn> outcome = door(pool).with(email, PASSWORD);
    return ((Outcome.Done<SignedIn>) outcome).value();
  }

  private SignIn door(ServerPool line) {
    return new SignIn(
        new SignInCalls(line), new Profiles(folder()), "server", "CRM 1.0", Clock.systemUTC());
  }

  /** A line to where no server is. */
  ServerPool nowhere() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return new ServerPool(settings(socket.getLocalPort(), "desk_login"), Duration.ofMillis(300));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  User user() {
    User user = new User();
    user.uid = meera.session().uid();
    user.role = "admin";
    user.displayName = "Meera Joshi";
    return user;
  }

  private ServerSettings settings(int port, String login) {
    return new ServerSettings(
        "127.0.0.1",
        port,
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

  private static Path folder() {
    try {
      return Files.createTempDirectory("profiles");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    pool.close();
    database.close();
  }
}
