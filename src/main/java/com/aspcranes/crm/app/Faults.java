package com.aspcranes.crm.app;

import com.aspcranes.crm.store.file.StoreFault;
import com.aspcranes.crm.ui.fx.FxThread;
import com.aspcranes.crm.ui.fx.Messages;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What nobody caught: written to the log whole, told to the person as a calm sentence with a short
 * code that finds it there.
 */
final class Faults implements Thread.UncaughtExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
  private static final int MOST_TOLD = 5;

  private final Supplier<Messages> messages;
  private boolean open;
  private int told;

  Faults(Supplier<Messages> messages) {
    this.messages = messages;
  }

  @Override
  public void uncaughtException(Thread thread, Throwable fault) {
    LOG.error("{} on {}", code(fault), thread.getName(), fault);
    FxThread.run(() -> tell(fault));
  }

  /** For faults that were caught in the background and handed on, on the FX thread. */
  void unexpected(Throwable fault) {
    uncaughtException(Thread.currentThread(), fault);
  }

  /** The same fault at the same place has the same code, on every computer. */
  static String code(Throwable fault) {
    if (fault instanceof StoreFault store) {
      return store.kind().code();
    }
    Throwable root = fault;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    String place =
        Arrays.stream(root.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("com.aspcranes."))
            .map(frame -> frame.getClassName() + frame.getMethodName())
            .findFirst()
            .orElse("");
    int hash = Objects.hash(root.getClass().getName(), place) & 0xFFFF;
    return String.format(Locale.ROOT, "E-%04X", hash);
  }

  /** What the replica says of itself is told in words of its own. */
  private static String words(Throwable fault) {
    return fault instanceof StoreFault store
        ? "fault.store." + store.kind().name().toLowerCase(Locale.ROOT)
        : "fault.text";
  }

  /** One dialog at a time, and not without end: a fault in each pulse must not bury the window. */
  private void tell(Throwable fault) {
    if (open || told >= MOST_TOLD) {
      return;
    }
    open = true;
    told++;
    Messages texts = messages.get();
    Alert alert =
        new Alert(Alert.AlertType.WARNING, texts.text(words(fault), code(fault)), ButtonType.CLOSE);
    alert.setTitle(texts.text("fault.title"));
    alert.setHeaderText(texts.text("fault.title"));
    Window.getWindows().stream().filter(Window::isFocused).findFirst().ifPresent(alert::initOwner);
    alert.setOnHidden(event -> open = false);
    alert.show();
  }
}
