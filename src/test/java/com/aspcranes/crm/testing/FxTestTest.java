package com.aspcranes.crm.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class FxTestTest extends FxTest {
  @Override
  protected Parent root() {
    TextField name = new TextField();
    name.setId("name");
    Label greeting = new Label();
    greeting.setId("greeting");
    Button greet = new Button("Greet");
    greet.setOnAction(event -> greeting.setText("Namaste " + name.getText()));
    return new VBox(8, name, greet, greeting);
  }

  @Test
  void robotTypesAndClicks() {
    clickOn("#name").write("Asha");
    clickOn("Greet");
    assertEquals("Namaste Asha", lookup("#greeting").queryLabeled().getText());
  }

  @Test
  void snapshotHoldsMoreThanOneColour() throws IOException {
    BufferedImage image = ImageIO.read(snapshot("fx-test").toFile());
    assertEquals(1280, image.getWidth());
    int[] row = image.getRGB(0, 0, image.getWidth(), 120, null, 0, image.getWidth());
    assertTrue(IntStream.of(row).distinct().count() > 8, "a drawn form has anti-aliased text");
  }
}
