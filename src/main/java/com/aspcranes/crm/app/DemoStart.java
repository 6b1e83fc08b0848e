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
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The demo: in a window, or told without one. */
final class DemoStart implements DemoStarter {
  /** Said last before the window comes. */
  static final String OPENING = "opening the window";

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
    try (DemoFolder folder = wish.keep() ? DemoFolder.kept(kept()) : DemoFolder.passing()) {
      return wish.headless() ? tell(folder, wish) : open(folder);
    }
  }

  private int tell(DemoFolder folder, Wish wish) {
    Path out = wish.out() == null ? Path.of("demo-out") : wish.out();
    Story story =
        HeadlessStory.play(
            folder.path(), folder::start, out, new DemoScreens(Clock.systemUTC()), this::say);
    if (story.failed() != null) {
      return terminal.refuse("the story ended at: " + story.failed());
    }
    terminal.out().println(out.resolve("report.json"));
    return Terminal.DONE;
  }

  private int open(DemoFolder folder) {
    say("starting a private PostgreSQL");
    DemoServer server = folder.start();
    DemoSeed seed = new DemoSeed(server.admin());
    say("making the company");
    int ignored = seed.migrate() + seed.fill(Clock.systemUTC().instant());
    say(DemoLogins.hint());
    say(OPENING);
    List<String> site =
        DesktopSite.demoArguments(folder.path(), environment(server.client(server.port())));
    return desktop.launch(site.toArray(String[]::new));
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
}
