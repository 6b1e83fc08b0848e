package com.aspcranes.crm.ui.shell;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/**
 * Where a window stands, in screen pixels.
 *
 * @param maximized then the rest is where it goes when no longer so
 */
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {
  private static final double LEAST_WIDTH = 960;
  private static final double LEAST_HEIGHT = 600;
  private static final double GRIP = 80;

  /** Centred by the system; maximized on a screen that is not large. */
  public static final WindowPlace FIRST = new WindowPlace(Double.NaN, Double.NaN, 1440, 900, false);

  public static WindowPlace of(Stage stage, WindowPlace before) {
    return stage.isMaximized()
        ? new WindowPlace(before.x, before.y, before.width, before.height, true)
        : new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
  }

  /** Puts the stage there, or near it if that screen is gone or smaller now. */
  public void apply(Stage stage) {
    Rectangle2D screen = screen().getVisualBounds();
    stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
    stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
    stage.setWidth(within(width, LEAST_WIDTH, screen.getWidth()));
    stage.setHeight(within(height, LEAST_HEIGHT, screen.getHeight()));
    if (Double.isNaN(x) || Double.isNaN(y)) {
      stage.centerOnScreen();
    } else {
      stage.setX(within(x, screen.getMinX(), screen.getMaxX() - GRIP));
      stage.setY(within(y, screen.getMinY(), screen.getMaxY() - GRIP));
    }
    stage.setMaximized(maximized);
  }

  private Screen screen() {
    return Screen.getScreensForRectangle(x, y, GRIP, GRIP).stream()
        .findFirst()
        .orElse(Screen.getPrimary());
  }

  private static double within(double wanted, double least, double most) {
    return Math.max(Math.min(wanted, most), Math.min(least, most));
  }
}
