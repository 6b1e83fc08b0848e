package com.aspcranes.crm.ui.fx;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/**
 * The look of every window: light or dark, and the size of its letters. Both change at run time.
 * All colours of our own are tokens of {@code tokens-light.css} and {@code tokens-dark.css}.
 */
public final class Theme {
  /** Pixels of the letters at scale 1; every other size in the style sheets is relative to it. */
  public static final double BASE_FONT = 13;

  private static final String SIZES = "data:text/css,.root{-fx-font-size:";

  /** The two looks. */
  public enum Mode {
    LIGHT,
    DARK
  }

  private final ReadOnlyObjectWrapper<Mode> mode = new ReadOnlyObjectWrapper<>(Mode.LIGHT);
  private final ReadOnlyDoubleWrapper scale = new ReadOnlyDoubleWrapper(1);

  /** Held by this object alone, so that a theme that is dropped stops listening. */
  private final ListChangeListener<Window> opened = this::dressOpened;

  /** Makes this the look of all windows, those of dialogs too, now and later. */
  public void install() {
    FxThread.require();
    Letters.load();
    Window.getWindows().addListener(opened);
    apply();
  }

  /** Stops dressing new windows. */
  public void uninstall() {
    Window.getWindows().removeListener(opened);
  }

  public void setMode(Mode wanted) {
    mode.set(wanted);
    apply();
  }

  /**
   * Sets the size of all letters.
   *
   * @param factor 0.75 to 2, 1 is normal
   * @throws IllegalArgumentException outside of that
   */
  public void setScale(double factor) {
    if (!(factor >= 0.75 && factor <= 2)) {
      throw new IllegalArgumentException("font scale " + factor);
    }
    scale.set(factor);
    apply();
  }

  public ReadOnlyObjectProperty<Mode> modeProperty() {
    return mode.getReadOnlyProperty();
  }

  public ReadOnlyDoubleProperty scaleProperty() {
    return scale.getReadOnlyProperty();
  }

  /** Dresses one scene; windows that open after {@link #install} need no call. */
  public void dress(Scene scene) {
    scene.getStylesheets().removeIf(Theme::isOurs);
    scene.getStylesheets().addAll(sheet("tokens-" + name()), sheet("theme"), sizes());
  }

  private void apply() {
    FxThread.require();
    boolean dark = mode.get() == Mode.DARK;
    Application.setUserAgentStylesheet(
        dark
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
    Window.getWindows().forEach(this::dress);
  }

  private void dressOpened(ListChangeListener.Change<? extends Window> change) {
    while (change.next()) {
      change.getAddedSubList().forEach(this::dress);
    }
  }

  /** Popups take the sheets of the window that owns them. */
  private void dress(Window window) {
    Scene scene = window.getScene();
    if (scene != null && !(window instanceof PopupWindow)) {
      dress(scene);
    }
  }

  private String name() {
    return mode.get().name().toLowerCase(Locale.ROOT);
  }

  /** Icons in pixels: an em of theirs is their own last size, so they would grow at each pass. */
  private String sizes() {
    double letters = BASE_FONT * scale.get();
    return String.format(
        Locale.ROOT,
        SIZES + "%.2fpx;}.ikonli-font-icon{-fx-icon-size:%.1fpx;}.large{-fx-icon-size:%.1fpx;}",
        letters,
        letters * 1.23,
        letters * 1.46);
  }

  private static boolean isOurs(String url) {
    return url.startsWith(SIZES)
        || url.equals(sheet("theme"))
        || url.equals(sheet("tokens-light"))
        || url.equals(sheet("tokens-dark"));
  }

  private static String sheet(String name) {
    return Objects.requireNonNull(Theme.class.getResource(name + ".css"), name).toExternalForm();
  }
}
