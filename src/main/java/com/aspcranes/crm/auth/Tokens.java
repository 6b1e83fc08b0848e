package com.aspcranes.crm.auth;

import com.aspcranes.crm.auth.profile.PrivateFile;
import com.aspcranes.crm.auth.profile.Profile;
import com.aspcranes.crm.server.ServerException;
import com.aspcranes.crm.server.Trouble;
import com.aspcranes.crm.server.signin.Grant;
import com.aspcranes.crm.server.signin.SignInCalls;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The access token in force, renewed before it runs out. Its age is taken from this machine's
 * monotonic clock since it was asked for, so a wrong wall clock does no harm; after a sleep of the
 * machine the server's refusal has the last word.
 */
public final class Tokens {
  private static final String REFRESH = "refresh";
  private static final String NEXT = "next";

  private final SignInCalls calls;
  private final Profile profile;
  private final LongSupplier nanoTime;

  private @Nullable String access;
  private long freshUntil;

  Tokens(SignInCalls calls, Profile profile, LongSupplier nanoTime) {
    this.calls = calls;
    this.profile = profile;
    this.nanoTime = nanoTime;
  }

  /** Of a profile that signed in before; nothing is asked of the server yet. */
  public static Tokens of(SignInCalls calls, Profile profile) {
    return new Tokens(calls, profile, System::nanoTime);
  }

  synchronized void take(Grant grant, long askedAt) {
    file().save(Map.of(REFRESH, grant.refresh()));
    use(grant, askedAt);
  }

  private void use(Grant grant, long askedAt) {
    access = grant.access();
    freshUntil = askedAt + grant.lifetime().toNanos() * 4 / 5;
  }

  /**
   * A token good for a call now; asks the server for a new one if need be.
   *
   * @throws ServerException IDENTITY if the person must sign in again
   */
  public synchronized String access() {
    String held = access;
    if (held != null && nanoTime.getAsLong() - freshUntil < 0) {
      return held;
    }
    Map<String, String> kept = file().read();
    String refresh = kept.get(REFRESH);
    if (refresh == null) {
      throw new ServerException(Trouble.IDENTITY, "28000", "sign in again", null);
    }
    // on disk before it is offered: after a lost answer the same call is made again
    String next = kept.get(NEXT);
    if (next == null) {
      next = RandomText.ofBytes(32);
      file().save(Map.of(REFRESH, refresh, NEXT, next));
    }
    long asked = nanoTime.getAsLong();
    Grant grant = calls.refresh(refresh, profile.device(), Sha256.hex(next));
    file().save(Map.of(REFRESH, next));
    use(grant, asked);
    return grant.access();
  }

  /** The server did not take this token: the next {@link #access()} asks for another. */
  public synchronized void refused(String token) {
    if (token.equals(access)) {
      access = null;
    }
  }

  /** Ends the session here, and on the server if it can be reached. */
  public synchronized void signOut() {
    String token = access;
    access = null;
    file().delete();
    if (token != null) {
      calls.logout(token);
    }
  }

  private PrivateFile file() {
    return profile.tokens();
  }
}
