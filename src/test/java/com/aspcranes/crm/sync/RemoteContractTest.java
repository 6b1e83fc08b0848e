package com.aspcranes.crm.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.auth.NewPassword;
import com.aspcranes.crm.auth.SignIn;
import com.aspcranes.crm.auth.SignedIn;
import com.aspcranes.crm.auth.profile.Profiles;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.server.ServerException;
import com.aspcranes.crm.server.ServerPool;
import com.aspcranes.crm.server.Trouble;
import com.aspcranes.crm.server.admin.Accounts;
import com.aspcranes.crm.server.admin.AdminLine;
import com.aspcranes.crm.server.api.ApiCalls;
import com.aspcranes.crm.server.api.Head;
import com.aspcranes.crm.server.api.LeasedNumbers;
import com.aspcranes.crm.server.signin.SignInCalls;
import com.aspcranes.crm.sync.remote.PostgresRemote;
import com.aspcranes.crm.sync.remote.Remote;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every line to the server keeps, the real one and the one that breaks on purpose. */
class RemoteContractTest extends TwoDesks {
  private static final UUID DEVICE = UUID.randomUUID();

  @TempDir Path dir;

  @Test
  void realLineKeepsTheContract() {
    String uid = addAccount();
    keepsTheContract(new PostgresRemote(new ApiCalls(company.pool()), signIn().tokens()), uid);
  }

  @Test
  void breakableLineKeepsTheContract() {
    keepsTheContract(company.desk(asha).remote(), asha);
  }

  @Test
  void tokenThatIsNoLongerTakenIsRenewedOnceAndTheCallRepeated() {
    String uid = addAccount();
    Remote remote = new PostgresRemote(new ApiCalls(company.pool()), signIn().tokens());
    assertEquals(uid, head(remote).uid());
    company.execute("update auth.sessions set gen = ext.gen_random_uuid(), prev_gen = null");
    assertEquals(uid, head(remote).uid());
    company.revokeSessions(uid);
    assertEquals(
        Trouble.IDENTITY, assertThrows(ServerException.class, () -> head(remote)).trouble());
  }

  private void keepsTheContract(Remote remote, String uid) {
    Head head = head(remote);
    assertEquals(uid, head.uid());
    assertEquals(Head.Mode.RESYNC, head.mode());
    assertTrue(head.tables().contains("leads"));
    Head next =
        remote.inSnapshot(
            snapshot -> {
              Head now = snapshot.head(DEVICE, head.cursor(), head.server(), "null");
              assertEquals(0, snapshot.rows("leads", List.of("lead_x")).size());
              assertTrue(snapshot.close().agreesWith(now));
              return now;
            });
    assertEquals(Head.Mode.DELTA, next.mode());
    assertEquals("{\"results\": []}", remote.push(DEVICE, "[]"));
    assertEquals("{\"results\": []}", remote.results(DEVICE, 1));
    LeasedNumbers numbers = remote.leaseNumbers(DEVICE, "quotation");
    assertEquals(50, numbers.last() - numbers.first() + 1);
    assertEquals(
        Trouble.PERMANENT,
        assertThrows(ServerException.class, () -> remote.push(DEVICE, "{}")).trouble());
    assertEquals(
        Trouble.FORKED,
        assertThrows(ServerException.class, () -> remote.push(DEVICE, gap())).trouble());
    assertTrue(remote.linesOpened() >= 1);
  }

  private static String gap() {
    return "[{\"mid\":\"" + UUID.randomUUID() + "\",\"seq\":7,\"kind\":\"rows\",\"changes\":[]}]";
  }

  private static Head head(Remote remote) {
    return remote.inSnapshot(snapshot -> snapshot.head(DEVICE, null, null, "null"));
  }

  private String addAccount() {
    AdminLine admin = new AdminLine(company.settings(company.database().port()).as("postgres", ""));
    return new Accounts(admin)
        .add("meera@example.com", "Meera", "admin", NewPassword.secret("hook and sling"));
  }

  private SignedIn signIn() {
    ServerPool pool = company.pool();
    SignIn signIn =
        new SignIn(new SignInCalls(pool), new Profiles(dir), "server", "test", Clock.systemUTC());
    if (signIn.with("meera@example.com", "hook and sling") instanceof Outcome.Done<SignedIn> done) {
      return done.value();
    }
    throw new AssertionError("not signed in");
  }
}
