package com.aspcranes.crm.app;

import com.aspcranes.crm.app.demo.server.DemoLogins;
import com.aspcranes.crm.app.demo.server.DemoSeed;
import com.aspcranes.crm.app.demo.server.DemoServer;
import com.aspcranes.crm.app.demo.story.HeadlessStory;
import com.aspcranes.crm.app.demo.story.Story;
import com.aspcranes.crm.cli.terminal.DemoStarter;
import com.aspcranes.crm.cli.terminal.Terminal;
import com.aspcranes.crm.server.config.ConfigPlaces;
import com.aspcranes.crm.server.config.ServerSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The demo: in a window, or told without one. */
final class DemoStart implements DemoStarter {
  private final Terminal terminal;
  private final DesktopStart desktop;

  DemoStart(Terminal terminal, DesktopStart desktop) {
    this.terminal = terminal;
    this.desktop = desktop;
  }

  @Override
  public int start(Wish wish) {
    if (!wish.headless() && !DesktopStart.hasDisplay()) {
      return desktop.refuse();
    }
    try {
      Path data = wish.keep() ? kept() : Files.createTempDirectory("asp-cranes-demo");
      try {
        return wish.headless() ? tell(data, wish) : open(data, wish.keep());
      } finally {
        if (!wish.keep()) {
          remove(data);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int tell(Path data, Wish wish) {
    Path out = wish.out() == null ? Path.of("demo-out") : wish.out();
    Story story = HeadlessStory.play(data, out, new DemoScreens(Clock.systemUTC()), this::say);
    if (story.failed() != null) {
      return terminal.refuse("the story ended at: " + story.failed());
    }
    terminal.out().println(out.resolve("report.json"));
    return Terminal.DONE;
  }

  private int open(Path data, boolean keep) {
    say("starting a private PostgreSQL");
    try (DemoServer server = DemoServer.start(data, keep)) {
      DemoSeed seed = new DemoSeed(server.admin());
      say("making the company");
      int ignored = seed.migrate() + seed.fill(Clock.systemUTC().instant());
      say(DemoLogins.hint());
      List<String> site =
          DesktopSite.demoArguments(data, environment(server.client(server.port())));
      return desktop.launch(site.toArray(String[]::new));
    }
  }

  private static Map<String, String> environment(ServerSettings settings) {
    return Map.of(
        "DB_HOST", settings.host(),
        "DB_PORT", String.valueOf(settings.port()),
        "DB_NAME", settings.database(),
        "DB_USER", settings.user(),
        "DB_PASSWORD", settings.password(),
        "DB_SSL", "false");
  }

  private void say(String line) {
    terminal.err().println(line);
  }

  private static Path kept() {
    return ConfigPlaces.ofThisMachine().profiles().resolveSibling("demo");
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path each : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    }
  }
}
