package com.aspcranes.crm.app.demo.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.app.demo.server.DemoServer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("sync")
class HeadlessStoryTest {
  @TempDir Path data;
  @TempDir Path out;

  private @Nullable DemoServer server;

  private DemoServer start() {
    server = DemoServer.start(data, false);
    return server;
  }

  @AfterEach
  void end() {
    if (server != null) {
      server.close();
    }
  }

  @Test
  void everyStepHoldsAndIsReportedWithItsFigures() throws IOException {
    List<String> told = new ArrayList<>();
    Story story =
        HeadlessStory.play(
            data, this::start, out, (who, pool, views, folder) -> List.of(), told::add);
    assertNull(story.failed(), () -> String.join("\n", told));
    JsonNode report = new ObjectMapper().readTree(out.resolve("report.json").toFile());
    assertTrue(report.path("ok").asBoolean());
    String number = figure(report, "quotation priced offline", "number");
    assertEquals(number, figure(report, "admin reads it from the server", "number"));
    assertTrue(Files.size(out.resolve("quotations").resolve(number + ".pdf")) > 1000);
    assertTrue(figure(report, "one is confirmed, one refused", "message").contains(" is on JOB-"));
    String photo = figure(report, "photo added offline", "bytes");
    assertTrue(Integer.parseInt(photo) > 100_000, photo);
    assertEquals(photo, figure(report, "dispatcher opens the same photo and paper", "photo_bytes"));
    assertEquals("0", figure(report, "nothing is booked twice", "overlaps"));
  }

  private static String figure(JsonNode report, String step, String name) {
    for (JsonNode line : report.path("steps")) {
      if (line.path("name").asText().equals(step)) {
        return line.path("figures").path(name).asText();
      }
    }
    return "";
  }
}
