package com.aspcranes.crm.testing;

import com.aspcranes.crm.ui.fx.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A test on a real scene without a display: a stage of 1280 x 720 that shows {@link #root()} in the
 * light theme, and TestFX's robot. Menus opened by the right button, scrolling and a second focused
 * stage are not carried by this platform: fire the event instead.
 */
@Tag("ui")
public abstract class FxTest extends ApplicationTest {
  private static final Path SCREENS = Path.of("target", "screens");

  /* controls, which a test may have as fields, need the toolkit to be made */
  static {
    /* the first replica of a run is made while a stage is set up */
    FxToolkit.toolkitContext().setSetupTimeoutInMillis(120_000);
    try {
      FxToolkit.registerPrimaryStage();
    } catch (TimeoutException e) {
      throw new IllegalStateException("the toolkit does not start", e);
    }
  }

  private final Theme theme = new Theme();

  /** Set before {@link #root()} is asked. */
  protected Stage stage;

  /** The content of the stage, made on the FX thread before each test. */
  protected abstract Parent root() throws Exception;

  @Override
  public void start(Stage stage) throws Exception {
    this.stage = stage;
    theme.install();
    stage.setScene(new Scene(root(), 1280, 720));
    stage.setWidth(1280);
    stage.setHeight(720);
    stage.show();
    stage.requestFocus();
  }

  @Override
  public void stop() throws Exception {
    theme.uninstall();
  }

  /** Writes what the stage shows to {@code target/screens/<name>.png}. */
  protected Path snapshot(String name) {
    return snapshot(stage.getScene(), name);
  }

  /** Writes what a scene shows, a dialog's for one, to {@code target/screens/<name>.png}. */
  protected Path snapshot(Scene scene, String name) {
    WaitForAsyncUtils.waitForFxEvents();
    WritableImage image =
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> scene.snapshot((WritableImage) null));
    try {
      Path file = Files.createDirectories(SCREENS).resolve(name + ".png");
      ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
