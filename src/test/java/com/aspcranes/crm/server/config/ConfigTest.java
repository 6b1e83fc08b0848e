package com.aspcranes.crm.server.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigTest {
  @TempDir Path dir;

  @Test
  void environmentWinsOverUserOverMachine() throws IOException {
    Config config =
        config(
            Map.of("DB_HOST", "from-env"),
            "DB_HOST=from-user\nDB_NAME=from-user",
            "DB_HOST=from-machine\nDB_NAME=from-machine\nDB_USER=from-machine");
    assertEquals("from-env", config.required("DB_HOST"));
    assertEquals("from-user", config.required("DB_NAME"));
    assertEquals("from-machine", config.required("DB_USER"));
    assertEquals("environment", config.origin("DB_HOST"));
    assertEquals(dir.resolve("user").toString(), config.origin("DB_NAME"));
    assertEquals("default", config.origin("DB_PORT"));
  }

  @Test
  void lockedKeyComesFromTheMachineAlone() throws IOException {
    Config config =
        config(
            Map.of("DB_HOST", "evil", "DB_SSL", "false"),
            "DB_HOST=evil",
            "DB_HOST=good\nlocked=DB_HOST, DB_SSL");
    assertEquals("good", config.required("DB_HOST"));
    assertTrue(config.isLocked("DB_SSL"));
    assertEquals("default", config.origin("DB_SSL"));
  }

  @Test
  void blankCountsAsNotSet() throws IOException {
    assertFalse(config(Map.of("DB_HOST", " "), "", "").namesServer());
  }

  @Test
  void wrongNumberNamesFileKeyAndRangeButNotTheValue() throws IOException {
    Config config = config(server("db.example"), "DB_PORT=hunter2", "");
    ConfigProblem problem = assertThrows(ConfigProblem.class, () -> ServerSettings.of(config));
    assertEquals(
        dir.resolve("user") + ": DB_PORT must be a whole number from 1 to 65535",
        problem.getMessage());
    assertEquals("DB_PORT", problem.key());
  }

  @Test
  void plainLineIsRefusedToAnotherMachineOnly() throws IOException {
    for (String host : List.of("127.0.0.1", "localhost", "::1")) {
      assertFalse(ServerSettings.of(config(server(host), "DB_SSL=false", "")).tls(), host);
    }
    for (String host : List.of("db.example", "10.0.0.7", "localhost.example")) {
      Config config = config(server(host), "DB_SSL=false", "");
      ConfigProblem problem = assertThrows(ConfigProblem.class, () -> ServerSettings.of(config));
      assertEquals("DB_SSL", problem.key());
      assertTrue(ServerSettings.of(config(server(host), "", "")).tls(), host);
    }
    assertFalse(
        ServerSettings.of(config(server("10.0.0.7"), "DB_SSL=false\nDB_PLAIN_ALLOWED=true", ""))
            .tls());
  }

  @Test
  void missingCertificateIsNoticedAtStart() throws IOException {
    Config config = config(server("db.example"), "DB_SSL_ROOT_CERT=" + dir + "/none.pem", "");
    assertThrows(ConfigProblem.class, () -> ServerSettings.of(config));
  }

  @Test
  void deskKeepsNoIdleConnectionAndFourAtMost() throws IOException {
    ServerSettings settings = ServerSettings.of(config(server("localhost"), "", ""));
    assertEquals(0, settings.poolMin());
    assertEquals(4, settings.poolMax());
  }

  @Test
  void textOfSettingsHidesThePassword() throws IOException {
    ServerSettings settings = ServerSettings.of(config(server("localhost"), "", ""));
    assertFalse(settings.toString().contains("hunter2"));
  }

  @Test
  void everyOperatingSystemHasItsPlaces() {
    assertEquals(
        Path.of("/etc/asp-cranes-crm/client.properties"),
        ConfigPlaces.of("Linux", "/home/asha", Map.of()).machineFile());
    assertEquals(
        Path.of("/data/asp-cranes-crm/profiles"),
        ConfigPlaces.of("Linux", "/home/asha", Map.of("XDG_DATA_HOME", "/data")).profiles());
    assertEquals(
        Path.of("/Library/Application Support/ASP Cranes CRM/client.properties"),
        ConfigPlaces.of("Mac OS X", "/Users/asha", Map.of()).machineFile());
    assertTrue(
        ConfigPlaces.of("Windows 11", "C:\\Users\\asha", Map.of())
            .machineFile()
            .toString()
            .endsWith("client.properties"));
  }

  private Config config(Map<String, String> env, String user, String machine) throws IOException {
    Path userFile = Files.writeString(dir.resolve("user"), user);
    Path machineFile = Files.writeString(dir.resolve("machine"), machine);
    return Config.load(env, userFile, machineFile);
  }

  private static Map<String, String> server(String host) {
    Map<String, String> env = new HashMap<>();
    env.put("DB_HOST", host);
    env.put("DB_NAME", "crm");
    env.put("DB_USER", "desk");
    env.put("DB_PASSWORD", "hunter2");
    return env;
  }
}
