package com.aspcranes.crm.server.signin;

import com.aspcranes.crm.server.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/**
 * Reads, without trusting, what a JWT (RFC 7519) says of its own life. Both times are the server's,
 * so the difference holds whatever this machine's clock shows.
 */
final class AccessToken {
  private static final Duration USUAL = Duration.ofMinutes(15);

  private AccessToken() {}

  static Duration lifetime(String token) {
    String[] parts = token.split("\\.", -1);
    if (parts.length != 3) {
      return USUAL;
    }
    byte[] claims = Base64.getUrlDecoder().decode(parts[1]);
    JsonNode node = Json.read(new String(claims, StandardCharsets.UTF_8));
    if (!node.hasNonNull("iat") || !node.hasNonNull("exp")) {
      return USUAL;
    }
    return Duration.ofSeconds(node.path("exp").asLong() - node.path("iat").asLong());
  }
}
