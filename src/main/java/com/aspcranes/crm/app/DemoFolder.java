package com.aspcranes.crm.app;

import com.aspcranes.crm.app.demo.server.DemoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where a demo keeps everything. Its server ends and, unless it is to be kept, the folder goes with
 * the program, however the program ends: closed, interrupted or told to terminate.
 */
final class DemoFolder implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(DemoFolder.class);
  private static final int TRIES = 20;
  private static final long PAUSE = Duration.ofMillis(100).toNanos();

  private final Path path;
  private final boolean kept;
  private final Thread atTheEnd = new Thread(this::end, "end of the demo");
  private @Nullable DemoServer server;
  private boolean ended;

  private DemoFolder(Path path, boolean kept) {
    this.path = path;
    this.kept = kept;
    Runtime.getRuntime().addShutdownHook(atTheEnd);
  }

  static DemoFolder passing() {
    try {
      return new DemoFolder(Files.createTempDirectory("asp-cranes-demo"), false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static DemoFolder kept(Path path) {
    return new DemoFolder(path, true);
  }

  Path path() {
    return path;
  }

  /** Starts its server. Told to end meanwhile, the program waits for the start: nothing is left. */
  synchronized DemoServer start() {
    if (ended) {
      throw new IllegalStateException("the demo is over");
    }
    server = DemoServer.start(path, kept);
    return server;
  }

  @Override
  public void close() {
    end();
    try {
      Runtime.getRuntime().removeShutdownHook(atTheEnd);
    } catch (IllegalStateException ending) {
      LOG.debug("the program ends already");
    }
  }

  private synchronized void end() {
    if (ended) {
      return;
    }
    ended = true;
    if (server != null) {
      server.close();
    }
    if (!kept) {
      remove();
    }
  }

  /** Of a program that is being ended, threads may still write: then once more. */
  private void remove() {
    for (int tries = 0; tries < TRIES && Files.exists(path); tries++) {
      try (Stream<Path> tree = Files.walk(path)) {
        List<Path> all = tree.sorted(Comparator.reverseOrder()).toList();
        for (Path each : all) {
          Files.deleteIfExists(each);
        }
      } catch (IOException | UncheckedIOException busy) {
        LOG.debug("not yet: {}", busy.getMessage());
        LockSupport.parkNanos(PAUSE);
      }
    }
  }
}
