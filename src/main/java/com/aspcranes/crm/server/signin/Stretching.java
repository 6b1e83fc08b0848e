package com.aspcranes.crm.server.signin;

/**
 * How the server wants a password stretched (Argon2id, RFC 9106).
 *
 * @param salt base64url
 * @param memory KiB
 * @param passes iterations
 * @param lanes parallelism
 */
public record Stretching(String salt, int memory, int passes, int lanes) {}
