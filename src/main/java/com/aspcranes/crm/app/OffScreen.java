package com.aspcranes.crm.app;

import com.aspcranes.crm.ui.fx.Background;
import com.aspcranes.crm.ui.fx.FxThread;
import com.aspcranes.crm.ui.fx.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A window that nobody sees, for pictures of it. Not for the FX thread. */
final class OffScreen implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(OffScreen.class);
  private static final long PATIENCE_SECONDS = 60;
  private static final int QUIET_CHECKS = 6;
  private static boolean started;

  private final ThreadPoolExecutor threads =
      new ThreadPoolExecutor(2, 2, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
  private final AtomicReference<@Nullable Throwable> fault = new AtomicReference<>();
  private final Background background = new Background(threads, this::failed);
  private final Theme theme = new Theme();
  private final Stage stage;

  /** Made on the FX thread. */
  @FunctionalInterface
  interface Content {
    Parent make();
  }

  private OffScreen() {
    stage = make(OffScreen::window);
    act(theme::install);
  }

  static OffScreen open() {
    startToolkit();
    return new OffScreen();
  }

  /** Once in a process: JavaFX on a screen in memory. */
  private static synchronized void startToolkit() {
    if (started) {
      return;
    }
    started = true;
    System.setProperty("glass.platform", "Monocle");
    System.setProperty("monocle.platform", "Headless");
    System.setProperty("prism.order", "sw");
    System.setProperty("headless.geometry", "1920x1080-32");
    System.setProperty("java.awt.headless", "true");
    CompletableFuture<Boolean> up = new CompletableFuture<>();
    Platform.startup(() -> up.complete(true));
    boolean ignored = up.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    Platform.setImplicitExit(false);
  }

  private static Stage window() {
    Stage made = new Stage();
    made.setScene(new Scene(new StackPane(), 1280, 720));
    made.show();
    return made;
  }

  Background background() {
    return background;
  }

  Stage stage() {
    return stage;
  }

  <T> T make(Supplier<T> work) {
    CompletableFuture<T> made = new CompletableFuture<>();
    FxThread.run(() -> made.completeAsync(work, Runnable::run));
    return made.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  void act(Runnable work) {
    boolean ignored =
        make(
            () -> {
              work.run();
              return true;
            });
  }

  void show(Theme.Mode mode, Content content) {
    act(
        () -> {
          theme.setMode(mode);
          stage.getScene().setRoot(content.make());
        });
  }

  /** What the window shows at this size once everything has come. */
  Path write(int width, int height, Path file) {
    act(
        () -> {
          stage.setWidth(width);
          stage.setHeight(height);
        });
    settle();
    WritableImage image = make(() -> stage.getScene().snapshot(null));
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      boolean ignored = ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until nothing has moved for a while, in the background or on the FX thread. */
  private void settle() {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    int quiet = 0;
    while (quiet < QUIET_CHECKS && System.nanoTime() < end) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
      act(() -> {});
      quiet = threads.getActiveCount() == 0 && threads.getQueue().isEmpty() ? quiet + 1 : 0;
    }
    Throwable broken = fault.getAndSet(null);
    if (broken != null) {
      throw new IllegalStateException("a screen did not load: " + broken, broken);
    }
  }

  private void failed(Throwable thrown) {
    LOG.error("drawing a screen", thrown);
    fault.set(thrown);
  }

  @Override
  public void close() {
    act(
        () -> {
          stage.hide();
          theme.uninstall();
        });
    threads.shutdownNow();
  }
}
