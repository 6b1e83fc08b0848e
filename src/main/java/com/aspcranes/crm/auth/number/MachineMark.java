package com.aspcranes.crm.auth.number;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * Something that stays with this machine when files are copied to another: the operating system's
 * machine id where there is one (machine-id(5)), else the computer's name.
 */
public final class MachineMark {
  private static final Path LINUX = Path.of("/etc/machine-id");

  private MachineMark() {}

  /** Not the id itself: that is meant to stay on the machine. */
  public static String get() {
    return UUID.nameUUIDFromBytes(("asp-cranes " + raw()).getBytes(StandardCharsets.UTF_8))
        .toString();
  }

  private static String raw() {
    try {
      if (Files.isReadable(LINUX)) {
        return Files.readString(LINUX).strip();
      }
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return System.getProperty("os.name") + System.getProperty("user.name");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
