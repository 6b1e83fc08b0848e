package com.aspcranes.crm.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.aspcranes.crm.testing.FxTest;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

class ViewsTest extends FxTest {
  private static final class LostController {}

  @Override
  protected Parent root() {
    return new StackPane();
  }

  @Test
  void aViewIsFoundBesideItsControllerInTheLanguageOfTheUser() {
    SampleController controller = new SampleController("mine");
    Views views = new Views(Messages.strict(Locale.forLanguageTag("hi")));
    interact(() -> assertSame(controller, views.load(controller).controller()));
    assertEquals("समयरेखा", controller.name.getText());
  }

  @Test
  void aFactoryMakesTheController() {
    Views views = new Views(Messages.strict(Locale.ENGLISH));
    interact(
        () -> {
          var view = views.load(SampleController.class, type -> new SampleController("made"));
          assertEquals("made", view.controller().given);
        });
  }

  @Test
  void aMissingViewIsToldByName() {
    Views views = new Views(Messages.strict(Locale.ENGLISH));
    String told =
        assertThrows(IllegalArgumentException.class, () -> views.load(new LostController()))
            .getMessage();
    assertEquals("no Lost.fxml beside " + LostController.class.getName(), told);
  }
}
