package com.aspcranes.crm.ui.syncing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.aspcranes.crm.store.away.Away;
import com.aspcranes.crm.sync.SyncStatus;
import com.aspcranes.crm.testing.FxTest;
import com.aspcranes.crm.testing.TestDesk;
import com.aspcranes.crm.ui.fx.Messages;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class AwayWatchTest extends FxTest {
  private static final Instant NOW = TestDesk.MONDAY;
  private static final Instant FRIDAY = Instant.parse("2026-02-27T12:30:00Z");

  private final TestDesk desk = new TestDesk("sales_agent");
  private final BlockingQueue<Instant> asked = new LinkedBlockingQueue<>();
  private Consumer<SyncStatus> status = now -> {};

  @Override
  protected Parent root() {
    return new StackPane();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void onMondayItTellsWhatCameSinceFriday() throws TimeoutException {
    AwayWatch watch = watch(FRIDAY);
    tell(offline(null));
    tell(online());
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> watch.awayProperty().get() != null);
    assertEquals(List.of(FRIDAY), List.copyOf(asked));
    tell(online());
    assertEquals(1, asked.size(), "asked once");
    List<AwayWords> words =
        AwayWords.of(new Away(FRIDAY, 4, 2, 0, 1, 0), Messages.strict(Locale.ENGLISH));
    assertEquals(
        "4 jobs changed, 2 quotations answered, one lead new or changed",
        AwayWords.sentence(words));
  }

  @Test
  void aShortBreakIsNotWorthAWord() {
    AwayWatch watch = watch(null);
    tell(offline(NOW.minusSeconds(300)));
    tell(online());
    assertEquals(0, asked.size());
    assertNull(watch.awayProperty().get());
  }

  private AwayWatch watch(@Nullable Instant known) {
    return WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> {
          SyncViewModel sync =
              new SyncViewModel(
                  new SyncFeed(
                      listener -> {
                        status = listener;
                        return () -> {};
                      },
                      () -> {}));
          return new AwayWatch(
              desk.desk.background(),
              since -> {
                asked.add(since);
                return new Away(since, 4, 2, 0, 1, 0);
              },
              Clock.fixed(NOW, ZoneOffset.UTC),
              known,
              sync);
        });
  }

  private void tell(SyncStatus now) {
    interact(() -> status.accept(now));
  }

  private static SyncStatus offline(@Nullable Instant lastSync) {
    return new SyncStatus(false, NOW, 0, 0, lastSync, null, null);
  }

  private static SyncStatus online() {
    return new SyncStatus(true, null, 0, 0, NOW, null, null);
  }
}
