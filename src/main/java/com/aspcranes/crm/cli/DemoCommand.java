package com.aspcranes.crm.cli;

import com.aspcranes.crm.cli.terminal.DemoStarter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The program with an invented company, on a server of its own. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = {
      "Starts a private PostgreSQL, fills it with a year of an invented company and opens the desktop.",
      "With --headless it plays the main story without a display: a quotation made offline, the sync,"
          + " a double booking refused; and writes papers, pictures and report.json."
    })
final class DemoCommand implements Callable<Integer> {
  private final DemoStarter demo;

  @Option(names = "--headless", description = "Play the story; needs no display.")
  private boolean headless;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where the story's papers, pictures and report go; demo-out if not given.")
  private @Nullable Path out;

  @Option(names = "--keep", description = "Keep the demo's company for the next time.")
  private boolean keep;

  DemoCommand(DemoStarter demo) {
    this.demo = demo;
  }

  @Override
  public Integer call() {
    return demo.start(new DemoStarter.Wish(headless, out, keep));
  }
}
