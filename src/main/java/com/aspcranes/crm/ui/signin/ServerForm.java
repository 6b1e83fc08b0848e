package com.aspcranes.crm.ui.signin;

/**
 * How to reach the company's server, as typed.
 *
 * @param port digits, not checked
 * @param rootCertificate path of a PEM file; empty trusts the authorities the program knows
 */
public record ServerForm(
    String host,
    String port,
    String database,
    String user,
    String password,
    boolean tls,
    String rootCertificate) {

  /** What a company server usually is. */
  public static final ServerForm EMPTY =
      new ServerForm("", "5432", "asp_cranes", "crm_app", "", true, "");

  /** Without the password: records end up in logs. */
  @Override
  public String toString() {
    return user + "@" + host + ":" + port + "/" + database;
  }
}
