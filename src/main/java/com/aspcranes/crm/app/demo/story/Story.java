package com.aspcranes.crm.app.demo.story;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Plays steps and keeps what came of each, until one does not hold. */
public final class Story {
  private static final Logger LOG = LoggerFactory.getLogger(Story.class);

  private final Consumer<String> progress;
  private final long begun = System.nanoTime();
  private final ArrayNode steps = JsonNodeFactory.instance.arrayNode();
  private @Nullable String failed;

  /**
   * @param progress is told each step in one line
   */
  Story(Consumer<String> progress) {
    this.progress = progress;
  }

  /** A step that later ones need nothing of. */
  void step(String name, Consumer<ObjectNode> work) {
    boolean ignored =
        make(
            name,
            figures -> {
              work.accept(figures);
              return true;
            });
  }

  /**
   * Plays one step.
   *
   * @throws StoryFailed if it did not hold: the story ends, what follows would only fail in its
   *     wake
   */
  <T> T make(String name, Step<T> step) {
    ObjectNode line = steps.addObject().put("name", name);
    ObjectNode figures = JsonNodeFactory.instance.objectNode();
    long started = System.nanoTime();
    try {
      T made = step.play(figures);
      end(line.put("ok", true), started, figures);
      progress.accept("%s: %s".formatted(name, figures));
      return made;
    } catch (RuntimeException e) {
      LOG.error("demo: {}", name, e);
      failed = name;
      end(line.put("ok", false).put("problem", String.valueOf(e.getMessage())), started, figures);
      progress.accept("%s: FAILED, %s".formatted(name, e.getMessage()));
      throw new StoryFailed(name);
    }
  }

  private static void end(ObjectNode line, long started, ObjectNode figures) {
    line.put("ms", millisSince(started)).set("figures", figures);
  }

  /** The step that did not hold; null if all did. */
  public @Nullable String failed() {
    return failed;
  }

  void write(Path file) {
    ObjectNode report = JsonNodeFactory.instance.objectNode();
    report.put("ok", failed == null);
    if (failed != null) {
      report.put("failed", failed);
    }
    report.put("ms", millisSince(begun)).set("steps", steps);
    try {
      new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(file.toFile(), report);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static long millisSince(long started) {
    return (System.nanoTime() - started) / 1_000_000;
  }
}
