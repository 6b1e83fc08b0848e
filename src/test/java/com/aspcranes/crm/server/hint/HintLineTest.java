package com.aspcranes.crm.server.hint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.server.ServerException;
import com.aspcranes.crm.server.Trouble;
import com.aspcranes.crm.server.config.ServerSettings;
import com.aspcranes.crm.testing.TestDatabase;
import com.aspcranes.crm.testing.TestPostgres;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class HintLineTest {
  @Test
  void hearsTheDoorbellAndNothingElse() {
    try (TestDatabase database = TestPostgres.newEmptyDatabase();
        HintLine line = HintLine.open(settings(database))) {
      assertFalse(line.await(Duration.ofMillis(1)));
      database.execute("notify other");
      assertFalse(line.await(Duration.ofMillis(1)));
      database.execute("notify crm_hint");
      assertTrue(line.await(Duration.ofSeconds(10)));
    }
  }

  @Test
  void deadLineIsNoticed() {
    try (TestDatabase database = TestPostgres.newEmptyDatabase()) {
      HintLine line = HintLine.open(settings(database));
      database.execute(
          "select pg_terminate_backend(pid) from pg_stat_activity"
              + " where application_name = 'asp-cranes-crm hints' and datname = current_database()");
      ServerException dead =
          assertThrows(ServerException.class, () -> line.await(Duration.ofSeconds(10)));
      assertEquals(Trouble.TRANSIENT, dead.trouble());
      line.close();
    }
  }

  private static ServerSettings settings(TestDatabase database) {
    return new ServerSettings(
        database.host(),
        database.port(),
        database.name(),
        "postgres",
        "",
        false,
        null,
        0,
        1,
        Duration.ofMinutes(1),
        false);
  }
}
