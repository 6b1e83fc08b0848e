package com.aspcranes.crm.ui.nav;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.testing.FxTest;
import com.aspcranes.crm.ui.fx.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class DialogPromptsTest extends FxTest {
  private final ToastLayer toasts = new ToastLayer();
  private final List<String> told = new ArrayList<>();
  private final DialogPrompts prompts =
      new DialogPrompts(Messages.strict(Locale.ENGLISH), () -> stage, toasts);

  @Override
  protected Parent root() {
    return new StackPane(toasts);
  }

  @Test
  void onlyTheButtonOfTheActConfirms() {
    ask(() -> told.add("" + prompts.confirm("Cancel job", "Really?", "Cancel the job")));
    clickOn("Cancel the job");
    ask(() -> told.add("" + prompts.confirm("Cancel job", "Really?", "Cancel the job")));
    type(KeyCode.ESCAPE);
    assertEquals(List.of("true", "false"), told);
  }

  @Test
  void aBlankLineCannotBeGiven() {
    ask(() -> told.add(prompts.askText("Reason", "Why", "").orElse("none")));
    assertTrue(lookup("OK").queryButton().isDisabled());
    interact(() -> lookup(".text-field").queryAs(TextField.class).setText(" rain "));
    clickOn("OK");
    ask(() -> told.add(prompts.askText("Reason", "Why", "snow").orElse("none")));
    type(KeyCode.ESCAPE);
    assertEquals(List.of("rain", "none"), told);
  }

  @Test
  void unsavedInputIsSavedKeptDiscardedOrStayedWith() {
    for (String button : List.of("Save", "Keep as draft", "Discard", "Stay here")) {
      ask(() -> told.add(prompts.askLeave("Acme Steel").name()));
      clickOn(button);
    }
    ask(() -> told.add(prompts.askLeave("Acme Steel").name()));
    type(KeyCode.ESCAPE);
    assertEquals(List.of("SAVE", "KEEP", "DISCARD", "STAY", "STAY"), told);
  }

  @Test
  void theActOfAToastRunsOnceAndTakesItAway() {
    interact(() -> prompts.toast("Moved", "Undo", () -> told.add("undone")));
    clickOn("Undo");
    assertEquals(List.of("undone"), told);
    assertTrue(toasts.getChildren().isEmpty());
  }

  @Test
  void atMostThreeToastsAreShown() {
    interact(() -> List.of("a", "b", "c", "d").forEach(prompts::toast));
    assertEquals(3, toasts.getChildren().size());
  }

  /** A question waits for its answer, so it must not be waited for here. */
  private void ask(Runnable question) {
    Platform.runLater(question);
    WaitForAsyncUtils.waitForFxEvents();
  }
}
