package com.aspcranes.crm.server.signin;

import com.aspcranes.crm.server.Bind;
import com.aspcranes.crm.server.Json;
import com.aspcranes.crm.server.ServerException;
import com.aspcranes.crm.server.ServerPool;
import com.aspcranes.crm.server.Trouble;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a desk gets and keeps its tokens. Every call may throw {@link ServerException}. */
public final class SignInCalls {
  private final ServerPool pool;

  public SignInCalls(ServerPool pool) {
    this.pool = pool;
  }

  /**
   * A guess that was counted.
   *
   * @param delay how long to wait before guessing again
   */
  public record Attempt(UUID id, Duration delay) {}

  /** Unknown people get a stable answer too. */
  public Stretching salt(String email) {
    JsonNode node = Json.read(Bind.ask(pool, "select api.salt(?)", email));
    return new Stretching(
        Json.text(node, "salt"),
        node.path("m").asInt(),
        node.path("t").asInt(),
        node.path("p").asInt());
  }

  /**
   * First step, committed by itself.
   *
   * @param commitment base64url of SHA-256(nonce || proof)
   */
  public Attempt attempt(String email, String commitment, UUID device) {
    JsonNode node = Json.read(Bind.ask(pool, "select api.try(?, ?, ?)", email, commitment, device));
    return new Attempt(
        UUID.fromString(Json.text(node, "try_id")),
        Duration.ofMillis(node.path("wait_ms").asLong(0)));
  }

  /** Second step, in a transaction of its own. */
  public Grant login(
      Attempt attempt, String nonce, String proof, UUID device, String name, String program) {
    return grant(
        Bind.ask(
            pool,
            "select api.login(?, ?, ?, ?, ?, ?)",
            attempt.id(),
            nonce,
            proof,
            device,
            name,
            program));
  }

  /**
   * Spends a refresh token for the next one, which the caller has made: if the answer gets lost the
   * same call may be repeated.
   *
   * @param nextSha256 hex of the next token's SHA-256
   * @throws ServerException IDENTITY with one of unknown, reuse, revoked, expired, disabled and
   *     device_lost as its message
   */
  public Grant refresh(String refresh, UUID device, String nextSha256) {
    String answer = Bind.ask(pool, "select api.refresh(?, ?, ?)", refresh, device, nextSha256);
    String refused = Json.textOrNull(Json.read(answer), "refused");
    if (refused != null) {
      throw new ServerException(Trouble.IDENTITY, "28000", refused, null);
    }
    return grant(answer);
  }

  /** My own new password; a try of its own proves the old one. My other sessions end. */
  public void changePassword(
      String token, Attempt attempt, String nonce, String proof, PasswordSecret fresh) {
    Stretching how = fresh.how();
    Bind.ask(
        pool,
        "select api.change_password(?, ?, ?, ?, ?, ?, ?, ?, ?)::text",
        token,
        attempt.id(),
        nonce,
        proof,
        how.salt(),
        how.memory(),
        how.passes(),
        how.lanes(),
        fresh.keySha256());
  }

  public void logout(String token) {
    Bind.ask(pool, "select api.logout(?)::text", token);
  }

  private static Grant grant(@Nullable String answer) {
    JsonNode node = Json.read(answer);
    String access = Json.text(node, "access");
    return new Grant(
        access,
        Objects.requireNonNullElse(Json.textOrNull(node, "refresh"), ""),
        AccessToken.lifetime(access),
        Json.text(node, "uid"),
        Json.text(node, "role"),
        Json.text(node, "display_name"),
        node.path("must_change_password").asBoolean(false));
  }
}
