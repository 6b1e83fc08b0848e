package com.aspcranes.crm.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class DemoFolderTest {

  @Test
  void aProgramToldToTerminateStopsItsServerAndRemovesItsFolder()
      throws IOException, InterruptedException {
    Process demo =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    Waiting.class.getName()))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader said = demo.inputReader(StandardCharsets.UTF_8)) {
      Path folder = Path.of(said.readLine());
      int port = Integer.parseInt(said.readLine());
      new Socket("127.0.0.1", port).close();
      assertTrue(Files.isDirectory(folder));
      demo.destroy();
      assertTrue(demo.waitFor(60, TimeUnit.SECONDS));
      assertFalse(Files.exists(folder));
      assertThrows(ConnectException.class, () -> new Socket("127.0.0.1", port).close());
    } finally {
      demo.destroyForcibly();
    }
  }

  /** Stands for a demo with its window open. */
  static final class Waiting {
    private Waiting() {}

    public static void main(String[] args) throws InterruptedException {
      DemoFolder folder = DemoFolder.passing();
      int port = folder.start().port();
      System.out.println(folder.path());
      System.out.println(port);
      Thread.currentThread().join();
    }
  }
}
