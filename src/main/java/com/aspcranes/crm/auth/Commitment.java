package com.aspcranes.crm.auth;

/**
 * A guess sealed before it is counted: the server learns the hash in the first step and its opening
 * in the second.
 *
 * @param hash hex of SHA-256 over nonce and proof
 */
record Commitment(String nonce, String proof, String hash) {

  static Commitment to(String proof) {
    String nonce = RandomText.ofBytes(32);
    return new Commitment(nonce, proof, Sha256.hex(nonce + proof));
  }
}
