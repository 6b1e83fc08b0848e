package com.aspcranes.crm.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.testing.FxTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class BackgroundTest extends FxTest {
  private final ExecutorService executor = Executors.newSingleThreadExecutor();
  private final List<Throwable> unexpected = new ArrayList<>();
  private final List<String> told = new ArrayList<>();
  private final Background background = new Background(executor, unexpected::add);

  @Override
  protected Parent root() {
    return new StackPane();
  }

  @AfterEach
  void close() throws InterruptedException {
    executor.shutdownNow();
    assertTrue(executor.awaitTermination(5, TimeUnit.SECONDS));
  }

  @Test
  void worksElsewhereAndAnswersOnTheFxThread() {
    interact(
        () ->
            background
                .run(Platform::isFxApplicationThread)
                .onDone(there -> told.add(there + " " + Platform.isFxApplicationThread())));
    await();
    assertEquals(List.of("false true"), told);
  }

  @Test
  void aFaultGoesToItsHandlerAndElseToTheUnexpected() {
    interact(
        () -> {
          background.run(this::fail).onFault(fault -> told.add(fault.getMessage()));
          background.run(this::fail).onDone(value -> told.add("done"));
        });
    await();
    assertEquals(List.of("broken"), told);
    assertEquals("broken", unexpected.get(0).getMessage());
  }

  @Test
  void progressIsShownAndTheTaskEnds() {
    CountDownLatch seen = new CountDownLatch(1);
    List<BackgroundTask<String>> tasks = new ArrayList<>();
    interact(
        () -> {
          BackgroundTask<String> task =
              background.start(
                  progress -> {
                    progress.at(1, 4);
                    assertTrue(seen.await(5, TimeUnit.SECONDS));
                    return "end";
                  });
          task.progressProperty()
              .subscribe(
                  share -> {
                    if (share.doubleValue() == 0.25) {
                      seen.countDown();
                    }
                  });
          tasks.add(task.onDone(told::add).onEnd(() -> told.add("over")));
        });
    await();
    assertEquals(List.of("end", "over"), told);
    assertFalse(tasks.get(0).runningProperty().get());
  }

  @Test
  void aCancelledTaskStopsAndTellsNothing() throws InterruptedException {
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    List<BackgroundTask<?>> tasks = new ArrayList<>();
    interact(
        () ->
            tasks.add(
                background
                    .start(
                        progress -> {
                          started.countDown();
                          try {
                            while (true) {
                              progress.at(1, 2);
                            }
                          } finally {
                            stopped.countDown();
                          }
                        })
                    .onDone(value -> told.add("done"))
                    .onFault(fault -> told.add("fault"))
                    .onEnd(() -> told.add("over"))));
    assertTrue(started.await(5, TimeUnit.SECONDS));
    interact(() -> tasks.get(0).cancel());
    assertTrue(stopped.await(5, TimeUnit.SECONDS));
    await();
    assertEquals(List.of("over"), told);
    assertEquals(List.of(), unexpected);
  }

  private String fail() {
    throw new IllegalStateException("broken");
  }

  /** All work of the one thread is done and its word has come through the queue of the screen. */
  private void await() {
    WaitForAsyncUtils.waitForAsync(5_000, () -> executor.submit(() -> true).get());
    WaitForAsyncUtils.waitForFxEvents();
  }
}
