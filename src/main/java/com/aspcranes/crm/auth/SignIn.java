package com.aspcranes.crm.auth;

import com.aspcranes.crm.auth.profile.Profile;
import com.aspcranes.crm.auth.profile.Profiles;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.server.ServerException;
import com.aspcranes.crm.server.signin.Grant;
import com.aspcranes.crm.server.signin.SignInCalls;
import com.aspcranes.crm.server.signin.SignInCalls.Attempt;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * Lets a person in: with the server if it answers, else against what the last such sign-in left
 * here. Slow on purpose; not for the screen's thread.
 */
public final class SignIn {
  private static final String TOO_EARLY = "PT429";
  private static final String WRONG_PROOF = "28P01";

  private final SignInCalls calls;
  private final Profiles profiles;
  private final String server;
  private final String program;
  private final Clock clock;

  /**
   * @param server address of the server, as profiles are kept by it
   * @param program name and version, shown in the list of sessions
   */
  public SignIn(SignInCalls calls, Profiles profiles, String server, String program, Clock clock) {
    this.calls = calls;
    this.profiles = profiles;
    this.server = server;
    this.program = program;
    this.clock = clock;
  }

  /**
   * Refused with signin.wrong, signin.wait, signin.lease_over, signin.first_needs_server or
   * signin.setup.
   */
  public Outcome<SignedIn> with(String email, String password) {
    Optional<Profile> known = profiles.find(server, email);
    try {
      return online(email, password, known.map(Profile::device).orElseGet(UUID::randomUUID));
    } catch (ServerException e) {
      return switch (e.trouble()) {
        case IDENTITY -> Outcome.refused(Refusal.of("signin.wrong"));
        case TRANSIENT -> offline(known, password);
        case PERMANENT ->
            Outcome.refused(
                e.sqlState().equals(TOO_EARLY)
                    ? Refusal.of("signin.wait", null, 30)
                    : Refusal.of("signin.setup", null, e.sqlState()));
        default -> Outcome.refused(Refusal.of("signin.setup", null, e.sqlState()));
      };
    }
  }

  private Outcome<SignedIn> online(String email, String password, UUID device) {
    String proof = PasswordStretch.proof(password, calls.salt(email));
    Commitment guess = Commitment.to(proof);
    Attempt attempt = calls.attempt(email, guess.hash(), device);
    Patience.keep(attempt.delay());
    long asked = System.nanoTime();
    Grant grant =
        calls.login(attempt, guess.nonce(), guess.proof(), device, MachineName.get(), program);
    Profile profile =
        profiles.keep(server, email, grant.uid(), grant.role(), grant.displayName(), device);
    Tokens tokens = Tokens.of(calls, profile);
    tokens.take(grant, asked);
    check(profile).remember(password);
    Session session =
        new Session(grant.uid(), grant.role(), grant.displayName(), grant.mustChangePassword());
    return Outcome.done(new SignedIn(session, profile, tokens, false));
  }

  /**
   * Gives the signed-in person a new password; needs the server. Other sessions of the person end.
   * Refused with signin.wrong, signin.wait, signin.short or signin.needs_server.
   */
  public Outcome<Boolean> changePassword(SignedIn who, String old, String fresh) {
    if (!NewPassword.isLongEnough(fresh)) {
      return Outcome.refused(Refusal.of("signin.short", "password", NewPassword.LEAST));
    }
    Profile profile = who.profile();
    try {
      Commitment guess = Commitment.to(PasswordStretch.proof(old, calls.salt(profile.email())));
      Attempt attempt = calls.attempt(profile.email(), guess.hash(), profile.device());
      Patience.keep(attempt.delay());
      calls.changePassword(
          who.tokens().access(), attempt, guess.nonce(), guess.proof(), NewPassword.secret(fresh));
    } catch (ServerException e) {
      return Outcome.refused(
          Refusal.of(
              e.sqlState().equals(WRONG_PROOF)
                  ? "signin.wrong"
                  : e.sqlState().equals(TOO_EARLY) ? "signin.wait" : "signin.needs_server",
              null,
              30));
    }
    check(profile).remember(fresh);
    return Outcome.done(true);
  }

  private Outcome<SignedIn> offline(Optional<Profile> known, String password) {
    if (known.isEmpty()) {
      return Outcome.refused(Refusal.of("signin.first_needs_server"));
    }
    Profile profile = known.get();
    return check(profile)
        .check(password)
        .map(
            right ->
                new SignedIn(
                    new Session(profile.uid(), profile.role(), profile.displayName(), false),
                    profile,
                    Tokens.of(calls, profile),
                    true));
  }

  /** Whole days that this profile may go on without the server. */
  public static long daysLeft(Profile profile, Clock clock) {
    return new OfflineCheck(profile.offline(), clock).daysLeft();
  }

  /** The server was reached for this profile: its two weeks begin anew. */
  public static void reached(Profile profile, Clock clock) {
    new OfflineCheck(profile.offline(), clock).renewLease();
  }

  private OfflineCheck check(Profile profile) {
    return new OfflineCheck(profile.offline(), clock);
  }
}
