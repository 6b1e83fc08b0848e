package com.aspcranes.crm.server;

import com.aspcranes.crm.server.config.ServerSettings;
import java.util.Properties;

/** What the PostgreSQL driver is told about a server. */
public final class DriverOptions {
  private DriverOptions() {}

  public static String url(ServerSettings settings) {
    String host = settings.host();
    String literal = host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
    return "jdbc:postgresql://" + literal + ":" + settings.port() + "/" + settings.database();
  }

  /** Timeouts in seconds: a half-open line must end in an error, not in a thread that waits. */
  public static Properties of(ServerSettings settings) {
    Properties options = new Properties();
    options.setProperty("ApplicationName", "asp-cranes-crm");
    options.setProperty("connectTimeout", "10");
    options.setProperty("loginTimeout", "15");
    options.setProperty("socketTimeout", "150");
    options.setProperty("cancelSignalTimeout", "10");
    options.setProperty("tcpKeepAlive", "true");
    options.setProperty("stringtype", "unspecified");
    options.setProperty("assumeMinServerVersion", "12");
    options.setProperty("prepareThreshold", settings.pooler() ? "0" : "5");
    options.setProperty("sslmode", settings.tls() ? "verify-full" : "disable");
    if (settings.tls()) {
      if (settings.rootCertificate() == null) {
        options.setProperty("sslfactory", "org.postgresql.ssl.DefaultJavaSSLFactory");
      } else {
        options.setProperty("sslrootcert", settings.rootCertificate().toString());
      }
    }
    return options;
  }
}
