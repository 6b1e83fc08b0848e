package com.aspcranes.crm.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.ui.signin.ServerForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DesktopStartTest {
  @TempDir Path folder;

  @Test
  void onlyUnixMayBeWithoutADisplay() {
    assertFalse(DesktopStart.hasDisplay("Linux", Map.of()));
    assertFalse(DesktopStart.hasDisplay("Linux", Map.of("DISPLAY", " ")));
    assertTrue(DesktopStart.hasDisplay("Linux", Map.of("DISPLAY", ":0")));
    assertTrue(DesktopStart.hasDisplay("Windows 11", Map.of()));
    assertTrue(DesktopStart.hasDisplay("Mac OS X", Map.of()));
  }

  @Test
  void theServerIsWrittenBesideSettingsThatStay() throws IOException {
    Path file = folder.resolve("config").resolve("client.properties");
    UserFile settings = new UserFile(file);
    settings.save(ServerForm.EMPTY);
    Files.writeString(file, "LANGUAGE=hi\n", java.nio.file.StandardOpenOption.APPEND);
    settings.save(new ServerForm("db", "5433", "crm", "desk7", "s3cret", false, ""));
    String text = Files.readString(file);
    assertTrue(text.contains("DB_HOST=db"), text);
    assertTrue(text.contains("LANGUAGE=hi"), text);
    assertTrue(text.contains("DB_SSL=false"), text);
  }

  @Test
  void aFaultHasOneCodeAndAnotherFaultAnother() {
    String code = Faults.code(fault());
    assertEquals(code, Faults.code(fault()));
    assertNotEquals(code, Faults.code(new IllegalArgumentException("x")));
    assertTrue(code.matches("E-[0-9A-F]{4}"), code);
  }

  private static RuntimeException fault() {
    return new IllegalStateException("x");
  }
}
