package com.aspcranes.crm.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import com.aspcranes.crm.testing.FxTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RequeryTest extends FxTest {
  private final ExecutorService executor = Executors.newSingleThreadExecutor();
  private final AtomicInteger asked = new AtomicInteger();
  private final List<Integer> shown = new ArrayList<>();
  private final List<Runnable> listeners = new ArrayList<>();
  private final StackPane pane = new StackPane();
  private final Requery<Integer> requery =
      new Requery<>(
          new Background(executor, fault -> {}),
          asked::incrementAndGet,
          shown::add,
          again -> {
            listeners.add(again);
            return () -> listeners.remove(again);
          });

  @Override
  protected Parent root() {
    return pane;
  }

  @AfterEach
  void close() {
    interact(requery::close);
    executor.shutdownNow();
  }

  @Test
  void manyChangesAtOnceBecomeFewQueries() throws TimeoutException {
    interact(requery::open);
    waitFor(5, TimeUnit.SECONDS, () -> shown.equals(List.of(1)));
    for (int i = 0; i < 500; i++) {
      listeners.get(0).run();
    }
    waitFor(5, TimeUnit.SECONDS, () -> shown.size() > 1);
    assertTrue(asked.get() <= 3, () -> asked + " queries for 500 changes");
  }

  @Test
  void itLivesAsLongAsItsNodeIsShown() throws TimeoutException {
    Label label = new Label();
    interact(() -> requery.whileShown(label));
    assertEquals(0, listeners.size());
    interact(() -> pane.getChildren().add(label));
    waitFor(5, TimeUnit.SECONDS, () -> !shown.isEmpty());
    assertEquals(1, listeners.size());
    interact(() -> pane.getChildren().clear());
    assertEquals(0, listeners.size());
  }
}
