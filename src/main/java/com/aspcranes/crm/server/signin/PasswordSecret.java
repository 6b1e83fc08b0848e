package com.aspcranes.crm.server.signin;

/**
 * What the server keeps of a password: how it is stretched and a hash of the stretched key.
 *
 * @param keySha256 base64url of SHA-256 over the stretched key
 */
public record PasswordSecret(Stretching how, String keySha256) {

  /** Secrets stay out of logs. */
  @Override
  public String toString() {
    return "PasswordSecret";
  }
}
