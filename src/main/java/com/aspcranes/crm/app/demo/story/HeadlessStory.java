package com.aspcranes.crm.app.demo.story;

import com.aspcranes.crm.app.demo.server.DemoLogins;
import com.aspcranes.crm.app.demo.server.DemoSeed;
import com.aspcranes.crm.app.demo.server.DemoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The main story, from an empty server to pictures of the screens. */
public final class HeadlessStory {
  private static final Logger LOG = LoggerFactory.getLogger(HeadlessStory.class);

  private final Clock clock = Clock.systemUTC();
  private final Story story;
  private final Path data;
  private final Supplier<DemoServer> server;
  private final Path out;

  private HeadlessStory(Story story, Path data, Supplier<DemoServer> server, Path out) {
    this.story = story;
    this.data = data;
    this.server = server;
    this.out = out;
  }

  /**
   * Plays it and writes {@code report.json}, papers and pictures.
   *
   * @param data gets what the desks keep; the caller removes it
   * @param server starts it; the caller ends it
   * @param out made if need be
   * @param painter draws the screens once the story is told
   * @param progress is told each step in one line
   * @return with what failed, if anything
   */
  public static Story play(
      Path data,
      Supplier<DemoServer> server,
      Path out,
      ScreenPainter painter,
      Consumer<String> progress) {
    Story story = new Story(progress);
    try {
      Files.createDirectories(out);
      new HeadlessStory(story, data, server, out).play(painter);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (StoryFailed e) {
      LOG.warn("the demo ended at: {}", e.getMessage());
    } finally {
      story.write(out.resolve("report.json"));
    }
    return story;
  }

  private void play(ScreenPainter painter) {
    DemoServer started = story.make("server started", figures -> server.get());
    DemoSeed seed = new DemoSeed(started.admin());
    story.step("schema migrated", figures -> figures.put("migrations", seed.migrate()));
    story.step("company filled", figures -> figures.put("rows", seed.fill(clock.instant())));
    Premises premises = new Premises(started, data.resolve("profiles"), clock);
    SalesChapter sales = sell(premises);
    dispatch(premises, sales);
    story.step(
        "screens drawn",
        figures -> new Gallery(premises, painter, out.resolve("screens")).draw(sales, figures));
  }

  private SalesChapter sell(Premises premises) {
    try (DemoDesk rep =
        story.make("rep signs in", figures -> DemoDesk.open(premises, DemoLogins.REP, figures))) {
      SalesChapter sales = new SalesChapter(premises, rep, out.resolve("quotations"));
      story.step("rep loses the network", sales::goOffline);
      story.step("lead recorded offline", sales::recordLead);
      story.step("photo added offline", figures -> sales.files().addPhoto(sales.lead(), figures));
      story.step("lead converted offline", sales::convertLead);
      story.step("quotation priced offline", sales::quote);
      story.step("quotation sent offline", sales::send);
      story.step("rep reconnects", sales::reconnect);
      story.step(
          "photo and paper uploaded", figures -> sales.files().upload(sales.quotation(), figures));
      story.step("admin reads it from the server", f -> sales.readBack(premises, f));
      return sales;
    }
  }

  private void dispatch(Premises premises, SalesChapter sales) {
    try (DemoDesk priya = dispatcher("first dispatcher signs in", premises, DemoLogins.DISPATCHER);
        DemoDesk ravi =
            dispatcher("second dispatcher signs in", premises, DemoLogins.SECOND_DISPATCHER)) {
      story.step(
          "dispatcher opens the same photo and paper", f -> sales.files().openThere(priya, f));
      BoardChapter board =
          story.make("free crane found", f -> new BoardChapter(premises, priya, ravi));
      story.step("both book one crane offline", board::bookBoth);
      story.step("one is confirmed, one refused", board::decide);
      story.step("both see the same", board::seeTheSame);
      story.step("nothing is booked twice", board::askTheTables);
    }
  }

  private DemoDesk dispatcher(String step, Premises premises, String email) {
    return story.make(step, figures -> DemoDesk.open(premises, email, figures));
  }
}
