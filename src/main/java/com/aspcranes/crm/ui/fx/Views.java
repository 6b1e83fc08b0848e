package com.aspcranes.crm.ui.fx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import javafx.util.Callback;

/**
 * Loads views. {@code QuoteEditorController} finds its {@code QuoteEditor.fxml} in the resource
 * folder of its own package.
 */
public final class Views {
  private static final String CONTROLLER = "Controller";

  private final Messages messages;

  public Views(Messages messages) {
    this.messages = messages;
  }

  /** Loads the view of a ready controller. Parts that are included must need no arguments. */
  public <C> View<C> load(C controller) {
    Class<?> type = controller.getClass();
    @SuppressWarnings("unchecked")
    Class<C> exact = (Class<C>) type;
    return load(exact, wanted -> wanted == type ? controller : Plain.make(wanted));
  }

  /**
   * Loads a view whose controllers, included ones too, come from the factory.
   *
   * @throws IllegalArgumentException when there is no such FXML file
   * @throws UncheckedIOException when it cannot be read as FXML
   */
  public <C> View<C> load(Class<C> controller, Callback<Class<?>, Object> factory) {
    FXMLLoader loader = new FXMLLoader(file(controller), messages.bundle());
    loader.setControllerFactory(factory);
    try {
      Parent root = loader.load();
      return new View<>(root, controller.cast(loader.getController()));
    } catch (IOException broken) {
      throw new UncheckedIOException("view of " + controller.getName(), broken);
    }
  }

  public Messages messages() {
    return messages;
  }

  private static URL file(Class<?> controller) {
    String name = controller.getSimpleName();
    if (!name.endsWith(CONTROLLER)) {
      throw new IllegalArgumentException(name + " is not named as a controller");
    }
    String fxml = name.substring(0, name.length() - CONTROLLER.length()) + ".fxml";
    URL file = controller.getResource(fxml);
    if (file == null) {
      throw new IllegalArgumentException("no " + fxml + " beside " + controller.getName());
    }
    return file;
  }

  /** A loaded view and its controller. */
  public record View<C>(Parent root, C controller) {}

  private static final class Plain {
    static Object make(Class<?> type) {
      try {
        return type.getDeclaredConstructor().newInstance();
      } catch (ReflectiveOperationException failed) {
        throw new IllegalArgumentException("no plain constructor: " + type.getName(), failed);
      }
    }
  }
}
