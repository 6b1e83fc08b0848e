package com.aspcranes.crm.app.demo.picture;

import com.aspcranes.crm.ui.fx.Background;
import com.aspcranes.crm.ui.fx.FxThread;
import com.aspcranes.crm.ui.fx.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
public final class OffScreen implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(OffScreen.class);
  private static final long PATIENCE_SECONDS = 60;
  private static final int QUIET_CHECKS = 6;
  private static boolean started;

  private final ThreadPoolExecutor threads =
      new ThreadPoolExecutor(2, 2, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
  private final AtomicReference<@Nullable Throwable> fault = new AtomicReference<>();
  private final Background background = new Background(threads, this::failed);
  private final Theme theme = new Theme();
  private final Map<Integer, Stage> stages;

  /** Made on the FX thread. */
  @FunctionalInterface
  public interface Content {
    Parent make();
  }

  // One window for each size: this platform stumbles over a window that grows.
  private OffScreen(List<Integer> widths) {
    stages =
        make(() -> widths.stream().collect(Collectors.toMap(width -> width, OffScreen::window)));
    act(theme::install);
  }

  /**
   * @param widths of the windows, in pixels; they are 16 : 9
   */
  public static OffScreen open(List<Integer> widths) {
    startToolkit();
    return new OffScreen(widths);
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

  private static Stage window(int width) {
    Stage made = new Stage();
    made.setScene(new Scene(new StackPane(), width, width * 9 / 16));
    made.show();
    return made;
  }

  public Background background() {
    return background;
  }

  public Stage anyStage() {
    return stages.values().iterator().next();
  }

  public <T> T make(Supplier<T> work) {
    CompletableFuture<T> made = new CompletableFuture<>();
    FxThread.run(() -> made.completeAsync(work, Runnable::run));
    return made.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  public void act(Runnable work) {
    boolean ignored =
        make(
            () -> {
              work.run();
              return true;
            });
  }

  /** Gives what is to be shown. */
  public Parent show(Theme.Mode mode, Content content) {
    return make(
        () -> {
          theme.setMode(mode);
          return content.make();
        });
  }

  /** What the window of this size shows once everything has come. */
  public Path write(Parent root, int width, Path file) {
    Scene scene = Objects.requireNonNull(stages.get(width)).getScene();
    act(
        () -> {
          if (root.getScene() != null) {
            root.getScene().setRoot(new StackPane());
          }
          scene.setRoot(root);
        });
    settle();
    WritableImage image = make(() -> scene.snapshot(null));
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
          stages.values().forEach(Stage::hide);
          theme.uninstall();
        });
    threads.shutdownNow();
  }
}
